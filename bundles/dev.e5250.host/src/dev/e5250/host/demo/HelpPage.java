package dev.e5250.host.demo;

import java.util.List;

import dev.e5250.host.Attr;
import dev.e5250.host.ClientRecord;
import dev.e5250.host.HostDisplay;

/** The help text of a page; the page itself is saved meanwhile and restored after it. */
final class HelpPage implements Page {
    private static final int FIRST_ROW = 4;

    private final List<String> lines;

    HelpPage(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    @Override
    public HostDisplay display(DemoJob job) {
        HostDisplay display = Pages.standard("HELP", "Help", "F3=Exit   F12=Cancel");
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                display.text(FIRST_ROW + i, 3, lines.get(i));
            }
        }
        return display.text(21, 3, "Press Enter to go back to where you were.", Attr.BLUE).cursor(1, 1);
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
