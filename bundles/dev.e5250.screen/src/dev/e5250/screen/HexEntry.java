package dev.e5250.screen;

/**
 * The digits that follow the Hex key: 4 to F, then 0 to F, but not FF (SA21-9247 p. 2-158, error 0023); and those of a pair,
 * 4040 or both bytes 41 to FE (SC30-3533 13.4, error 0063).
 */
final class HexEntry {
    private static final int DIGITS = 2;
    private static final int DIGITS_OF_PAIR = 4;
    private static final int BLANKS = 0x4040;

    /** Digits still to come, 0 when there is no entry. */
    private int wanted;
    private int typed;
    private boolean pair;

    void begin(boolean pairWanted) {
        pair = pairWanted;
        wanted = pair ? DIGITS_OF_PAIR : DIGITS;
        typed = 0;
    }

    void end() {
        wanted = 0;
    }

    boolean isPending() {
        return wanted > 0;
    }

    /** Whether it is, or was, a character of two bytes. */
    boolean isPair() {
        return pair;
    }

    /**
     * Takes a digit.
     *
     * @return the host byte or the pair after the last one, 0 before, -1 when it is no valid digit
     */
    int type(char character) {
        int digit = character < 0x80 ? Character.digit(character, 16) : -1;
        if (digit < 0 || typed == 0 && digit < 4) {
            return -1;
        }
        typed = typed << 4 | digit;
        wanted--;
        if (wanted > 0) {
            return 0;
        }
        return pair ? isPair(typed) ? typed : -1 : typed == 0xFF ? -1 : typed;
    }

    private static boolean isPair(int hostBytes) {
        return hostBytes == BLANKS || isHalf(hostBytes >> 8) && isHalf(hostBytes & 0xFF);
    }

    private static boolean isHalf(int hostByte) {
        return hostByte > 0x40 && hostByte < 0xFF;
    }
}
