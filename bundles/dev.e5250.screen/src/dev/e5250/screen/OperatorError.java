package dev.e5250.screen;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Errors of the operator that the keyboard finds by itself; the number is what a 5250 shows and what Help sends
 * (SA21-9247 p. 2-158; SC30-3533 13.4).
 */
public enum OperatorError {
    KEYBOARD_OVERRUN(0x0001),
    DATA_NOT_ALLOWED(0x0004),
    PROTECTED_AREA(0x0005),
    INVALID_AFTER_SYSTEM_REQUEST(0x0006),
    MANDATORY_ENTER(0x0007),
    ALPHABETIC_ONLY(0x0008),
    NUMERIC_ONLY(0x0009),
    DIGITS_ONLY(0x0010),
    SIGN_POSITION(0x0011),
    NO_ROOM_TO_INSERT(0x0012),
    DATA_KEYS_ONLY(0x0013),
    MANDATORY_FILL(0x0014),
    CHECK_DIGIT(0x0015),
    FIELD_MINUS_NOT_VALID(0x0016),
    MANDATORY_FILL_KEY(0x0017),
    FIELD_FULL(0x0018),
    DUP_NOT_ALLOWED(0x0019),
    RIGHT_ADJUST_EXIT_REQUIRED(0x0020),
    MANDATORY_DATA(0x0021),
    HEX_NOT_VALID(0x0023),
    FIELD_MINUS_NOT_ALLOWED(0x0026),
    UNDEFINED_KEY(0x0027),
    BUFFER_OVERFLOW(0x0031),
    CURSOR_SELECT_AT_EXIT(0x0036),
    NOT_SELECTABLE(0x0037),
    IDEOGRAPHIC_ONLY(0x0060),
    ALPHANUMERIC_ONLY(0x0061),
    CHARACTER_TYPE(0x0062),
    ALTERNATE_ENTRY(0x0063),
    KEYBOARD_MODE(0x0064),
    SHIFT_POSITION(0x0065),
    REPEAT_NOT_VALID(0x0066),
    EXTENSION_CHARACTER(0x0069),
    KEY_IN_SELECTION_FIELD(0x0082),
    SELECTION_CHARACTER(0x0083),
    CHOICE_NOT_AVAILABLE(0x0084),
    REVERSE_NOT_VALID(0x0091),
    CLOSE_NOT_VALID(0x0092);

    private final int code;

    OperatorError(int code) {
        this.code = code;
    }

    /** Four packed decimal digits. */
    public int code() {
        return code;
    }

    /** The four digits as shown on the error line. */
    public String digits() {
        return String.format(Locale.ROOT, "%04X", code); //$NON-NLS-1$
    }

    /** What happened and what to do, in the language of the default locale. */
    public String text() {
        return ResourceBundle.getBundle("dev.e5250.screen.OperatorErrors").getString(name()); //$NON-NLS-1$
    }

    /** The error of a code as {@link #code()} returns it, or null. */
    public static OperatorError of(int code) {
        return Arrays.stream(values()).filter(error -> error.code() == code).findFirst().orElse(null);
    }
}
