package dev.e5250.screen;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * What the operator does while the host works, in order: keys, characters, cursor positions and pasted text. Bounded:
 * what does not fit is refused, and the operator is told. Holds nothing while it is empty.
 */
final class TypeAhead {
    /** Keys that are kept at most. */
    static final int LIMIT = 1024;
    /** Pasted characters that are kept at most: twice what the largest display has positions for. */
    static final int PASTE_LIMIT = 2 * DisplaySize.ALTERNATE.positions();

    private static final int[] NOTHING = {};
    private static final int POSITION = 1 << 16;
    private static final int PASTE = 1 << 17;
    private static final int EVENT = 1 << 18;
    private static final int EVENT_SHIFT = 20;

    /** Characters as they are, keys as the complement of their ordinal, positions and pastes and events with a bit of theirs. */
    private int[] entries = NOTHING;
    private int first;
    private int count;
    /** Texts of the pastes among the entries, in order; null while there is none. */
    private ArrayDeque<PastedText> pastes;
    private int pasted;
    private boolean off;

    /** Without it keys do nothing while the keyboard is locked, as on a 5251: they are neither kept nor refused. */
    void setOn(boolean on) {
        off = !on;
        if (off) {
            clear();
        }
    }

    boolean add(Key key) {
        return add(~key.ordinal());
    }

    boolean add(char character) {
        return add((int) character);
    }

    /** Adds all characters or, where there is no room for so many, none. */
    boolean add(String text) {
        if (!off && text.length() > LIMIT - count) {
            return false;
        }
        text.chars().forEach(this::add);
        return true;
    }

    /** Adds a position that a pointer chose, 1-based, each at most 255. */
    boolean add(int row, int column) {
        return add(POSITION | row << 8 | column);
    }

    /** Adds what a programmed button of the pointer did, at a position as above. */
    boolean add(int event, int row, int column) {
        return add(EVENT | event << EVENT_SHIFT | row << 8 | column);
    }

    /** Text that is not kept is overwritten. */
    boolean add(PastedText text) {
        if (off) {
            text.clear();
            return true;
        }
        if (pasted + text.length() > PASTE_LIMIT || !add(PASTE)) {
            text.clear();
            return false;
        }
        if (pastes == null) {
            pastes = new ArrayDeque<>();
        }
        pastes.add(text);
        pasted += text.length();
        return true;
    }

    int count() {
        return count;
    }

    /** Bytes it holds of what was typed. */
    int retained() {
        return Integer.BYTES * count + Character.BYTES * pasted;
    }

    /** Takes the oldest entry out and does it. */
    void replayOne(Keyboard keyboard) {
        int entry = entries[first];
        entries[first] = 0;
        PastedText text = entry == PASTE ? pastes.remove() : null;
        first = (first + 1) % entries.length;
        count--;
        if (count == 0) {
            clear();
        }
        if (text != null) {
            pasted = count == 0 ? 0 : pasted - text.length();
            keyboard.paste(text);
        } else if (entry < 0) {
            keyboard.press(Keyboard.KEYS[~entry]);
        } else if (entry >= EVENT) {
            keyboard.pointer().button(entry >> EVENT_SHIFT, entry >> 8 & 0xFF, entry & 0xFF);
        } else if (entry >= POSITION) {
            keyboard.pointer().cursorTo(entry >> 8 & 0xFF, entry & 0xFF);
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
        if (pastes != null) {
            pastes.forEach(PastedText::clear);
            pastes = null;
        }
        pasted = 0;
    }

    private boolean add(int entry) {
        if (off) {
            return true;
        }
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
