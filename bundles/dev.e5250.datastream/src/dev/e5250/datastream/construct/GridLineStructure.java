package dev.e5250.datastream.construct;

import java.util.ArrayList;
import java.util.List;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.screen.Colour;
import dev.e5250.screen.GridLine;

/**
 * construct flags row column width height [colour [style [first [second]]]]: a line or a box (SC30-3533 15.26). Of a line
 * the last two are how often it comes and how far apart; of a box how far apart its rows and columns are ruled. FF is the
 * usual one.
 */
final class GridLineStructure {
    static final int DEFAULT = 0xFF;

    private static final int FIXED = 5;
    private static final int ERASES = 0x80;
    private static final int LOWER = 1;
    private static final int LEFT = 2;
    private static final int RIGHT = 3;
    private static final int BOX = 4;
    private static final int RULED_ACROSS = 5;
    private static final int RULED_DOWN = 6;
    private static final int RULED_BOTH = 7;
    /** By the codes of the DDS keyword GRDATR, which are no attributes; behind 08 they come again. */
    private static final Colour[] COLOURS = {Colour.WHITE, Colour.BLUE, Colour.GREEN, Colour.TURQUOISE, Colour.RED,
        Colour.PINK, Colour.YELLOW, Colour.WHITE};
    private static final int LAST_COLOUR = 0x10;

    private final Place place;
    private final int usualColour;
    private final int usualStyle;
    private boolean erases;
    private Colour colour;
    private GridLine.Kind kind;

    GridLineStructure(Place place, int usualColour, int usualStyle) {
        this.place = place;
        this.usualColour = usualColour;
        this.usualStyle = usualStyle;
    }

    /** Whether the lines that were read last are to be taken away. */
    boolean erases() {
        return erases;
    }

    /** The lines it stands for, none when something is wrong with it. */
    List<GridLine> read(int construct, HostBytes body) {
        List<GridLine> lines = new ArrayList<>();
        if (!body.has(FIXED)) {
            place.refuse(SenseCode.MINOR_STRUCTURE_LENGTH);
            return lines;
        }
        erases = (body.next() & ERASES) != 0;
        int row = body.next();
        int column = body.next();
        int width = body.next();
        int height = body.next();
        colour = colour(optional(body, usualColour));
        kind = kind(optional(body, usualStyle));
        int first = optional(body, 0);
        int second = optional(body, 0);
        if (colour == null || kind == null || construct > RULED_BOTH || row == 0 || row > place.rows() || column == 0
                || column > place.columns()) {
            place.refuse(SenseCode.MINOR_STRUCTURE_PARAMETER);
            return lines;
        }
        if (construct < BOX) {
            lines(lines, construct, row, column, construct < LEFT ? width : height, Math.max(1, first), Math.max(1, second));
        } else {
            box(lines, construct, row, column, width, height, first, second);
        }
        return lines;
    }

    private void lines(List<GridLine> lines, int construct, int row, int column, int length, int times, int apart) {
        boolean vertical = construct >= LEFT;
        for (int i = 0; i < times; i++) {
            int atRow = row + (vertical ? 0 : i * apart) + (construct == LOWER ? 1 : 0);
            int atColumn = column + (vertical ? i * apart : 0) + (construct == RIGHT ? 1 : 0);
            add(lines, vertical, atRow, atColumn, length);
        }
    }

    private void box(List<GridLine> lines, int construct, int row, int column, int width, int height, int rowsApart,
            int columnsApart) {
        boolean across = construct == RULED_ACROSS || construct == RULED_BOTH;
        boolean down = construct == RULED_DOWN || construct == RULED_BOTH;
        int rowStep = across ? Math.max(1, rowsApart) : Math.max(1, height);
        int columnStep = down ? Math.max(1, columnsApart) : Math.max(1, width);
        for (int at = 0; at < height; at += rowStep) {
            add(lines, false, row + at, column, width);
        }
        add(lines, false, row + height, column, width);
        for (int at = 0; at < width; at += columnStep) {
            add(lines, true, row, column + at, height);
        }
        add(lines, true, row, column + width, height);
    }

    /** As much of a line as is on the display. */
    private void add(List<GridLine> lines, boolean vertical, int row, int column, int length) {
        if (row > place.rows() + 1 || column > place.columns() + 1) {
            return;
        }
        int room = vertical ? place.rows() + 1 - row : place.columns() + 1 - column;
        if (Math.min(length, room) > 0) {
            lines.add(new GridLine(vertical, row, column, Math.min(length, room), colour, kind));
        }
    }

    private static int optional(HostBytes in, int usual) {
        int value = in.has(1) ? in.next() : DEFAULT;
        return value == DEFAULT ? usual : value;
    }

    private static Colour colour(int code) {
        if (code == DEFAULT) {
            return Colour.WHITE;
        }
        return code > LAST_COLOUR ? null : COLOURS[code % 8];
    }

    private static GridLine.Kind kind(int code) {
        return switch (code) {
        case DEFAULT, 0x00 -> GridLine.Kind.SOLID;
        case 0x01 -> GridLine.Kind.BOLD;
        case 0x02 -> GridLine.Kind.DOUBLE;
        case 0x03 -> GridLine.Kind.DOTTED;
        case 0x08 -> GridLine.Kind.DASHED;
        case 0x09 -> GridLine.Kind.BOLD_DASHED;
        case 0x0A -> GridLine.Kind.DOUBLE_DASHED;
        default -> null;
        };
    }
}
