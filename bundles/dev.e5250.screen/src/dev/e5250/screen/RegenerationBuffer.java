package dev.e5250.screen;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The positions of the display as the host wrote them: nulls, attributes and EBCDIC characters, one byte each. An
 * address is 0-based and counts row by row; rows and columns are 1-based. Knows which rows changed since a snapshot.
 */
public final class RegenerationBuffer {
    private DisplaySize size = DisplaySize.NORMAL;
    private byte[] cells = new byte[size.positions()];
    private final ExtendedAttributes extended = new ExtendedAttributes();
    /** One bit a row, the lowest for row 1. */
    private int damagedRows = -1;

    public DisplaySize size() {
        return size;
    }

    public int rows() {
        return size.rows();
    }

    public int columns() {
        return size.columns();
    }

    /** Number of positions. */
    public int length() {
        return cells.length;
    }

    /** The 0-based address of a position, whether it is on the display or not. */
    public int address(int row, int column) {
        return (row - 1) * columns() + column - 1;
    }

    public int row(int address) {
        return address / columns() + 1;
    }

    public int column(int address) {
        return address % columns() + 1;
    }

    /** Whether a row and a column are on the display. */
    public boolean contains(int row, int column) {
        return row >= 1 && row <= rows() && column >= 1 && column <= columns();
    }

    public byte get(int address) {
        return cells[address];
    }

    /** Whether an attribute stands at an address. */
    public boolean isAttribute(int address) {
        return Attribute.isAttribute(cells[address] & 0xFF);
    }

    /** The attributes that take no position; to be changed through this buffer only. */
    public ExtendedAttributes extended() {
        return extended;
    }

    /** Sets an extended attribute that begins at an address, see {@link ExtendedAttributes}. */
    public void setExtended(int address, int type, int value) {
        extended.set(address, type, value, cells.length);
        // it holds until the next one, which may stand in any row behind
        damage(address, cells.length - 1);
    }

    /** Takes away the extended attributes of a type that begin from an address to another, inclusive. */
    public void clearExtended(int from, int to, int type) {
        if (extended.clear(from, to, type)) {
            damage(from, cells.length - 1);
        }
    }

    /** The primary attribute that begins at an address, 20 to 3F, in a position of its own or without one; or 0. */
    public int attributeAt(int address) {
        int without = extended.primaryAt(address);
        return without != 0 ? without : isAttribute(address) ? cells[address] & 0xFF : 0;
    }

    /** Whether what stands at an address is not displayed: the attribute before it says so, or its colour. */
    public boolean isHidden(int address) {
        return ExtendedAttributes.isHidden(inForceAt(address));
    }

    /** The primary attribute that holds at an address, 20 to 3F. */
    int primaryInForceAt(int address) {
        return inForceAt(address) & 0xFF;
    }

    /**
     * Names the positions from an address on that are not displayed, attributes aside, by their distance from it. To be
     * asked for many: {@link #isHidden} goes back to the last attribute each time.
     */
    public void eachHidden(int address, int length, IntConsumer found) {
        int inForce = inForceAt(address - 1);
        for (int i = 0; i < length; i++) {
            inForce = extended.inForceAt(address + i, cells[address + i], inForce);
            if (ExtendedAttributes.isHidden(inForce) && !isAttribute(address + i)) {
                found.accept(i);
            }
        }
    }

    /** See {@link ExtendedAttributes#inForceAt}: the last colour counts, unless a primary attribute comes behind it. */
    private int inForceAt(int address) {
        int colour = 0;
        for (int at = address; at >= 0; at--) {
            colour = colour == 0 ? extended.colourAt(at) : colour;
            int attribute = attributeAt(at);
            if (attribute != 0) {
                return attribute | colour << 8;
            }
        }
        return Attribute.NORMAL | colour << 8;
    }

    public void set(int address, byte value) {
        cells[address] = value;
        damage(address, address);
    }

    /** Writes bytes from an address on; they must fit. */
    public void write(int address, byte[] bytes, int offset, int length) {
        System.arraycopy(bytes, offset, cells, address, length);
        damage(address, address + length - 1);
    }

    /** Writes one value from an address to another, inclusive. */
    public void fill(int from, int to, byte value) {
        Arrays.fill(cells, from, to + 1, value);
        damage(from, to);
    }

    /** Copies positions out. */
    public void read(int address, byte[] into, int offset, int length) {
        System.arraycopy(cells, address, into, offset, length);
    }

    /** Moves {@code length} positions from one address to another; the two may overlap. */
    void move(int from, int to, int length) {
        if (length > 0) {
            System.arraycopy(cells, from, cells, to, length);
            damage(to, to + length - 1);
        }
    }

    /** All nulls, in a size, and no extended attributes. */
    public void clear(DisplaySize newSize) {
        extended.clear();
        if (size == newSize) {
            Arrays.fill(cells, (byte) 0);
        } else {
            size = newSize;
            cells = new byte[size.positions()];
        }
        damageAll();
    }

    /**
     * Moves the rows from {@code top} to {@code bottom} by some lines; the rows that become free keep their contents
     * (SA21-9247 p. 2-12).
     */
    public void roll(boolean down, int lines, int top, int bottom) {
        int from = address(down ? top : top + lines, 1);
        int to = address(down ? top + lines : top, 1);
        int length = (bottom - top + 1 - lines) * columns();
        move(from, to, length);
        if (extended.move(from, to, length)) {
            damage(address(top, 1), cells.length - 1);
        }
    }

    void damageRow(int row) {
        damagedRows |= 1 << row - 1;
    }

    void damageAll() {
        damagedRows = -1;
    }

    int damagedRows() {
        return damagedRows;
    }

    void damageSeen() {
        damagedRows = 0;
    }

    private void damage(int from, int to) {
        int first = from / size.columns();
        int last = to / size.columns();
        damagedRows |= (-1 << first) & (-1 >>> 31 - last);
    }
}
