package dev.e5250.host.structured;

import java.util.ArrayList;
import java.util.List;

import dev.e5250.host.StreamWriter;
import dev.e5250.host.StructuredField;

/** Draw/Erase Grid Lines (SC30-3533 section 15.26, type 60): lines and boxes between the positions. */
public final class GridLines implements StructuredField {
    /** What a minor structure draws. */
    public enum Construct {
        UPPER, LOWER, LEFT, RIGHT, BOX, HORIZONTAL_RULES, VERTICAL_RULES, BOTH_RULES
    }

    /** The value that leaves a colour, a style or a count to its default. */
    public static final int DEFAULT = 0xFF;

    private final List<int[]> minors = new ArrayList<>();
    private static final int PARTITION = 0x01;
    private static final int DRAW = 0x20;
    private static final int CLEAR = 0x80;

    private int flags;
    private int colour = DEFAULT;
    private int style;

    GridLines() {
    }

    /** Takes all lines away first. */
    public GridLines clearFirst() {
        flags = CLEAR;
        return this;
    }

    /** @param number of the colour, @param lineStyle 00 solid, 01 bold, 02 double, 03 dotted, 08 dashed */
    public GridLines defaults(int number, int lineStyle) {
        colour = number;
        style = lineStyle;
        return this;
    }

    /** A line or box: its place, its extent to the right and down. */
    public GridLines draw(Construct construct, int row, int column, int horizontal, int vertical) {
        return draw(construct, row, column, horizontal, vertical, DEFAULT, DEFAULT, DEFAULT);
    }

    /** @param repeat how often, @param interval positions between two */
    public GridLines draw(Construct construct, int row, int column, int horizontal, int vertical, int lineColour,
            int repeat, int interval) {
        minors.add(new int[] {construct.ordinal(), 0, row, column, horizontal, vertical, lineColour, DEFAULT, repeat,
            interval});
        return this;
    }

    @Override
    public int type() {
        return 0x60;
    }

    @Override
    public void writeBody(StreamWriter out) {
        if (minors.isEmpty()) {
            // as IBM i takes all lines away: the structure ends before the colour
            out.put(PARTITION, flags, 0, 0, 0);
            return;
        }
        out.put(PARTITION, flags | DRAW, 0, DRAW, 0, colour, style);
        minors.forEach(body -> out.putCounted(1, minor -> minor.put(body)));
    }
}
