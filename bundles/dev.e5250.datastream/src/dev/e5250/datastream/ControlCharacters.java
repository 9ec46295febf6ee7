package dev.e5250.datastream;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.screen.Display;
import dev.e5250.screen.Field;
import dev.e5250.screen.FormatTable;

/** The two control characters of Write to Display and of the READ commands (SA21-9247 pp. 2-39, 2-40). */
public final class ControlCharacters {
    private static final int ACTION = 0xE0;
    private static final int KEEP_CURSOR = 0x40;
    private static final int RESET_BLINK = 0x20;
    private static final int SET_BLINK = 0x10;
    private static final int UNLOCK = 0x08;
    private static final int ALARM = 0x04;
    private static final int MESSAGE_OFF = 0x02;
    private static final int MESSAGE_ON = 0x01;
    /** FCW 8200. */
    private static final int IDEOGRAPHIC_ONLY = 0x00;

    private ControlCharacters() {
    }

    /** CC1: before the orders. Fields are nulled first, for that looks at the MDTs that are reset next. */
    public static void first(Display display, int cc1) {
        int action = cc1 & ACTION;
        if (action == 0) {
            return;
        }
        display.keyboard().lock();
        switch (action) {
        case 0x40 -> display.resetModified(false);
        case 0x60 -> display.resetModified(true);
        case 0x80 -> nullFields(display, false);
        case 0xA0 -> {
            nullFields(display, true);
            display.resetModified(false);
        }
        case 0xC0 -> {
            nullFields(display, false);
            display.resetModified(false);
        }
        case 0xE0 -> {
            nullFields(display, true);
            display.resetModified(true);
        }
        default -> { /* 20: lock only */ }
        }
    }

    /** CC2: after the orders; all but where the cursor goes, see {@link #movesCursor}. */
    public static void second(Display display, int cc2) {
        if ((cc2 & (RESET_BLINK | SET_BLINK)) != 0) {
            display.setCursorBlinks((cc2 & SET_BLINK) != 0);
        }
        if ((cc2 & UNLOCK) != 0) {
            display.keyboard().unlock();
        }
        if ((cc2 & ALARM) != 0) {
            display.soundAlarm();
        }
        if ((cc2 & (MESSAGE_OFF | MESSAGE_ON)) != 0) {
            display.setMessageWaiting((cc2 & MESSAGE_ON) != 0);
        }
    }

    /** Whether CC2 takes a locked keyboard's cursor to its place when it unlocks it (RFC 1205 section 5.2). */
    public static boolean movesCursor(int cc2) {
        return (cc2 & UNLOCK) != 0 && (cc2 & KEEP_CURSOR) == 0;
    }

    private static void nullFields(Display display, boolean unmodifiedToo) {
        FormatTable formats = display.formats();
        for (Field field : formats.fields()) {
            if (!field.isBypass() && (unmodifiedToo || field.isModified())) {
                display.buffer().fill(field.start(), field.end(), (byte) 0);
                if (field.ideographic() == IDEOGRAPHIC_ONLY && field.length() > 1) {
                    // such a field always begins and ends with its shifts, whatever is between
                    display.buffer().set(field.start(), Ccsid.SHIFT_OUT);
                    display.buffer().set(field.end(), Ccsid.SHIFT_IN);
                }
            }
        }
    }
}
