package dev.e5250.host;

import java.util.Objects;

/**
 * An input field: Set Buffer Address, Start of Field with its format words, and the value in it (SA21-9247 p. 2-64).
 * Row and column, 1-based, are those of its first position; the attribute goes to the position before.
 */
public final class HostField implements Order {
    private final int row;
    private final int column;
    private final int length;
    private int columns = 80;
    private int ffw = Ffw.IDENTIFIER;
    private int[] fcws = {};
    private int attribute = Attr.GREEN_UNDERSCORE.code();
    private String value = "";

    HostField(int row, int column, int length) {
        this.row = row;
        this.column = column;
        this.length = length;
    }

    /** Sets bits of the field format word, see {@link Ffw}. */
    public HostField ffw(int bits) {
        ffw |= bits;
        return this;
    }

    /** Field control words, see {@link Fcw}. */
    public HostField fcw(int... words) {
        fcws = words.clone();
        return this;
    }

    public HostField attribute(Attr attr) {
        attribute = attr.code();
        return this;
    }

    public HostField nonDisplay() {
        return attribute(Attr.NON_DISPLAY);
    }

    public HostField monocase() {
        return ffw(Ffw.MONOCASE);
    }

    public HostField mandatoryEnter() {
        return ffw(Ffw.MANDATORY_ENTER);
    }

    public HostField bypass() {
        return ffw(Ffw.BYPASS);
    }

    public HostField modified() {
        return ffw(Ffw.MDT);
    }

    /** What the field holds when it is shown; at most its length. */
    public HostField value(String text) {
        if (text.length() > length) {
            throw new IllegalArgumentException("value longer than the field");
        }
        value = Objects.requireNonNull(text);
        return this;
    }

    /** Width of the display, needed for a field that begins in column 1; 80 if not said. */
    public HostField columns(int width) {
        columns = width;
        return this;
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    int length() {
        return length;
    }

    @Override
    public void writeTo(StreamWriter out) {
        boolean previousRow = column == 1 && row > 1;
        Orders.sba(previousRow ? row - 1 : row, previousRow ? columns : column - 1).writeTo(out);
        Orders.sf(ffw, attribute, length, fcws).writeTo(out);
        out.putText(value);
    }
}
