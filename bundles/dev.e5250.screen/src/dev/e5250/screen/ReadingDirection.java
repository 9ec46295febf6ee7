package dev.e5250.screen;

/**
 * In which direction a display of a right-to-left script is shown and typed: what the host says for all of it (SC30-3533
 * 15.6.1, flags of SOH), and what the operator reverses. The order of the regeneration buffer is never changed: a reversed
 * screen is one whose first column is shown at the right edge, and a turned field is one that typing fills down the addresses.
 * Displays of other scripts know nothing of it.
 */
final class ReadingDirection {
    private final Display display;
    private boolean reversedByKey;
    /** The field that the operator types in the other direction, until the cursor leaves it, or null. */
    private Field reversed;

    ReadingDirection(Display display) {
        this.display = display;
    }

    boolean isBidirectional() {
        return display.ccsid().isRightToLeft();
    }

    /** Whether the first column is shown at the right edge. */
    boolean isScreenReversed() {
        return isBidirectional() && display.formats().reversesScreen() != reversedByKey;
    }

    /** Screen Reverse: typing goes the other way with it, for the order of positions stays. */
    void reverseScreen() {
        reversedByKey = !reversedByKey;
    }

    /** Whether fields are typed, and follow each other, from high columns of the buffer to low ones. */
    boolean isTurned() {
        // the host says what is to be seen: on a screen that it has reversed, to the left is up the addresses
        FormatTable formats = display.formats();
        return isBidirectional() && formats.isRightToLeft() != formats.reversesScreen();
    }

    /** Whether typing into a field goes from high columns of the buffer to low ones. */
    boolean isTurned(Field field) {
        return canTurn(field) && isTurned() != (field == reversed);
    }

    /**
     * Whether a field may be typed from right to left: numbers are not in any script, and words that are kept whole (error
     * 0091), characters of two bytes and check digits do not go with it.
     */
    boolean canTurn(Field field) {
        Shift shift = field.shift();
        boolean number = shift == Shift.NUMERIC_ONLY || shift == Shift.DIGITS_ONLY || shift == Shift.SIGNED_NUMERIC
                || field.isRightAdjust();
        return isBidirectional() && !number && !field.isWordWrap() && !field.isIdeographic() && field.selfCheck() == 0;
    }

    /** Types a field in the other direction than it was. */
    void reverse(Field field) {
        reversed = field == reversed ? null : field;
    }

    /** Types all fields as the host said. */
    void endReverse() {
        reversed = null;
    }

    /** The cursor is at an address: what was reversed elsewhere is not any more. */
    void cursorAt(int address) {
        if (reversed != null && display.formats().group(reversed).position(address) < 0) {
            reversed = null;
        }
    }

    /** Whether what is typed at the cursor goes to the left, as it is seen. */
    boolean isCursorRightToLeft() {
        return isCursorTurned() != isScreenReversed();
    }

    /** Whether what is typed at the cursor goes from high columns of the buffer to low ones. */
    boolean isCursorTurned() {
        Field at = display.formats().at(display.cursor());
        return at == null || at.isBypass() ? isTurned() : isTurned(display.formats().group(at).first());
    }

    /**
     * Text that is read, such as pasted text, in the order of the positions that it comes to.
     *
     * @param turned whether these go from high columns of the buffer to low ones
     */
    char[] inOrder(char[] read, boolean turned) {
        boolean mirrored = isScreenReversed();
        boolean rightToLeft = turned != mirrored;
        char[] text = BidirectionalText.show(read, rightToLeft);
        if (rightToLeft) {
            BidirectionalText.reverse(text);
        }
        for (int i = 0; mirrored && i < text.length; i++) {
            // as it has to be there for the screen to show it the other way round
            text[i] = BidirectionalText.mirror(text[i]);
        }
        return text;
    }

    /** The column of the screen for one of the buffer, and the other way round; 1-based. */
    int column(int column) {
        return isScreenReversed() ? display.buffer().columns() + 1 - column : column;
    }
}
