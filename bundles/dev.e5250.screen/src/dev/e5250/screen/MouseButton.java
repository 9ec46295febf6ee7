package dev.e5250.screen;

/**
 * What a button of the pointer sends to the host (SC30-3533 15.26, type 55). Events are the host's numbers: 1 to 3 left
 * button pressed, released, twice; 4 to 6 the right one, 7 to 9 the middle one; from 10 on the same with Shift.
 *
 * @param flags  80 two events, one after the other; 40 takes the cursor along; 20 waits while the keyboard is locked;
 *               10 marks what is between the two
 * @param first  event
 * @param second event, when there are two
 * @param aid    code of the AID that goes to the host
 */
public record MouseButton(int flags, int first, int second, int aid) {
    /** The last number of an event. */
    public static final int LAST_EVENT = 0x12;

    private static final int TWO_EVENTS = 0x80;
    private static final int MOVES_CURSOR = 0x40;
    private static final int WAITS = 0x20;

    public boolean hasTwoEvents() {
        return (flags & TWO_EVENTS) != 0;
    }

    boolean movesCursor() {
        return (flags & MOVES_CURSOR) != 0;
    }

    boolean waits() {
        return (flags & WAITS) != 0;
    }
}
