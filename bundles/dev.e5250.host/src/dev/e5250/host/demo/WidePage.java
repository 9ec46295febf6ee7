package dev.e5250.host.demo;

import java.util.List;
import java.util.Locale;

import dev.e5250.host.Attr;
import dev.e5250.host.ClientRecord;
import dev.e5250.host.HostDisplay;

/** 27 rows of 132 columns: a ruler, and a table over the whole width. */
final class WidePage implements Page {
    private static final int WIDTH = 132;
    private static final int FIRST_ROW = 6;
    private static final int LAST_ROW = 24;
    private static final String ITEM = "%-5s%-18s";
    private static final String[] MONTHS = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct",
        "Nov", "Dec"};

    @Override
    public HostDisplay display(DemoJob job) {
        HostDisplay display = Pages.frame(HostDisplay.wide(), "WIDE", "Wide Display, 27x132",
                "F1=Help   F3=Exit   F12=Cancel");
        display.plain(2, 1, tens()).plain(3, 1, "1234567890".repeat(14).substring(0, WIDTH));
        display.text(5, 2, heading(), Attr.BLUE);
        for (int row = FIRST_ROW; row <= LAST_ROW; row++) {
            display.text(row, 2, line(row - FIRST_ROW + 1));
        }
        return display.cursor(1, 1);
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
        return List.of("The ruler counts the columns; the table ends in the last one, 132.",
                "The figures are made up.", "", "Enter, F3 and F12 go back to 24 rows of 80 columns.");
    }

    /** The number of each tenth column, ending there. */
    private static String tens() {
        StringBuilder ruler = new StringBuilder();
        for (int column = 10; column <= WIDTH; column += 10) {
            ruler.append(String.format(Locale.ROOT, "%10d", column));
        }
        return ruler.append("  ").toString();
    }

    private static String heading() {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, ITEM, "No.", "Item"));
        for (String month : MONTHS) {
            line.append(String.format(Locale.ROOT, "%8s", month));
        }
        return line.append(String.format(Locale.ROOT, "%12s", "Total")).toString();
    }

    private static String line(int number) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, ITEM, number, "Item number " + number));
        int total = 0;
        for (int month = 1; month <= MONTHS.length; month++) {
            int figure = number * 137 % 100 * 10 + month * 31;
            total += figure;
            line.append(String.format(Locale.ROOT, "%8d", figure));
        }
        return line.append(String.format(Locale.ROOT, "%12d", total)).toString();
    }
}
