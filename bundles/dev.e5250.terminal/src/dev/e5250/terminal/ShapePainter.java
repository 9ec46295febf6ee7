package dev.e5250.terminal;

import dev.e5250.screen.Shape;
import dev.e5250.screen.SnapshotRow;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Draws the cells of windows, choices, buttons and scroll bars as what they are. Everything stays inside of its cell, so a row
 * can be painted by itself; straight lines are filled rectangles and fall on whole units at any zoom.
 */
final class ShapePainter {
    /** Percent of the ink in what is weaker than it: the face of a button, the way of a slider, the shadow of a window. */
    private static final int FACE = 22;
    private static final int SHAFT = 30;
    private static final int SHADOW = 30;

    private ShapePainter() {
    }

    /**
     * Draws cells of one style, shapes as shapes and the others as text, in the foreground of the GC.
     *
     * @param ground the colour behind them, which is painted already
     */
    static void draw(GC gc, SnapshotRow cells, int from, int to, Rectangle area, CellGrid grid, CellFont font,
            Color ground) {
        Color ink = gc.getForeground();
        int at = from;
        while (at < to) {
            Shape shape = cells.shape(at);
            int end = at + 1;
            while (end < to && cells.shape(end) == shape) {
                end++;
            }
            Rectangle run = ScreenPainter.part(area, at - from, end - at, grid);
            if (shape != Shape.NONE) {
                for (int i = 0; i < end - at; i++) {
                    paint(gc, shape, ScreenPainter.part(run, i, 1, grid), ink, ground);
                }
                gc.setForeground(ink);
            }
            if (shape == Shape.NONE || shape == Shape.BUTTON) {
                ScreenPainter.draw(gc, cells, at, end, run, grid, font);
            }
            at = end;
        }
    }

    private static void paint(GC gc, Shape shape, Rectangle cell, Color ink, Color ground) {
        switch (shape) {
        case FRAME_TOP, MENU_LINE -> lines(gc, cell, ink, true, true, false, false);
        case FRAME_LEFT -> lines(gc, cell, ink, false, false, true, true);
        case FRAME_TOP_LEFT -> lines(gc, cell, ink, false, true, false, true);
        case FRAME_TOP_RIGHT, FRAME_RIGHT, FRAME_BOTTOM_LEFT, FRAME_BOTTOM, FRAME_BOTTOM_RIGHT ->
            shadowed(gc, shape, cell, ink, ground);
        case RADIO, RADIO_SELECTED, RADIO_UNAVAILABLE -> radio(gc, shape, cell, ink);
        case CHECK, CHECK_SELECTED, CHECK_UNAVAILABLE -> check(gc, shape, cell, ink);
        case BUTTON_LEFT, BUTTON, BUTTON_RIGHT -> button(gc, shape, cell, ink, ground);
        case SCROLL_UP, SCROLL_DOWN, SCROLL_LEFT, SCROLL_RIGHT -> arrow(gc, shape, cell, ink, ground);
        case SHAFT_VERTICAL, SHAFT_HORIZONTAL -> shaft(gc, shape, cell, ink, ground);
        case SLIDER_VERTICAL, SLIDER_HORIZONTAL -> slider(gc, shape, cell, ink, ground);
        case NONE -> throw new IllegalArgumentException();
        }
    }

    /** Lines from the middle of a cell to those of its edges that are asked for. */
    private static void lines(GC gc, Rectangle cell, Color ink, boolean left, boolean right, boolean up, boolean down) {
        int thick = thickness(cell.height);
        int x = cell.x + (cell.width - thick) / 2;
        int y = cell.y + (cell.height - thick) / 2;
        gc.setBackground(ink);
        if (left || right) {
            int from = left ? cell.x : x;
            gc.fillRectangle(from, y, (right ? cell.x + cell.width : x + thick) - from, thick);
        }
        if (up || down) {
            int from = up ? cell.y : y;
            gc.fillRectangle(x, from, thick, (down ? cell.y + cell.height : y + thick) - from);
        }
    }

