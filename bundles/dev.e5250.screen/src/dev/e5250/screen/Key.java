package dev.e5250.screen;

/**
 * The keys of a 5250 keyboard that are not characters, by the names of the manual (SA21-9247, keyboard
 * chapter). Whoever owns real keys or actions (window, console, macro) maps them to these.
 */
public enum Key {
    ENTER(Aid.ENTER), CLEAR(Aid.CLEAR), HELP(Aid.HELP), PRINT(Aid.PRINT),
    /** Roll Down: the earlier page. */
    PAGE_UP(Aid.ROLL_DOWN),
    /** Roll Up: the later page. */
    PAGE_DOWN(Aid.ROLL_UP),
    ROLL_LEFT(Aid.ROLL_LEFT), ROLL_RIGHT(Aid.ROLL_RIGHT),
    F1(Aid.F1), F2(Aid.F2), F3(Aid.F3), F4(Aid.F4), F5(Aid.F5), F6(Aid.F6), F7(Aid.F7), F8(Aid.F8),
    F9(Aid.F9), F10(Aid.F10), F11(Aid.F11), F12(Aid.F12), F13(Aid.F13), F14(Aid.F14), F15(Aid.F15),
    F16(Aid.F16), F17(Aid.F17), F18(Aid.F18), F19(Aid.F19), F20(Aid.F20), F21(Aid.F21), F22(Aid.F22),
    F23(Aid.F23), F24(Aid.F24), PA1(Aid.PA1), PA2(Aid.PA2), PA3(Aid.PA3),

    ATTENTION, SYSTEM_REQUEST, TEST_REQUEST, RESET,

    TAB, BACKTAB, NEW_LINE,
    /** Home, and Record Backspace where the cursor is there already. */
    HOME, UP, DOWN, LEFT, RIGHT,
    /** Moves back and keeps what is there, as on a 5250. */
    BACKSPACE,
    /** To the next or the previous word, an extra of emulators. */
    NEXT_WORD, PREVIOUS_WORD,

    FIELD_EXIT, FIELD_PLUS, FIELD_MINUS, DELETE, INSERT,
    /** Moves back and deletes what is there. */
    DESTRUCTIVE_BACKSPACE,
    /** Deletes to the next word, an extra of emulators. */
    DELETE_WORD, ERASE_EOF, ERASE_FIELD, ERASE_INPUT, DUP, FIELD_MARK,
    /** The next two characters are the digits of a host byte. */
    HEX,
    /** The next four characters are the digits of a character of two bytes. */
    ALTERNATE_ENTRY,
    /** Types the character before the cursor again. */
    REPEAT,
    /** What a selector pen does, at the cursor. */
    CURSOR_SELECT,
    /** Types on from the other end of the field, in the other direction; CLOSE makes one text of both. */
    REVERSE, CLOSE,
    /** Shows the screen as in a mirror. */
    SCREEN_REVERSE;

    private final Aid aid;

    Key() {
        this(null);
    }

    Key(Aid aid) {
        this.aid = aid;
    }

    /** The attention identifier this key sends, or null when the key works on the screen or in the record header. */
    public Aid aid() {
        return aid;
    }

    /** Function key 1 to 24. */
    public static Key function(int number) {
        if (number < 1 || number > 24) {
            throw new IllegalArgumentException("function key " + number); //$NON-NLS-1$
        }
        return values()[F1.ordinal() + number - 1];
    }
}
