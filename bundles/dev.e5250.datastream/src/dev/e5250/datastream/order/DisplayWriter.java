package dev.e5250.datastream.order;

import java.util.Arrays;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.InputMask;
import dev.e5250.datastream.SenseCode;
import dev.e5250.screen.Display;
import dev.e5250.screen.ExtendedAttributes;
import dev.e5250.screen.RegenerationBuffer;

/**
 * Where a Write to Display stands: the current display address, and where it wants the cursor. One for a display, and no
 * two writes at a time.
 */
public final class DisplayWriter {
    private static final int NONE = -1;

    private final Display display;
    private final RegenerationBuffer buffer;
    private final boolean colour;
    private boolean enhanced;
    private InputMask mask;
    /** From -1 (in front of row 1 column 1, where only a field may begin) to the length of the buffer. */
    private int address;
    private int cursorMove;
    private int endOfLastField;
    private boolean wroteFirstPosition;
    /** Where the last WEA order stood, and what it set there: the data behind it do not write over that. */
    private int extendedAddress;
    private final int[] extendedValues = new int[ExtendedAttributes.IDEOGRAPHIC + 1];

    /** @param colour whether the display has colours */
    public DisplayWriter(Display display, boolean colour) {
        this.display = display;
        this.colour = colour;
        buffer = display.buffer();
    }

    /**
     * A Write to Display begins, at row 1 column 1.
     *
     * @param told         told of what is written, or null while nobody traces
     * @param enhancedToo  whether it has structured fields of the enhanced interface
     */
    public void begin(InputMask told, boolean enhancedToo) {
        mask = told;
        enhanced = enhancedToo;
        address = 0;
        cursorMove = NONE;
        endOfLastField = NONE;
        wroteFirstPosition = false;
        extendedAddress = NONE;
    }

    public Display display() {
        return display;
    }

    /** Whether the display has colours. */
    public boolean isColour() {
        return colour;
    }

    /** Whether the host may use the enhanced interface. */
    boolean isEnhanced() {
        return enhanced;
    }

    /** The current display address; a position only if {@link #isOnDisplay}. */
    public int address() {
        return address;
    }

    /** Whether the current display address is a position: it may be in front of them, or behind. */
    public boolean isOnDisplay() {
        return address >= 0 && address < buffer.length();
    }

    void setAddress(int newAddress) {
        address = newAddress;
    }

    /** Where the last MC order wants the cursor; only if {@link #hasCursorMove}. */
    public int cursorMove() {
        return cursorMove;
    }

    /** Whether an MC order came, and no IC behind it. */
    public boolean hasCursorMove() {
        return cursorMove != NONE;
    }

    void setCursorMove(int target) {
        cursorMove = target;
    }

    void forgetCursorMove() {
        cursorMove = NONE;
    }

    /** An SF without an SBA since the last SF starts behind that field at the earliest (SA21-9247 p. 2-138). */
    int fieldAddress() {
        return endOfLastField == NONE ? address : Math.max(address, endOfLastField + 1);
    }

    void setEndOfLastField(int end) {
        endOfLastField = end;
    }

    void forgetLastField() {
        endOfLastField = NONE;
    }

    /** Writes data; what does not fit any more is an error, what does is written. */
    public SenseCode write(byte[] bytes, int offset, int length) {
        if (address < 0) {
            return SenseCode.ROW_OR_COLUMN;
        }
        int fits = Math.min(length, buffer.length() - address);
        if (fits > 0) {
            buffer.write(address, bytes, offset, fits);
            overwriteExtended(address, address + fits - 1);
            if (mask != null) {
                mask.wrote(offset, address, fits);
            }
            address += fits;
        }
        return fits == length ? SenseCode.NONE : SenseCode.WRITE_PAST_END;
    }

    /**
     * Fills from the current address to a target, inclusive, and goes on behind it.
     *
     * @param target what {@link #readAddress} returned
     */
    SenseCode fillTo(int target, byte value) {
        SenseCode wrong = checkTarget(target);
        if (wrong != SenseCode.NONE) {
            return wrong;
        }
        buffer.fill(address, target, value);
        overwriteExtended(address, target);
        address = target + 1;
        return SenseCode.NONE;
    }

    /** What is wrong with a target that {@link #readAddress} returned. */
    SenseCode checkTarget(int target) {
        if (target < 0) {
            return SenseCode.ROW_OR_COLUMN;
        }
        return target < address || address < 0 ? SenseCode.ADDRESS_BEFORE_CURRENT : SenseCode.NONE;
    }

    /** Takes away what a plane of extended attributes has from the current address to a target, inclusive. */
    void eraseExtended(int target, int type) {
        buffer.clearExtended(address, target, type);
    }

    /** Writes an attribute; there is no position for that of a field which begins in the very first one. */
    void writeAttribute(int at, int attribute) {
        if (at >= 0 && at < buffer.length()) {
            buffer.set(at, (byte) attribute);
            overwriteExtended(at, at);
        }
    }

    /** Begins an extended attribute at the current address, without taking it. */
    SenseCode setExtended(int type, int value) {
        if (address < 0 || address >= buffer.length()) {
            return SenseCode.WRITE_PAST_END;
        }
        if (extendedAddress != address) {
            Arrays.fill(extendedValues, 0);
        }
        extendedAddress = address;
        extendedValues[type] = value;
        buffer.setExtended(address, type, value);
        return SenseCode.NONE;
    }

    /** What the host writes has the extended attributes that it says now, and not those of what was there before. */
    private void overwriteExtended(int from, int to) {
        wroteFirstPosition |= from == 0;
        if (buffer.extended().isEmpty()) {
            return;
        }
        overwriteExtended(from, to, ExtendedAttributes.PRIMARY);
        overwriteExtended(from, to, ExtendedAttributes.COLOUR);
        overwriteExtended(from, to, ExtendedAttributes.IDEOGRAPHIC);
        extendedAddress = NONE;
    }

    private void overwriteExtended(int from, int to, int type) {
        buffer.clearExtended(from, to, type);
        if (extendedAddress == from && extendedValues[type] != 0) {
            buffer.setExtended(from, type, extendedValues[type]);
        }
    }

    /** Whether row 1 column 1 was written to. */
    public boolean wroteFirstPosition() {
        return wroteFirstPosition;
    }

    /** Reads row and column; the address, or -1 when they are not on the display. There must be two bytes. */
    int readAddress(HostBytes in) {
        int row = in.next();
        int column = in.next();
        return buffer.contains(row, column) ? buffer.address(row, column) : NONE;
    }
}
