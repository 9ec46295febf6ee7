package dev.e5250.screen;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A window that the host created (SC30-3533 15.26, type 51). Its frame is one position wide, with an attribute on either
 * side of it; the interior begins a row below and two columns right of the frame's upper left.
 *
 * @param row              of the upper line of the frame, 1-based
 * @param column           of the left line of the frame, 1-based
 * @param depth            rows of the interior
 * @param width            columns of the interior
 * @param pullDown         whether it is a pull-down menu
 * @param cursorRestricted whether the cursor may not leave the interior
 * @param headings         titles and footers
 */
public record GuiWindow(int row, int column, int depth, int width, boolean pullDown, boolean cursorRestricted,
        List<Heading> headings) implements Construct {

    /** Where a heading stands in its line of the frame. */
    public enum Alignment {
        CENTRE, RIGHT, LEFT
    }

    /**
     * A title, or a footer in the lower line.
     *
     * @param text blanks when it is not displayed
     */
    public record Heading(String text, boolean footer, Alignment alignment) {
        Heading mirrored() {
            Alignment other = switch (alignment) {
            case LEFT -> Alignment.RIGHT;
            case RIGHT -> Alignment.LEFT;
            case CENTRE -> Alignment.CENTRE;
            };
            return new Heading(BidirectionalText.mirrored(text), footer, other);
        }
    }

    public GuiWindow {
        headings = List.copyOf(headings);
    }

    /** Row of the lower line of the frame. */
    public int lastRow() {
        return row + depth + 1;
    }

    /** Column of the right line of the frame. */
    public int lastColumn() {
        return column + width + 3;
    }

    /** First column of the interior; its first row is the one below {@link #row()}. */
    public int interiorColumn() {
        return column + 2;
    }

    /** Whether a position is in the interior. */
    public boolean isInside(int atRow, int atColumn) {
        return atRow > row && atRow <= row + depth && atColumn >= interiorColumn() && atColumn < interiorColumn() + width;
    }

    /** Whether a position is in the interior or in the frame. */
    public boolean covers(int atRow, int atColumn) {
        return atRow >= row && atRow <= lastRow() && atColumn >= column && atColumn <= lastColumn();
    }

    GuiWindow unrestricted() {
        return new GuiWindow(row, column, depth, width, pullDown, false, headings);
    }

    /** See {@link GuiConstructs#mirrored}. */
    GuiWindow mirrored(int columns) {
        return new GuiWindow(row, columns + 1 - lastColumn(), depth, width, pullDown, cursorRestricted,
                headings.stream().map(Heading::mirrored).toList());
    }

    @Override
    public String text() {
        return headings.stream().map(Heading::text).collect(Collectors.joining(" ")); //$NON-NLS-1$
    }
}
