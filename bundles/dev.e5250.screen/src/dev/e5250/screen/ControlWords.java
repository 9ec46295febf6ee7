package dev.e5250.screen;

/**
 * The field control words (FCW) of a field (SA21-9247 pp. 2-65 to 2-67; SC30-3533 15.6.12.2). The first byte says of
 * what kind a word is; where a host sends two of a kind, the last one counts. Words of unknown kinds are kept, for a
 * save of the screen, and mean nothing.
 */
final class ControlWords {
    /** What {@link #valueOf} says of a kind that is not there. */
    static final int ABSENT = -1;
    static final ControlWords NONE = new ControlWords(new short[0]);

    private final short[] words;

    private ControlWords(short[] words) {
        this.words = words;
    }

    static ControlWords of(short[] words) {
        return words == null || words.length == 0 ? NONE : new ControlWords(words);
    }

    short[] all() {
        return words.clone();
    }

    /** Whether a word is there, both bytes of it. */
    boolean has(int word) {
        for (short each : words) {
            if ((each & 0xFFFF) == word) {
                return true;
            }
        }
        return false;
    }

    /** The second byte of the last word of a kind, or {@link #ABSENT}. */
    int valueOf(int kind) {
        for (int i = words.length - 1; i >= 0; i--) {
            if ((words[i] >> 8 & 0xFF) == kind) {
                return words[i] & 0xFF;
            }
        }
        return ABSENT;
    }
}
