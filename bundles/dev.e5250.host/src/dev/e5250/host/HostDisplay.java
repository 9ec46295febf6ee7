package dev.e5250.host;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A whole display: texts and input fields placed by row and column, 1-based, in any order. Each text and each field
 * takes one position more for its attribute, just before it; behind it a normal attribute is put unless something
 * begins there. What would overlap or not fit is refused. Not thread-safe.
 */
public final class HostDisplay implements Shown {
    private static final int TEXT = 1;
    private static final int CLOSING = 2;

    private final int rows;
    private final int columns;
    /** What takes a position: nothing, text (attributes before it included) or a closing attribute. */
    private final byte[] taken;
    /** Orders by the address where they begin, 0-based: fields must come in ascending order (SA21-9247 p. 2-138). */
    private final Map<Integer, Order> orders = new TreeMap<>();
    private final Soh soh = Orders.soh();
    private Order cursor = out -> { };
    private int cc2 = Cc2.UNLOCK;

    private HostDisplay(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        taken = new byte[rows * columns];
        soh.errorRow(rows);
    }

    /** 24 rows, 80 columns. */
    public static HostDisplay standard() {
        return new HostDisplay(24, 80);
    }

    /** 27 rows, 132 columns. */
    public static HostDisplay wide() {
        return new HostDisplay(27, 132);
    }

    public int rows() {
        return rows;
    }

    @Override
    public int columns() {
        return columns;
    }

    /** Places texts and fields, in any order. */
    public HostDisplay write(DisplayItem... items) {
        for (DisplayItem item : items) {
            item.placeOn(this);
        }
        return this;
    }

    /** Green text that begins at row, column; column 2 at least, for the attribute before it. */
    public HostDisplay text(int row, int column, String text) {
        return text(row, column, text, Attr.GREEN);
    }

    public HostDisplay text(int row, int column, String text, Attr attribute) {
        return raw(row, column, attribute, text.length(), out -> out.putText(text));
    }

    /**
     * Data that are no plain text, such as double bytes between shift codes, behind an attribute.
     *
     * @param length positions that the data take
     */
    public HostDisplay raw(int row, int column, Attr attribute, int length, Order data) {
        int start = address(row, column) - 1;
        place(start, length + 1, column > 1 && column - 1 + length <= columns);
        orders.put(start, out -> {
            at(start).writeTo(out);
            out.put(attribute.code());
            data.writeTo(out);
        });
        close(start + length + 1);
        return this;
    }

    /** Text in the middle of a row. */
    public HostDisplay centred(int row, String text, Attr attribute) {
        return text(row, (columns - text.length()) / 2 + 1, text, attribute);
    }

    /** Text without any attribute: it looks as what is before it. */
    public HostDisplay plain(int row, int column, String text) {
        int start = address(row, column);
        place(start, text.length(), column - 1 + text.length() <= columns);
        orders.put(start, out -> {
            at(start).writeTo(out);
            out.putText(text);
        });
        return this;
    }

    /** An input field, as {@link Orders#input} makes it; it may span rows. */
    public HostDisplay field(HostField field) {
        int start = address(field.row(), field.column()) - 1;
        place(start, field.length() + 1, start >= 0);
        orders.put(start, field.columns(columns));
        int end = start + field.length() + 1;
        if (end < taken.length && taken[end] == 0) {
            // Start of Field itself puts the attribute there
            taken[end] = CLOSING;
        }
        return this;
    }

    /** Where the cursor is when the display is shown (Insert Cursor). */
    public HostDisplay cursor(int row, int column) {
        address(row, column);
        cursor = Orders.ic(row, column);
        return this;
    }

    /** Byte 1 of the Start of Header, see {@link Soh#flags}. */
    public HostDisplay flags(int headerFlags) {
        soh.flags(headerFlags);
        return this;
    }

    /** More bits of control character 2, such as an alarm or the message light. */
    public HostDisplay cc2(int bits) {
        cc2 |= bits;
        return this;
    }

    /** Function keys that send no field data. */
    public HostDisplay keysWithoutData(int... functionKeys) {
        soh.keysWithoutData(functionKeys);
        return this;
    }

    /** Clear Unit (Alternate), Write to Display with everything, Read MDT Fields. */
    @Override
    public HostRecord record() {
        return record(Commands.readMdt(Cc1.NONE, Cc2.NONE));
    }

    /** The same with another command at its end. */
    public HostRecord record(Command read) {
        return record(new Command[] {read});
    }

    /** The same with other commands at its end, or none. */
    public HostRecord record(Command... ends) {
        return HostRecord.put(Opcode.PUT_GET).add(clear(), write()).add(ends);
    }

    private Command clear() {
        return columns == 80 ? Commands.clearUnit() : Commands.clearUnitAlternate();
    }

    private Command write() {
        return Commands.wtd(Cc1.NONE, cc2, out -> {
            soh.writeTo(out);
            orders.values().forEach(order -> order.writeTo(out));
            cursor.writeTo(out);
        });
    }

    private Order at(int address) {
        return Orders.sba(address / columns + 1, address % columns + 1);
    }

    private int address(int row, int column) {
        Objects.checkIndex(row - 1, rows);
        Objects.checkIndex(column - 1, columns);
        return (row - 1) * columns + column - 1;
    }

    private void place(int start, int length, boolean fits) {
        if (!fits || start + length > taken.length) {
            throw new IllegalArgumentException("does not fit at " + (start / columns + 1) + "/" + start % columns);
        }
        for (int i = start; i < start + length; i++) {
            // an attribute may replace the closing one of what stands before it, nothing else may
            if (taken[i] == TEXT || taken[i] == CLOSING && i > start) {
                throw new IllegalArgumentException("overlap at " + (i / columns + 1) + "/" + (i % columns + 1));
            }
        }
        Arrays.fill(taken, start, start + length, (byte) TEXT);
    }

    private void close(int address) {
        if (address < taken.length && taken[address] == 0) {
            taken[address] = CLOSING;
            orders.put(address, out -> {
                at(address).writeTo(out);
                out.put(Attr.GREEN.code());
            });
        }
    }
}
