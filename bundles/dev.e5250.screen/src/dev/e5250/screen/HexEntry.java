package dev.e5250.screen;

/** The two digits that follow the Hex key: 4 to F, then 0 to F, but not FF (SA21-9247 p. 2-158, error 0023). */
final class HexEntry {
    private static final int NOT_PENDING = -1;
    private static final int NO_DIGIT = 0;

    /** The first digit, once there is one. */
    private int first = NOT_PENDING;

    void begin() {
        first = NO_DIGIT;
    }

    void end() {
        first = NOT_PENDING;
    }

    boolean isPending() {
        return first != NOT_PENDING;
    }

    /**
     * Takes a digit.
     *
     * @return the host byte after the second one, 0 after the first, -1 when it is no valid digit
     */
    int type(char character) {
        int digit = character < 0x80 ? Character.digit(character, 16) : -1;
        if (first == NO_DIGIT) {
            first = digit;
            return digit >= 4 ? 0 : -1;
        }
        int hostByte = first << 4 | digit;
        return digit < 0 || hostByte == 0xFF ? -1 : hostByte;
    }
}
