package dev.e5250.screen;

/** Keyboard shift of a field, bits 5 to 7 of the FFW: which characters may be typed (SA21-9247 pp. 2-69, 2-70). */
public enum Shift {
    ALPHA, ALPHA_ONLY, NUMERIC_SHIFT, NUMERIC_ONLY, KATAKANA, DIGITS_ONLY, INPUT_OUTPUT, SIGNED_NUMERIC;

    private static final Shift[] ALL = values();

    static Shift of(int bits) {
        return ALL[bits];
    }

    /** What is wrong with a character typed into a field of this shift, or null when it is accepted. */
    OperatorError refusal(char character) {
        return switch (this) {
        case ALPHA, NUMERIC_SHIFT, KATAKANA -> null;
        case ALPHA_ONLY -> isLetter(character) || isOneOf(",.- ", character) //$NON-NLS-1$
                ? null : OperatorError.ALPHABETIC_ONLY;
        case NUMERIC_ONLY -> isDigit(character) || isOneOf("+,.- ", character) ? null : OperatorError.NUMERIC_ONLY; //$NON-NLS-1$
        case DIGITS_ONLY -> isDigit(character) ? null : OperatorError.DIGITS_ONLY;
        // the manual has digits only; ACS takes blanks, too, and hosts read them as nothing
        case SIGNED_NUMERIC -> isDigit(character) || character == ' ' ? null : OperatorError.DIGITS_ONLY;
        case INPUT_OUTPUT -> OperatorError.DATA_NOT_ALLOWED;
        };
    }

    /** National letters are letters, and so are the signs that some scripts write over and under them. */
    private static boolean isLetter(char character) {
        return Character.isLetter(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isOneOf(String characters, char character) {
        return characters.indexOf(character) >= 0;
    }
}
