package dev.e5250.host.demo;

import java.util.List;

import dev.e5250.host.Attr;
import dev.e5250.host.ClientRecord;
import dev.e5250.host.HostWindow;

/** The help text of a page, in a window over it. */
final class HelpPage implements Page {
    /** Most lines of a text. */
    static final int LINES = 15;
    /** Longest line. */
    static final int WIDTH = 70;

    private static final int ROW = 2;
    private static final int COLUMN = 3;

    private final List<String> lines;
    private final boolean wide;

    /** @param wide whether the page below is one of 27x132 */
    HelpPage(List<String> lines, boolean wide) {
        this.lines = List.copyOf(lines);
        this.wide = wide;
    }

    @Override
    public HostWindow display(DemoJob job) {
        int depth = lines.size() + 4;
        HostWindow window = wide ? HostWindow.wide(ROW, COLUMN, depth, WIDTH + 2)
                : HostWindow.standard(ROW, COLUMN, depth, WIDTH + 2);
        window.enhanced(job.enhanced()).title("Help").keysWithoutData(3, 12);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                window.text(2 + i, 2, lines.get(i));
            }
        }
        return window.text(depth, 2, "Enter=Continue   F3=Exit   F12=Cancel", Attr.BLUE);
    }

    @Override
    public Next answer(ClientRecord input, DemoJob job) {
        return switch (input.aid()) {
        case ENTER, F3, F12 -> Next.back();
        default -> Next.notAllowed(input);
        };
    }

    @Override
    public List<String> help() {
        return lines;
    }
}
