package dev.e5250.terminal;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** What the alarm of the host does: a sound, or a frame around the screen that goes by itself. */
final class Alarm {
    private static final int FLASH_MILLISECONDS = 250;

    private final Canvas canvas;
    private final int thickness;
    /** How many flashes are not over. */
    private int flashes;

    /** @param thickness of the frame, in units of the control */
    Alarm(Canvas canvas, int thickness) {
        this.canvas = canvas;
        this.thickness = thickness;
    }

    void sound(AlarmStyle style) {
        if (style.sounds()) {
            canvas.getDisplay().beep();
        }
        if (style.flashes()) {
            flashes++;
            redrawFrame();
            canvas.getDisplay().timerExec(FLASH_MILLISECONDS, this::flashOver);
        }
    }

    boolean isFlashing() {
        return flashes > 0;
    }

    void paint(GC gc, ColourScheme colours) {
        if (isFlashing()) {
            gc.setBackground(new Color(colours.yellow()));
            for (Rectangle side : frame()) {
                gc.fillRectangle(side);
            }
        }
    }

    private void flashOver() {
        flashes--;
        if (!canvas.isDisposed() && !isFlashing()) {
            redrawFrame();
        }
    }

    private void redrawFrame() {
        for (Rectangle side : frame()) {
            canvas.redraw(side.x, side.y, side.width, side.height, false);
        }
    }

    private Rectangle[] frame() {
        Rectangle all = canvas.getClientArea();
        return new Rectangle[] {new Rectangle(0, 0, all.width, thickness),
            new Rectangle(0, all.height - thickness, all.width, thickness),
            new Rectangle(0, 0, thickness, all.height),
            new Rectangle(all.width - thickness, 0, thickness, all.height)};
    }
}
