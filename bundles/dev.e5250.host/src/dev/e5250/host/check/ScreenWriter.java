package dev.e5250.host.check;

import dev.e5250.host.stream.Piece;
import dev.e5250.host.stream.StreamSink;

/** Does to a {@link Screen} what the host's commands and orders do, and notes the answers they ask for. */
final class ScreenWriter implements StreamSink {
    private final ClientCheck check;
    private int address;
    /** Whether orders go to the display; those of an error code go to the error line. */
    private boolean onDisplay;

    ScreenWriter(ClientCheck check) {
        this.check = check;
    }

    @Override
    public void command(int code, Piece p) {
        Screen screen = check.screen();
        onDisplay = code == 0x11;
        address = 0;
        switch (code) {
        case 0x40 -> screen.clear(false);
        case 0x20 -> clearAlternate(p.at(2));
        case 0x50 -> screen.clearFormat();
        case 0x42, 0x52, 0x82 -> check.readIs(code);
        case 0x02, 0x03, 0x72, 0x83, 0x62, 0x64, 0x66, 0x68, 0x6A, 0x6C -> check.expect(Answer.of(code));
        case 0x12, 0x13 -> check.restored(p.behind(2));
        case 0xF3, 0xF4 -> structured(p.behind(2));
        default -> { }
        }
        if (code == 0x40 || code == 0x20 || code == 0x50) {
            check.readIs(0);
            check.cleared();
        }
    }

    private void clearAlternate(int parameter) {
        if (parameter == 0) {
            check.screen().clear(true);
        } else {
            check.screen().lose();
        }
    }

    private void structured(Piece p) {
        if (p.length() > 5 && p.at(3) == 0x71) {
            check.customized(p.at(5));
        }
        boolean question = p.length() > 4 && (p.at(4) & 0x80) == 0;
        if (question && p.at(3) == 0x70) {
            check.expect(Answer.QUERY_REPLY);
        } else if (question && p.at(3) == 0x72) {
            check.expect(Answer.STATION_STATE);
        }
    }

    @Override
    public void order(int code, Piece p) {
        if (!onDisplay) {
            return;
        }
        switch (code) {
        case 0x01 -> header(p);
        case 0x02 -> repeat(target(p), p.at(3));
        case 0x03 -> repeat(target(p), 0);
        case 0x10 -> data(p.behind(3));
        case 0x11 -> address = p.at(1) == 1 && p.at(2) == 0 ? -1 : target(p);
        case 0x1D -> startOfField(p);
        case 0x15 -> check.structuredOnDisplay(p.length() > 4 ? p.at(4) : 0);
        default -> { }
        }
    }

    private void header(Piece p) {
        if (p.length() < 3 || p.length() > 9) {
            check.screen().lose();
            return;
        }
        int masks = 0;
        for (int i = 6; i < 9; i++) {
            masks = masks << 8 | (i < p.length() ? p.at(i) : 0);
        }
        check.screen().header(masks, p.length() > 4 && p.at(4) != 0);
        check.formatChanged();
    }

    private int target(Piece p) {
        Screen screen = check.screen();
        if (p.at(1) < 1 || p.at(1) > screen.rows() || p.at(2) < 1 || p.at(2) > screen.columns()) {
            screen.lose();
            return 0;
        }
        return (p.at(1) - 1) * screen.columns() + p.at(2) - 1;
    }

    private void repeat(int to, int hostByte) {
        if (to < address) {
            check.screen().lose();
        }
        for (; address <= to; address++) {
            check.screen().write(address, hostByte);
        }
    }

    private void startOfField(Piece p) {
        Screen screen = check.screen();
        boolean input = (p.at(1) & 0xC0) == 0x40;
        int words = input ? (p.length() - 6) / 2 : 0;
        int[] fcws = new int[words];
        for (int i = 0; i < words; i++) {
            fcws[i] = p.shortAt(3 + 2 * i);
        }
        int attribute = p.at(p.length() - 3);
        int length = p.shortAt(p.length() - 2);
        if ((attribute & 0xE0) != 0x20 || address + 1 + length > screen.positions()) {
            screen.lose();
            return;
        }
        if (address >= 0) {
            screen.write(address, attribute);
        }
        address++;
        if (input) {
            screen.define(new FormatField(address, length, p.shortAt(1), fcws, attribute));
            check.formatChanged();
        }
    }

    @Override
    public void data(Piece p) {
        if (onDisplay) {
            for (int i = 0; i < p.length(); i++) {
                check.screen().write(address++, p.at(i));
            }
        }
    }

    @Override
    public void unknown(Piece p, String why) {
        check.screen().lose();
        check.badStream();
    }
}
