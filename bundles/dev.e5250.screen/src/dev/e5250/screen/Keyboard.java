package dev.e5250.screen;

import java.util.EnumSet;
import java.util.Set;

/**
 * The keyboard of a 5250: takes keys, edits fields, finds the operator's errors, and asks the host
 * (SA21-9247 pp. 2-145 to 2-158). Nobody else has rules about keys. Belongs to the thread of its display.
 * <p>
 * Data are for the host only when the keyboard is unlocked, a READ is outstanding and the host has invited; whatever
 * is typed before is kept and typed again then.
 */
public final class Keyboard {
    static final Key[] KEYS = Key.values();

    /** Keys that work, or do nothing, whatever the host does: they never wait. */
    private static final Set<Key> AT_ONCE = EnumSet.of(Key.ATTENTION, Key.SYSTEM_REQUEST, Key.TEST_REQUEST, Key.RESET,
            Key.INSERT);

    private final Display display;
    private final HostRequests host;
    private final TypeAhead typeAhead = new TypeAhead();
    private final FieldEditor editor;
    private boolean locked = true;
    private boolean readOutstanding;
    private boolean insertMode;
    private boolean inError;
    private boolean helpSent;
    private OperatorError error;
    private SystemRequestLine systemRequest;

    Keyboard(Display display, HostRequests host) {
        this.display = display;
        this.host = host;
        editor = new FieldEditor(display, this);
    }

    /** What it takes at present. */
    public KeyboardState state() {
        if (inError) {
            return helpSent ? KeyboardState.POST_HELP_ERROR : KeyboardState.PRE_HELP_ERROR;
        }
        if (systemRequest != null) {
            return KeyboardState.SYSTEM_REQUEST;
        }
        return isReady() ? KeyboardState.UNLOCKED : KeyboardState.LOCKED;
    }

    /** The operator error that is shown, or null: a message of the host is no error of the operator's. */
    public OperatorError error() {
        return error;
    }

    public boolean isInsertMode() {
        return insertMode;
    }

    public void setInsertMode(boolean insert) {
        insertMode = insert;
    }

    /** Number of keys that wait for the host. */
    public int typedAhead() {
        return typeAhead.count();
    }

    /** Whether the host has locked it, whatever else its state is. */
    public boolean isLocked() {
        return locked;
    }

    public void lock() {
        locked = true;
        editor.endFieldExitDue();
    }

    public void unlock() {
        locked = false;
    }

    /** Whether a READ is outstanding and the host has invited: only then may an AID go out. */
    public void setReadOutstanding(boolean outstanding) {
        readOutstanding = outstanding;
    }

    /** A message of the host on the error line (Write Error Code): Reset will leave the keyboard unlocked. */
    public void showHostError(int row, byte[] text, int offset, int length) {
        endError();
        enterError(row, text, offset, length);
        locked = false;
    }

    /** Ends an error state or a system request, as the host's own commands do. */
    public void endError() {
        inError = false;
        helpSent = false;
        error = null;
        systemRequest = null;
        display.errorLine().hide();
    }

    /** To be called when a record of the host has been processed: types what was typed ahead, as far as it goes. */
    public void hostDone() {
        while (typeAhead.count() > 0 && state() == KeyboardState.UNLOCKED) {
            typeAhead.replayOne(this);
        }
    }

    /** Forgets what was typed ahead: Reset, Attn, System Request, an error, the end of the connection. */
    public void dropTypeAhead() {
        typeAhead.clear();
    }

    /** Types a character. */
    public void type(char character) {
        switch (state()) {
        case UNLOCKED -> report(editor.type(character));
        case SYSTEM_REQUEST -> report(systemRequest.type(character));
        case LOCKED -> keep(typeAhead.add(character));
        default -> { /* SA21-9247 p. 2-146: in an error state data keys are ignored until Reset */ }
        }
    }

    /** Presses a key. */
    public void press(Key key) {
        switch (state()) {
        case UNLOCKED -> pressUnlocked(key);
        case SYSTEM_REQUEST -> pressInSystemRequest(key);
        case LOCKED -> {
            if (AT_ONCE.contains(key)) {
                pressAtOnce(key);
            } else {
                keep(typeAhead.add(key));
            }
        }
        case PRE_HELP_ERROR, POST_HELP_ERROR -> pressInError(key);
        }
    }

