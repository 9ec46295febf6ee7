package dev.e5250.session;

import dev.e5250.screen.Display;
import dev.e5250.screen.DisplaySize;
import dev.e5250.screen.RegenerationBuffer;

/**
 * Shows what comes before the host talks 5250: a gateway's greeting, or its reason to go no further. It is text for the
 * printer of an NVT (RFC 854 p. 10 to 12), put on a blank 24x80 display until the first record comes; the data stream
 * never sees a byte of it. Control sequences of terminals are passed over.
 */
final class NvtPage {
    private static final int ESCAPE = 0x1B;
    private static final int TAB = 8;

    private enum State {
        TEXT, ESCAPE, SEQUENCE
    }

    private final Display display;
    private State state = State.TEXT;
    private boolean shown;
    private int row;
    private int column;

    NvtPage(Display display) {
        this.display = display;
    }

    void write(byte[] bytes, int offset, int length) {
        if (!shown) {
            clear();
            shown = true;
        }
        for (int i = offset; i < offset + length; i++) {
            next(bytes[i] & 0xFF);
        }
        // behind the last column there is no position
        display.setCursor(buffer().address(row, Math.min(column, buffer().columns())));
    }

    /** Records begin: the host may count on a blank display. */
    void end() {
        if (shown) {
            clear();
            shown = false;
            state = State.TEXT;
        }
    }

    private void next(int character) {
        switch (state) {
        case TEXT -> print(character);
        case ESCAPE -> state = character == '[' ? State.SEQUENCE : State.TEXT;
        case SEQUENCE -> {
            // parameters and intermediates are below 40 (ECMA-48 section 5.4)
            if (character >= 0x40) {
                state = State.TEXT;
            }
        }
        }
    }

    private void print(int character) {
        switch (character) {
        case ESCAPE -> state = State.ESCAPE;
        case 0x07 -> display.soundAlarm();
        case '\b' -> column = Math.max(1, column - 1);
        case '\t' -> column = Math.min(buffer().columns(), (column - 1) / TAB * TAB + TAB + 1);
        // RFC 854 has it go straight down; but who sends it without a carriage return means a new line
        case '\n', 0x0B -> newLine();
        case '\f' -> clear();
        case '\r' -> column = 1;
        default -> {
            if (character >= ' ' && character != 0x7F) {
                put(character < 0x7F ? (char) character : '?');
            }
        }
        }
    }

    private void put(char character) {
        if (column > buffer().columns()) {
            newLine();
        }
        buffer().set(buffer().address(row, column), display.ccsid().toHost(character));
        column++;
    }

    private void newLine() {
        column = 1;
        if (row < buffer().rows()) {
            row++;
            return;
        }
        buffer().roll(false, 1, 1, buffer().rows());
        buffer().fill(buffer().address(row, 1), buffer().length() - 1, (byte) 0);
    }

    private void clear() {
        display.clearUnit(DisplaySize.NORMAL);
        row = 1;
        column = 1;
    }

    private RegenerationBuffer buffer() {
        return display.buffer();
    }
}
