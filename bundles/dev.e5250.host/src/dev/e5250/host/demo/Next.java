package dev.e5250.host.demo;

import java.io.IOException;
import java.util.Locale;

import dev.e5250.host.ClientRecord;

/**
 * What happens after a key.
 *
 * @param page    what {@link Kind#SHOW} and {@link Kind#OVER} show
 * @param message what {@link Kind#MESSAGE} says
 * @param row     where the cursor goes with a message, 1-based; 0 when it stays
 * @param column  see row
 * @param action  what {@link Kind#RUN} does
 * @param below   what a page does when the one over it has gone; null when it only comes back
 */
record Next(Kind kind, Page page, String message, int row, int column, Action action, Next below) {

    enum Kind {
        /** Another page comes on top of this one. */
        SHOW,
        /** Another page comes over this one, which is saved and restored: a window. */
        OVER,
        /** A message on the error line. */
        MESSAGE,
        /** This page once more, with what has changed. */
        AGAIN,
        /** The page below this one. */
        BACK,
        /** Something with the terminal itself. */
        RUN,
        /** The job is over. */
        SIGN_OFF
    }

    /** Talks to the terminal, and says what comes then. */
    @FunctionalInterface
    interface Action {
        Next run(Workstation workstation) throws IOException;
    }

    static Next show(Page page) {
        return new Next(Kind.SHOW, page, "", 0, 0, null, null);
    }

    static Next over(Page page) {
        return new Next(Kind.OVER, page, "", 0, 0, null, null);
    }

    static Next again() {
        return of(Kind.AGAIN);
    }

    static Next back() {
        return of(Kind.BACK);
    }

    /** Goes back, and has the page there do something. */
    static Next back(Next below) {
        return new Next(Kind.BACK, null, "", 0, 0, null, below);
    }

    static Next signOff() {
        return of(Kind.SIGN_OFF);
    }

    static Next run(Action action) {
        return new Next(Kind.RUN, null, "", 0, 0, action, null);
    }

    static Next message(String text, int row, int column) {
        return new Next(Kind.MESSAGE, null, text, row, column, null, null);
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

    private static Next of(Kind kind) {
        return new Next(kind, null, "", 0, 0, null, null);
    }
}
