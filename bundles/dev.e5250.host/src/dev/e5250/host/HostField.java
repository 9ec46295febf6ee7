package dev.e5250.host;

import java.util.Arrays;
import java.util.Objects;

/**
 * An input field: Set Buffer Address, Start of Field with its format words, and the value in it (SA21-9247 p. 2-64).
 * Row and column, 1-based, are those of its first position; the attribute goes to the position before.
 */
public final class HostField implements Order, DisplayItem {
    private final int row;
    private final int column;
    private final int length;
    private int columns = 80;
    private int ffw = Ffw.IDENTIFIER;
    private int[] fcws = {};
    private int attribute = Attr.GREEN_UNDERSCORE.code();
    private String value = "";
    /** The value where it is no plain text, or null. */
    private byte[] hostValue;

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

    /** Adds field control words, see {@link Fcw}. */
    public HostField fcw(int... words) {
        int[] all = Arrays.copyOf(fcws, fcws.length + words.length);
        System.arraycopy(words, 0, all, fcws.length, words.length);
        fcws = all;
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

    /** Letters, comma, point, minus and blank only. */
    public HostField alphaOnly() {
        return ffw(Ffw.ALPHA_ONLY);
    }

    public HostField numericShift() {
        return ffw(Ffw.NUMERIC_SHIFT);
    }

    /** Digits and signs. */
    public HostField numericOnly() {
        return ffw(Ffw.NUMERIC_ONLY);
    }

    public HostField katakanaShift() {
        return ffw(Ffw.KATAKANA_SHIFT);
    }

    public HostField digitsOnly() {
        return ffw(Ffw.DIGITS_ONLY);
    }

    /** Takes no data from the keyboard. */
    public HostField inputOutput() {
        return ffw(Ffw.IO);
    }

    /** Digits, with a last position for the sign. */
    public HostField signedNumeric() {
        return ffw(Ffw.SIGNED_NUMERIC);
    }

    public HostField dup() {
        return ffw(Ffw.DUP_ENABLE);
    }

    public HostField autoEnter() {
        return ffw(Ffw.AUTO_ENTER);
    }

    public HostField fieldExitRequired() {
        return ffw(Ffw.FIELD_EXIT_REQUIRED);
    }

    public HostField mandatoryEnter() {
        return ffw(Ffw.MANDATORY_ENTER);
    }

    /** The same as {@link #mandatoryEnter()}. */
    public HostField mandatory() {
        return mandatoryEnter();
    }

    public HostField mandatoryFill() {
        return ffw(Ffw.MANDATORY_FILL);
    }

    /** Right-adjusted, zeros before it. */
    public HostField zeroFill() {
        return ffw(Ffw.RIGHT_ADJUST_ZERO_FILL);
    }

    /** Right-adjusted, blanks before it. */
    public HostField blankFill() {
        return ffw(Ffw.RIGHT_ADJUST_BLANK_FILL);
    }

    public HostField transparent() {
        return fcw(Fcw.TRANSPARENT);
    }

    public HostField wordWrap() {
        return fcw(Fcw.WORD_WRAP);
    }

    /** The entry field that the cursor goes to next, 1-based; a group of continued fields counts as one. */
    public HostField cursorProgression(int nextEntryField) {
        return fcw(Fcw.cursorProgression(nextEntryField));
    }

    /** The attribute while the cursor is in the field. */
    public HostField highlight(Attr attr) {
        return fcw(Fcw.highlight(attr));
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

    /** The same as host bytes, such as double bytes between shift codes. */
    public HostField hostValue(byte[] bytes) {
        if (bytes.length > length) {
            throw new IllegalArgumentException("value longer than the field");
        }
        hostValue = bytes.clone();
        return this;
    }

    /** The same field at another place, as a window needs it that knows only its own rows and columns. */
    HostField movedBy(int rowOffset, int columnOffset) {
        HostField moved = new HostField(row + rowOffset, column + columnOffset, length);
        moved.ffw = ffw;
        moved.fcws = fcws;
        moved.attribute = attribute;
        moved.value = value;
        moved.hostValue = hostValue;
        return moved;
    }

    /** Width of the display, needed for a field that begins in column 1; 80 if not said. */
    public HostField columns(int width) {
        columns = width;
        return this;
    }

    @Override
    public void placeOn(HostDisplay display) {
        display.field(this);
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
        if (hostValue == null) {
            out.putText(value);
        } else {
            out.put(hostValue);
        }
    }
}
