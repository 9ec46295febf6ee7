package dev.e5250.host.demo;

import java.util.Locale;

import dev.e5250.host.ClientRecord;

/**
 * What happens after a key.
 *
 * @param page    what {@link Kind#SHOW} shows
 * @param message what {@link Kind#MESSAGE} says
 * @param row     where the cursor goes with a message, 1-based; 0 when it stays
 * @param column  see row
 */
record Next(Kind kind, Page page, String message, int row, int column) {

    enum Kind {
        /** Another page comes on top of this one. */
        SHOW,
        /** A message on the error line. */
        MESSAGE,
        /** This page once more, with what has changed. */
        AGAIN,
        /** The page below this one. */
        BACK,
        /** The job is over. */
        SIGN_OFF
    }

    static Next show(Page page) {
        return new Next(Kind.SHOW, page, "", 0, 0);
    }

    static Next again() {
        return new Next(Kind.AGAIN, null, "", 0, 0);
    }

    static Next back() {
        return new Next(Kind.BACK, null, "", 0, 0);
    }

    static Next signOff() {
        return new Next(Kind.SIGN_OFF, null, "", 0, 0);
    }

    static Next message(String text, int row, int column) {
        return new Next(Kind.MESSAGE, null, text, row, column);
    }

    /** A message that leaves the cursor where the operator had it. */
    static Next message(String text) {
        return message(text, 0, 0);
    }

    /** The answer to a key that the page has no use for. */
    static Next notAllowed(ClientRecord input) {
        return message(switch (input.aid()) {
        case PAGE_UP, PAGE_DOWN, ROLL_LEFT, ROLL_RIGHT -> "There is nothing to page through here.";
        case PRINT -> "The demo system has no printer.";
        case RECORD_BACKSPACE -> "There is no record before this one.";
        case OTHER -> String.format(Locale.ROOT, "Key with AID %02X not allowed.", input.aidCode());
        default -> "Key " + input.aid() + " not allowed here.";
        });
    }
}
