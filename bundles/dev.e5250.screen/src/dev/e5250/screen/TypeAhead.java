package dev.e5250.screen;

import java.util.Arrays;

/**
 * Keys typed while the host works, in order (checklist of the 5250: type-ahead). Bounded: what does not fit is
 * refused, and the operator is told. Holds nothing while it is empty.
 */
final class TypeAhead {
    /** Keys that are kept at most. */
    static final int LIMIT = 1024;

    private static final int[] NOTHING = {};

    /** Characters as they are, keys as the complement of their ordinal. */
    private int[] entries = NOTHING;
    private int first;
    private int count;

    boolean add(Key key) {
        return add(~key.ordinal());
    }

    boolean add(char character) {
        return add((int) character);
    }

    int count() {
        return count;
    }

    /** Takes the oldest entry out and types it. */
    void replayOne(Keyboard keyboard) {
        int entry = entries[first];
        first = (first + 1) % entries.length;
        count--;
        if (count == 0) {
            clear();
        }
        if (entry < 0) {
            keyboard.press(Keyboard.KEYS[~entry]);
        } else {
            keyboard.type((char) entry);
        }
    }

    /** Forgets all; typed passwords among it are overwritten. */
    void clear() {
        Arrays.fill(entries, 0);
        entries = NOTHING;
        first = 0;
        count = 0;
    }

    private boolean add(int entry) {
        if (count == LIMIT) {
            return false;
        }
        if (count == entries.length) {
            grow();
        }
        entries[(first + count) % entries.length] = entry;
        count++;
        return true;
    }

    private void grow() {
        int[] larger = new int[Math.max(16, 2 * entries.length)];
        for (int i = 0; i < count; i++) {
            larger[i] = entries[(first + i) % entries.length];
        }
        Arrays.fill(entries, 0);
        entries = larger;
        first = 0;
    }
}
