package dev.e5250.datastream.construct;

import dev.e5250.datastream.HostBytes;
import dev.e5250.screen.SelectionField;

/**
 * 02 flags, characters of an indicator that is empty, selected, not available; of a push button its left and right end
 * (SC30-3533 15.26).
 */
final class ChoiceIndicators {
    private static final int LESS = 0x4C;
    private static final int GREATER = 0x6E;
    private static final int UNDERSCORE = 0x6D;
    private static final int SLASH = 0x61;
    private static final int POINT = 0x4B;
    private static final int STAR = 0x5C;

    private final byte[] characters;

    ChoiceIndicators(SelectionField.Kind kind) {
        characters = switch (kind) {
        case PUSH_BUTTONS -> new byte[] {LESS, GREATER, STAR};
        case MULTIPLE_CHOICE -> new byte[] {UNDERSCORE, SLASH, STAR};
        default -> new byte[] {POINT, SLASH, STAR};
        };
    }

    /** Those that are missing or 00 stay the usual ones. */
    void read(HostBytes body) {
        if (body.has(1)) {
            body.skip(1);
        }
        for (int i = 0; i < characters.length; i++) {
            characters[i] = Place.character(body, characters[i]);
        }
    }

    byte[] characters() {
        return characters;
    }
}
