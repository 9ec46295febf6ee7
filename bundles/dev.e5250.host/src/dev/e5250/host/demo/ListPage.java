package dev.e5250.host.demo;

import java.util.List;
import java.util.Locale;

import dev.e5250.host.AidKey;
import dev.e5250.host.Attr;
import dev.e5250.host.ClientRecord;
import dev.e5250.host.HostDisplay;

/** A list of several pages, for Page Up and Page Down. */
final class ListPage implements Page {
    private static final int LINES = 60;
    private static final int LINES_PER_PAGE = 16;
    private static final int FIRST_ROW = 5;

    private int first = 1;

    @Override
    public HostDisplay display(DemoJob job) {
        HostDisplay display = Pages.standard("LIST", "A List of Several Pages", "F1=Help   F3=Exit   F12=Cancel");
        display.text(4, 3, line("%4s%8s%8s%15s", "No.", "Square", "Cube", "Square root"), Attr.WHITE);
        int last = Math.min(first + LINES_PER_PAGE - 1, LINES);
        for (int i = first; i <= last; i++) {
            display.text(FIRST_ROW + i - first, 3, line("%4d%8d%8d%15.4f", i, i * i, i * i * i, Math.sqrt(i)));
        }
        String more = last < LINES ? "More..." : " Bottom";
        return display.text(FIRST_ROW + LINES_PER_PAGE, 73, more, Attr.WHITE).cursor(1, 1);
    }

    @Override
    public Next answer(ClientRecord input, DemoJob job) {
        AidKey key = input.aid();
        return switch (key) {
        case PAGE_DOWN -> turn(first + LINES_PER_PAGE, "This is the end of the list.");
        case PAGE_UP -> turn(first - LINES_PER_PAGE, "This is the beginning of the list.");
        case ENTER, F3, F12 -> Next.back();
        default -> Next.notAllowed(input);
        };
    }

    @Override
    public List<String> help() {
        return List.of("Page Down and Page Up turn the pages of the list.", "", "Enter, F3 and F12 go back.");
    }

    private static String line(String format, Object... columns) {
        return String.format(Locale.ROOT, format, columns);
    }

    private Next turn(int to, String otherwise) {
        if (to < 1 || to > LINES) {
            return Next.message(otherwise);
        }
        first = to;
        return Next.again();
    }
}
