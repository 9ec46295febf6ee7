package dev.e5250.terminal;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.screen.Aid;
import dev.e5250.screen.Display;
import dev.e5250.screen.DisplaySize;
import dev.e5250.screen.HostRequests;
import dev.e5250.screen.Key;
import dev.e5250.screen.ScreenSnapshot;

/** A display that tests write on; each snapshot shares its unchanged rows with the one before. */
final class Screens {
    private final Ccsid ccsid;
    private final Display display;

    Screens() {
        this(37);
    }

    Screens(int number) {
        ccsid = Ccsid.of(number);
        display = new Display(ccsid, DisplaySize.ALTERNATE, new NoHost());
    }

    /** Writes text at a 1-based position. */
    Screens text(int row, int column, String text) {
        byte[] bytes = ccsid.toHost(text);
        display.buffer().write(display.buffer().address(row, column), bytes, 0, bytes.length);
        return this;
    }

    /** As Screen Reverse shows it. */
    Screens reversed() {
        display.keyboard().press(Key.SCREEN_REVERSE);
        return this;
    }

    Screens attribute(int row, int column, int attribute) {
        display.buffer().set(display.buffer().address(row, column), (byte) attribute);
        return this;
    }

    Screens cursor(int row, int column) {
        display.setCursor(display.buffer().address(row, column));
        return this;
    }

    Screens insertMode() {
        display.keyboard().setInsertMode(true);
        return this;
    }

    Screens blinkingCursor() {
        display.setCursorBlinks(true);
        return this;
    }

    Screens alarm() {
        display.soundAlarm();
        return this;
    }

    /** An error that the host shows in the last row. */
    Screens hostError(String text) {
        byte[] bytes = ccsid.toHost(text);
        display.keyboard().showHostError(display.buffer().rows(), bytes, 0, bytes.length);
        return this;
    }

    Screens clear(DisplaySize size) {
        display.clearUnit(size);
        return this;
    }

    ScreenSnapshot snapshot() {
        return display.snapshot();
    }

    private static final class NoHost implements HostRequests {
        @Override
        public void aid(Aid aid) {
            // there is no host
        }

        @Override
        public void attention() {
            // there is no host
        }

        @Override
        public void systemRequest(byte[] typed) {
            // there is no host
        }

        @Override
        public void errorHelp(int code) {
            // there is no host
        }

        @Override
        public void testRequest() {
            // there is no host
        }
    }
}
