package dev.e5250.screen;

import dev.e5250.ccsid.Ccsid;

/**
 * One display station: what the host wrote, the format table, cursor, keyboard and indicators. The data stream writes
 * to it, keys go through {@link #keyboard()}, and {@link #snapshot()} is what others see. It belongs to one thread at
 * a time.
 */
public final class Display {
    private static final int NONE = -1;

    private final Ccsid ccsid;
    private final DisplaySize largest;
    private final RegenerationBuffer buffer = new RegenerationBuffer();
    private final FormatTable formats = new FormatTable();
    private final ConstructTable constructs = new ConstructTable(buffer, formats);
    private final ErrorLine errorLine = new ErrorLine(buffer);
    private final Keyboard keyboard;
    private final ReadingDirection direction;
    private final SnapshotBuilder snapshots = new SnapshotBuilder(this);
    private int cursor;
    private int insertCursor = NONE;
    private boolean cursorBlinks;
    private boolean messageWaiting;
    private int alarms;

    /**
     * @param largest {@link DisplaySize#ALTERNATE} when this station can show 27x132 too
     * @param host    where the keyboard's requests to the host go
     */
    public Display(Ccsid ccsid, DisplaySize largest, HostRequests host) {
        this.ccsid = ccsid;
        this.largest = largest;
        direction = new ReadingDirection(this);
        keyboard = new Keyboard(this, host);
    }

    public Ccsid ccsid() {
        return ccsid;
    }

    public DisplaySize largest() {
        return largest;
    }

    public RegenerationBuffer buffer() {
        return buffer;
    }

    public FormatTable formats() {
        return formats;
    }

    /** Windows, selection fields and their like. */
    public ConstructTable constructs() {
        return constructs;
    }

    public Keyboard keyboard() {
        return keyboard;
    }

    /** A field for a key to work on, with all its segments. */
    EditedField edited(Field field) {
        FieldGroup group = formats.group(field);
        return new EditedField(this, group, direction.isTurned(group.first()));
    }

    /** Where typing into a field begins: at its right end, where it goes from right to left. */
    int firstPosition(Field field) {
        return direction.isBidirectional() ? edited(field).address(0) : field.start();
    }

    ReadingDirection direction() {
        return direction;
    }

    ErrorLine errorLine() {
        return errorLine;
    }

    /** What lies over the error line: its 1-based row and column, and the host bytes; null while nothing does. */
    public ErrorText errorText() {
        return errorLine.isShown() ? new ErrorText(errorLine.row(), errorLine.column(), errorLine.text().clone()) : null;
    }

    /** See {@link #errorText}. */
    public record ErrorText(int row, int column, byte[] bytes) {
    }

    /** Address of the cursor, 0-based. */
    public int cursor() {
        return cursor;
    }

    /** Moves the cursor, by whomever: what the operator was doing at another position ends. */
    public void setCursor(int address) {
        if (address != cursor) {
            keyboard.cursorMoves();
            direction.cursorAt(address);
        }
        cursor = address;
    }

    /** Remembers the address of an IC order: where the cursor goes when the keyboard is unlocked. */
    public void setInsertCursor(int address) {
        insertCursor = address;
    }

    /** The address of the last IC order, or -1. */
    public int insertCursor() {
        return insertCursor;
    }

    /** Address of Home: the IC address, else the first field for input, else the first position (SA21-9247 p. 2-14). */
    public int home() {
        if (insertCursor != NONE) {
            // hosts name the first address of a field, whatever its direction
            Field at = formats.startingAt(insertCursor);
            return at == null || at.isBypass() ? insertCursor : firstPosition(at);
        }
        Field first = keyboard.firstField();
        return first == null ? 0 : firstPosition(first);
    }

    public boolean cursorBlinks() {
        return cursorBlinks;
    }

    public void setCursorBlinks(boolean blinks) {
        cursorBlinks = blinks;
    }

    public boolean isMessageWaiting() {
        return messageWaiting;
    }

    public void setMessageWaiting(boolean waiting) {
        messageWaiting = waiting;
    }

    /** Number of alarms so far. */
    public int alarms() {
        return alarms;
    }

    public void soundAlarm() {
        alarms++;
    }

    /** Clear Unit and Clear Unit Alternate (SA21-9247 pp. 2-9 to 2-11); the message light stays as it is. */
    public void clearUnit(DisplaySize size) {
        buffer.clear(size);
        constructs.clear();
        clearFormat();
        cursor = 0;
    }

    /** Clear Format Table (SA21-9247 p. 2-9): the text stays. */
    public void clearFormat() {
        clearHeader();
        cursorBlinks = false;
        keyboard.endError();
    }

    /** What an SOH order does before it stores its header: no fields, no IC, keyboard locked (SA21-9247 p. 2-13). */
    public void clearHeader() {
        formats.clear();
        constructs.clearEntries();
        direction.endReverse();
        insertCursor = NONE;
        keyboard.lock();
        keyboard.setInsertMode(false);
    }

    /** Resets the MDT of selection fields, scroll bars, and fields: of all, or of those that are not bypass. */
    public void resetModified(boolean bypassToo) {
        formats.resetModified(bypassToo);
        constructs.resetModified();
    }

    /** The display as it is now, for readers on any thread. */
    public ScreenSnapshot snapshot() {
        return snapshots.build();
    }

    /** The display with its fields and the host's bytes as they are now, for programs on any thread. */
    public ScreenContents contents() {
        return ScreenContents.of(this);
    }

    /** Lets go of what the next snapshot would share with the last one. */
    public void forgetSnapshots() {
        snapshots.forget();
    }
}