    /** What a frame has on the right and below throws a shadow on the other half of its cell, where nothing else can be. */
    private static void shadowed(GC gc, Shape shape, Rectangle cell, Color ink, Color ground) {
        int thick = thickness(cell.height);
        int x = cell.x + (cell.width - thick) / 2 + thick;
        int y = cell.y + (cell.height - thick) / 2 + thick;
        int wide = Math.max(2, cell.width / 3);
        int high = Math.max(2, cell.height / 5);
        gc.setBackground(blend(ink, ground, SHADOW));
        switch (shape) {
        case FRAME_TOP_RIGHT -> {
            gc.fillRectangle(x, y + high, wide, cell.y + cell.height - y - high);
            lines(gc, cell, ink, true, false, false, true);
        }
        case FRAME_RIGHT -> {
            gc.fillRectangle(x, cell.y, wide, cell.height);
            lines(gc, cell, ink, false, false, true, true);
        }
        case FRAME_BOTTOM_RIGHT -> {
            gc.fillRectangle(x, cell.y, wide, y + high - cell.y);
            gc.fillRectangle(cell.x, y, x - cell.x, high);
            lines(gc, cell, ink, true, false, true, false);
        }
        case FRAME_BOTTOM_LEFT -> {
            gc.fillRectangle(x + wide, y, cell.x + cell.width - x - wide, high);
            lines(gc, cell, ink, false, true, true, false);
        }
        default -> {
            gc.fillRectangle(cell.x, y, cell.width, high);
            lines(gc, cell, ink, true, true, false, false);
        }
        }
    }

    private static void radio(GC gc, Shape shape, Rectangle cell, Color ink) {
        Rectangle box = box(cell);
        gc.setAntialias(SWT.ON);
        outline(gc, shape == Shape.RADIO_UNAVAILABLE, cell, ink);
        gc.drawOval(box.x, box.y, box.width - 1, box.height - 1);
        if (shape == Shape.RADIO_SELECTED) {
            int gap = Math.max(2, box.width / 4);
            gc.setBackground(ink);
            gc.fillOval(box.x + gap, box.y + gap, box.width - 2 * gap, box.height - 2 * gap);
        }
        plain(gc);
    }

    private static void check(GC gc, Shape shape, Rectangle cell, Color ink) {
        Rectangle box = box(cell);
        if (shape == Shape.CHECK_UNAVAILABLE) {
            dotted(gc, box, thickness(cell.height), ink);
            return;
        }
        outline(gc, false, cell, ink);
        gc.drawRectangle(box.x, box.y, box.width - 1, box.height - 1);
        if (shape == Shape.CHECK_SELECTED) {
            gc.setAntialias(SWT.ON);
            gc.setLineWidth(thickness(cell.height) + 1);
            gc.drawPolyline(new int[] {box.x + box.width / 4, box.y + box.height / 2, box.x + box.width * 2 / 5,
                    box.y + box.height * 3 / 4, box.x + box.width * 4 / 5, box.y + box.height / 5});
        }
        plain(gc);
    }

    /** What cannot be chosen is dotted, for those who do not see its colour. */
    private static void outline(GC gc, boolean dotted, Rectangle cell, Color ink) {
        gc.setForeground(ink);
        gc.setLineWidth(thickness(cell.height));
        gc.setLineStyle(dotted ? SWT.LINE_DOT : SWT.LINE_SOLID);
    }

    /** The platform smooths the dots of a straight line until they are one weak line. */
    private static void dotted(GC gc, Rectangle box, int thick, Color ink) {
        gc.setBackground(ink);
        for (int at = 0; at < box.width; at += 2 * thick) {
            gc.fillRectangle(box.x + at, box.y, thick, thick);
            gc.fillRectangle(box.x + at, box.y + box.height - thick, thick, thick);
            gc.fillRectangle(box.x, box.y + at, thick, thick);
            gc.fillRectangle(box.x + box.width - thick, box.y + at, thick, thick);
        }
    }

