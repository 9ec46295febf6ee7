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
            Key.INSERT, Key.SCREEN_REVERSE);
    /** Keys that only move the cursor: like the AID keys they leave an error state. */
    private static final Set<Key> CURSOR_KEYS = EnumSet.of(Key.TAB, Key.BACKTAB, Key.NEW_LINE, Key.HOME, Key.UP, Key.DOWN,
            Key.LEFT, Key.RIGHT, Key.NEXT_WORD, Key.PREVIOUS_WORD);

    private final Display display;
    private final HostRequests host;
    private final TypeAhead typeAhead = new TypeAhead();
    private final FieldEditor editor;
    private final ErrorState errorState;
    private final PointingDevice pointer;
    private boolean locked = true;
    private boolean readOutstanding;
    private boolean insertMode;
    private SystemRequestLine systemRequest;

    Keyboard(Display display, HostRequests host) {
        this.display = display;
        this.host = host;
        editor = new FieldEditor(display, this);
        errorState = new ErrorState(display);
        pointer = new PointingDevice(display, this, editor, typeAhead);
    }

    /** What it takes at present. */
    public KeyboardState state() {
        if (errorState.isShown()) {
            return errorState.isHelpSent() ? KeyboardState.POST_HELP_ERROR : KeyboardState.PRE_HELP_ERROR;
        }
        if (systemRequest != null) {
            return KeyboardState.SYSTEM_REQUEST;
        }
        return isReady() ? KeyboardState.UNLOCKED : KeyboardState.LOCKED;
    }

    /** The operator error that is shown, or null: a message of the host is no error of the operator's. */
    public OperatorError error() {
        return errorState.error();
    }

    public boolean isInsertMode() {
        return insertMode;
    }

    public void setInsertMode(boolean insert) {
        insertMode = insert;
    }

    /** Number of keys that wait for the host; a paste counts as one. */
    public int typedAhead() {
        return typeAhead.count();
    }

    /** Bytes that what waits for the host takes. */
    public int retainedTypeAhead() {
        return typeAhead.retained();
    }

    /** Whether the host has locked it, whatever else its state is. */
    public boolean isLocked() {
        return locked;
    }

    public void lock() {
        locked = true;
        editor.endAtPosition();
    }

    public void unlock() {
        if (locked) {
            display.constructs().keyboardUnlocks();
        }
        locked = false;
    }

    /** Whether a READ is outstanding and the host has invited: only then may an AID go out. */
    public void setReadOutstanding(boolean outstanding) {
        readOutstanding = outstanding;
    }

    /** A message of the host on the error line (Write Error Code): Reset will leave the keyboard unlocked. */
    public void showHostError(int row, byte[] text, int offset, int length) {
        showHostError(row, 1, display.buffer().columns(), text, offset, length);
    }

    /** The same from one column of the error line to another, inclusive, as far as it fits. */
    public void showHostError(int row, int from, int to, byte[] text, int offset, int length) {
        endError();
        enterError();
        errorState.show(row, from, to, text, offset, length);
        locked = false;
    }

    /**
     * The error state of a saved display.
     *
     * @param found        the operator's error, or null for a message of the host
     * @param helpWasSent  whether the host was asked about it
     * @param row          where the message lay, from a 1-based column on
     */
    public void restoreError(OperatorError found, boolean helpWasSent, int row, int column, byte[] text) {
        endError();
        enterError();
        errorState.restore(found, helpWasSent, row, column, text);
    }

    /** Whether the cursor waits at the end of a full field for a key that leaves it (FER). */
    public boolean isFieldExitDue() {
        return editor.isFieldExitDue();
    }

    /** The same on a display that was saved; does nothing where the cursor cannot wait so. */
    public void restoreFieldExitDue() {
        Field field = display.formats().at(display.cursor());
        editor.setFieldExitDue(field != null && !field.isBypass());
    }

    /** Ends an error state or a system request, as the host's own commands do. */
    public void endError() {
        systemRequest = null;
        errorState.end();
    }

    /** To be called when a record of the host has been processed: types what was typed ahead, as far as it goes. */
    public void hostDone() {
        while (typeAhead.count() > 0 && state() == KeyboardState.UNLOCKED) {
            typeAhead.replayOne(this);
        }
    }

    /** Whether what is typed while it is locked is kept until it is not; the host may not want that. */
    public void setTypeAhead(boolean on) {
        typeAhead.setOn(on);
    }

    /** Forgets what was typed ahead: Reset, Attn, System Request, an error, the end of the connection. */
    public void dropTypeAhead() {
        typeAhead.clear();
    }

    /** Types a character. */
    public void type(char character) {
        switch (state()) {
        case UNLOCKED -> report(editor.type(character));
        case SYSTEM_REQUEST -> report(systemRequest.type(character, insertMode));
        case LOCKED -> keep(typeAhead.add(character));
        case PRE_HELP_ERROR, POST_HELP_ERROR -> refuse();
        }
    }

    /**
     * Types text that is one action of the operator's, such as what an input method composed: what comes behind a character
     * that a field refuses is not typed, and where it has to wait, all of it waits or nothing.
     */
    public void type(String text) {
        if (state() == KeyboardState.LOCKED) {
            keep(typeAhead.add(text));
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            type(text.charAt(i));
            if (errorState.isShown()) {
                return;
            }
        }
    }

    /**
     * Pastes text from the cursor on: lines one below the other in the same column, see {@link Paste}. Of any size: what
     * the display has no place for is not kept, and the operator is told. Line ends are CR, LF or both.
     */
    public void paste(String text) {
        paste(new PastedText(text, display.largest().rows(), display.largest().positions()));
    }

    void paste(PastedText text) {
        switch (state()) {
        case UNLOCKED -> {
            if (!endsHex()) {
                report(editor.paste(text));
            }
            text.clear();
        }
        case SYSTEM_REQUEST -> pasteIntoSystemRequest(text);
        case LOCKED -> keep(typeAhead.add(text));
        case PRE_HELP_ERROR, POST_HELP_ERROR -> {
            refuse();
            text.clear();
        }
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
        case PRE_HELP_ERROR -> pressInError(key);
        case POST_HELP_ERROR -> pressAfterHelp(key);
        }
    }

    /** What the operator points at goes through this. */
    public PointingDevice pointer() {
        return pointer;
    }

    /** The field that the cursor begins in, or null. */
    Field firstField() {
        return editor.order().first();
    }

    void cursorMoves() {
        editor.endAtPosition();
    }

    /** Whether the operator must do something before anything else: a 5250 says so with a blinking cursor. */
    boolean isAttentionWanted() {
        return errorState.isShown() || editor.isFieldExitDue();
    }

    /** Where the cursor is shown: in the system request line while that is open. */
    int shownCursor() {
        return systemRequest != null && !errorState.isShown() ? systemRequest.cursor() : display.cursor();
    }

    /** An AID key, after the checks that go before field data (SA21-9247 pp. 2-119, 2-158). */
    void sendAid(Aid aid) {
        OperatorError refused = editor.checks().before(aid);
        if (refused != null) {
            report(refused);
            return;
        }
        insertMode = false;
        // first: what a READ says about the keyboard is done once its data are sent (SA21-9247 p. 2-40)
        lock();
        host.aid(aid);
    }

    private boolean isReady() {
        return !locked && readOutstanding;
    }

    private void pressUnlocked(Key key) {
        if (AT_ONCE.contains(key)) {
            pressAtOnce(key);
        } else if (endsHex()) {
            return;
        } else if (key.aid() != null) {
            report(editor.pressAid(key));
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
        case SCREEN_REVERSE -> reverseScreen();
        default -> {
            dropTypeAhead();
            insertMode = false;
            editor.endAtPosition();
        }
        }
    }

    private void reverseScreen() {
        if (display.direction().isBidirectional()) {
            display.direction().reverseScreen();
        } else if (isReady()) {
            report(OperatorError.REVERSE_NOT_VALID);
        } else {
            refuse();
        }
    }

    /** Whether a key came where the Hex key wants a digit, which is an error. */
    boolean endsHex() {
        OperatorError ended = editor.endHex();
        report(ended);
        return ended != null;
    }

    private void pressInSystemRequest(Key key) {
        switch (key) {
        case ENTER, SYSTEM_REQUEST -> {
            byte[] typed = systemRequest.typed();
            endError();
            // not locked: a host may never answer, and one that does takes its invitation back (RFC 1205 section 4.3)
            host.systemRequest(typed);
        }
        case RESET -> {
            endError();
            insertMode = false;
        }
        case INSERT -> insertMode = !insertMode;
        default -> report(systemRequest.press(key));
        }
    }

    private void pasteIntoSystemRequest(PastedText text) {
        for (char[] line : text.lines()) {
            for (char character : line) {
                if (state() == KeyboardState.SYSTEM_REQUEST) {
                    type(character);
                }
            }
        }
        text.clear();
    }

    /**
     * The manual ignores all but a few keys until Reset (SA21-9247 p. 2-146). Cursor and AID keys end the error here, as in
     * ACS: nothing is lost by that, and nobody has to find Reset first.
     */
    private void pressInError(Key key) {
        if (CURSOR_KEYS.contains(key) || key == Key.SYSTEM_REQUEST || key.aid() != null && key != Key.HELP) {
            endError();
            press(key);
            return;
        }
        if (key == Key.HELP) {
            errorState.setHelpSent();
            host.errorHelp(errorState.code());
        } else {
            pressAfterHelp(key);
        }
    }

    /** The host's message is awaited; one that never comes must not hold the operator, so Reset works. */
    private void pressAfterHelp(Key key) {
        switch (key) {
        case RESET -> {
            endError();
            dropTypeAhead();
        }
        case ATTENTION -> host.attention();
        case TEST_REQUEST -> host.testRequest();
        default -> refuse();
        }
    }

    /** Data and editing keys do nothing in an error state; the operator hears that. */
    private void refuse() {
        display.soundAlarm();
    }

    /** Tells the operator of what was typed ahead and could not be kept. */
    void keep(boolean kept) {
        if (!kept) {
            report(OperatorError.KEYBOARD_OVERRUN);
        }
    }

    /** Shows an operator error; null is none. */
    void report(OperatorError found) {
        if (found != null) {
            endError();
            enterError();
            errorState.show(found);
        }
    }

    private void enterError() {
        insertMode = false;
        dropTypeAhead();
        editor.endHex();
    }

    private int errorRow() {
        return display.formats().errorRow(display.buffer().rows());
    }
}