    /** Moves the cursor, as a pointer does; ignored when arrow keys would be. */
    public void cursorTo(int row, int column) {
        if (state() == KeyboardState.UNLOCKED && display.buffer().contains(row, column)) {
            editor.moveTo(display.buffer().address(row, column));
        }
    }

    void cursorMoves() {
        editor.endFieldExitDue();
    }

    boolean isFieldExitDue() {
        return editor.isFieldExitDue();
    }

    /** Where the cursor is shown: in the system request line while that is open. */
    int shownCursor() {
        return systemRequest != null && !inError ? systemRequest.cursor() : display.cursor();
    }

    /** An AID key, after the checks that go before field data (SA21-9247 pp. 2-119, 2-158). */
    void sendAid(Aid aid) {
        OperatorError refused = display.formats().sendsData(aid) ? editor.checkForHost() : null;
        if (refused != null) {
            report(refused);
            return;
        }
        insertMode = false;
        host.aid(aid);
        lock();
    }

    private boolean isReady() {
        return !locked && readOutstanding;
    }

    private void pressUnlocked(Key key) {
        if (AT_ONCE.contains(key)) {
            pressAtOnce(key);
        } else if (key.aid() != null) {
            sendAid(key.aid());
        } else {
            report(editor.press(key));
        }
    }

    private void pressAtOnce(Key key) {
        switch (key) {
        case ATTENTION -> {
            dropTypeAhead();
            host.attention();
        }
        case TEST_REQUEST -> host.testRequest();
        case SYSTEM_REQUEST -> {
            dropTypeAhead();
            systemRequest = new SystemRequestLine(display.buffer(), display.errorLine(), display.ccsid(), errorRow());
        }
        case INSERT -> insertMode = !insertMode;
        default -> {
            dropTypeAhead();
            insertMode = false;
            editor.endFieldExitDue();
        }
        }
    }

    private void pressInSystemRequest(Key key) {
        switch (key) {
        case ENTER, SYSTEM_REQUEST -> {
            byte[] typed = systemRequest.typed();
            endError();
            // not locked: a host may never answer, and one that does takes its invitation back (RFC 1205 section 4.3)
            host.systemRequest(typed);
        }
        case RESET -> endError();
        case ATTENTION -> {
            endError();
            host.attention();
        }
        default -> report(systemRequest.press(key));
        }
    }

    private void pressInError(Key key) {
        switch (key) {
        case RESET -> {
            endError();
            dropTypeAhead();
        }
        case ATTENTION -> host.attention();
        case HELP -> {
            if (!helpSent) {
                helpSent = true;
                host.errorHelp(error == null ? hostErrorCode() : error.code());
            }
        }
        default -> { /* SA21-9247 p. 2-146: all others are ignored until Reset */ }
        }
    }

    /** Columns 2 to 5 of the error line, which hold the digits of a coded message (checklist E8). */
    private int hostErrorCode() {
        int code = 0;
        for (int column = 2; column <= 5; column++) {
            code = code << 4 | display.errorLine().text()[column - 1] & 0x0F;
        }
        return code;
    }

    private void keep(boolean kept) {
        if (!kept) {
            report(OperatorError.KEYBOARD_OVERRUN);
        }
    }

    private void report(OperatorError found) {
        if (found == null) {
            return;
        }
        endError();
        error = found;
        byte[] line = display.ccsid().toHost(' ' + found.digits() + "  " + found.text()); //$NON-NLS-1$
        line[0] = Attribute.ERROR;
        enterError(errorRow(), line, 0, line.length);
        display.soundAlarm();
    }

    private void enterError(int row, byte[] text, int offset, int length) {
        inError = true;
        insertMode = false;
        dropTypeAhead();
        display.errorLine().show(row, text, offset, length);
    }

    private int errorRow() {
        return display.formats().errorRow(display.buffer().rows());
    }
}