    private static void plain(GC gc) {
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
        gc.setAntialias(SWT.DEFAULT);
    }

    /** A square in the middle of a cell, its sides odd so that it has a middle. */
    private static Rectangle box(Rectangle cell) {
        int size = Math.min(cell.width, cell.height) - 1;
        size -= 1 - size % 2;
        return new Rectangle(cell.x + (cell.width - size) / 2, cell.y + (cell.height - size) / 2, size, size);
    }

    private static void button(GC gc, Shape shape, Rectangle cell, Color ink, Color ground) {
        int edge = cell.width / 2;
        int from = cell.x + (shape == Shape.BUTTON_LEFT ? edge : 0);
        int to = cell.x + cell.width - (shape == Shape.BUTTON_RIGHT ? edge : 0);
        gc.setBackground(blend(ink, ground, FACE));
        gc.fillRectangle(from, cell.y, to - from, cell.height - 1);
        gc.setBackground(ink);
        gc.fillRectangle(from, cell.y, to - from, 1);
        gc.fillRectangle(from, cell.y + cell.height - 2, to - from, 1);
        if (shape != Shape.BUTTON) {
            gc.fillRectangle(shape == Shape.BUTTON_LEFT ? from : to - 1, cell.y, 1, cell.height - 1);
        }
    }

    private static void arrow(GC gc, Shape shape, Rectangle cell, Color ink, Color ground) {
        boolean vertical = shape == Shape.SCROLL_UP || shape == Shape.SCROLL_DOWN;
        shaft(gc, vertical ? Shape.SHAFT_VERTICAL : Shape.SHAFT_HORIZONTAL, cell, ink, ground);
        int half = Math.max(2, cell.width / 2 - 1);
        int x = cell.x + cell.width / 2;
        int y = cell.y + cell.height / 2;
        int toward = shape == Shape.SCROLL_UP || shape == Shape.SCROLL_LEFT ? -half : half;
        gc.setBackground(ink);
        gc.setAntialias(SWT.ON);
        gc.fillPolygon(vertical ? new int[] {x - half, y - toward / 2, x + half, y - toward / 2, x, y + toward}
                : new int[] {x - toward / 2, y - half, x - toward / 2, y + half, x + toward, y});
        plain(gc);
    }

    private static void shaft(GC gc, Shape shape, Rectangle cell, Color ink, Color ground) {
        gc.setBackground(blend(ink, ground, SHAFT));
        gc.fillRectangle(across(shape == Shape.SHAFT_HORIZONTAL, cell));
    }

    private static void slider(GC gc, Shape shape, Rectangle cell, Color ink, Color ground) {
        boolean horizontal = shape == Shape.SLIDER_HORIZONTAL;
        shaft(gc, horizontal ? Shape.SHAFT_HORIZONTAL : Shape.SHAFT_VERTICAL, cell, ink, ground);
        Rectangle way = across(horizontal, cell);
        gc.setBackground(ink);
        gc.fillRectangle(horizontal ? new Rectangle(way.x, way.y + 1, way.width, way.height - 2)
                : new Rectangle(way.x + 1, way.y, way.width - 2, way.height));
    }

    /** A horizontal bar is not as high as its cells: it would look like a block of text in reverse image. */
    private static Rectangle across(boolean horizontal, Rectangle cell) {
        int margin = horizontal ? cell.height / 5 : 0;
        return new Rectangle(cell.x, cell.y + margin, cell.width, cell.height - 2 * margin);
    }

    /** Of a line, for cells so high. */
    static int thickness(int cellHeight) {
        return Math.max(1, cellHeight / 14);
    }

    private static Color blend(Color ink, Color ground, int percent) {
        return new Color(mix(ink.getRed(), ground.getRed(), percent), mix(ink.getGreen(), ground.getGreen(), percent),
                mix(ink.getBlue(), ground.getBlue(), percent));
    }

    private static int mix(int ink, int ground, int percent) {
        return (ink * percent + ground * (100 - percent)) / 100;
    }
}
