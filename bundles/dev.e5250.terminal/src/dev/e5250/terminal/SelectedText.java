package dev.e5250.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dev.e5250.screen.BidirectionalText;
import dev.e5250.screen.Directions;
import dev.e5250.screen.ScreenSnapshot;
import org.eclipse.swt.widgets.Text;

/**
 * What is marked, in forms for the clipboard. What is not displayed is not in a snapshot, so it cannot get into one of
 * them.
 */
final class SelectedText {
    /** So many blanks in all rows are between two columns; one alone may be between two words. */
    private static final int GAP = 2;

    private final List<String> lines = new ArrayList<>();
    private final boolean rightToLeft;

    SelectedText(ScreenSnapshot screen, Selection selection) {
        rightToLeft = screen.directions() != Directions.LEFT_TO_RIGHT;
        int bottom = Math.min(selection.bottom(), screen.rowCount());
        for (int row = selection.top(); row <= bottom; row++) {
            int columns = screen.columnCount();
            lines.add(screen.row(row).text(Math.min(selection.from(row), columns),
                    Math.min(selection.to(row, columns), columns + 1)));
        }
    }

    /** The lines as they are, without the blanks at their ends. */
    String plain() {
        return lines.stream().map(String::stripTrailing).map(this::read).collect(Collectors.joining(Text.DELIMITER));
    }

    /** One line for each row, its columns separated by tabs, as spreadsheets take them. */
    String tabs() {
        return table("\t", false);
    }

    /** One line for each row, its columns separated by commas (RFC 4180). */
    String csv() {
        return table(",", true);
    }

    private String table(String separator, boolean quoted) {
        List<int[]> columns = columns();
        return lines.stream().map(line -> columns.stream().map(column -> cell(line, column))
                .map(cell -> quoted ? quote(cell) : cell).collect(Collectors.joining(separator)))
                .collect(Collectors.joining(Text.DELIMITER));
    }

    /** As other programs have it: they put characters that run from right to left into their places themselves. */
    private String read(String shown) {
        return BidirectionalText.read(shown, rightToLeft);
    }

    private String cell(String line, int[] column) {
        return read(line.substring(Math.min(column[0], line.length()), Math.min(column[1], line.length())).strip());
    }

    private static String quote(String cell) {
        return cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** From and behind the end of each column: what lies between gaps that go through all rows. */
    private List<int[]> columns() {
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        List<int[]> columns = new ArrayList<>();
        int from = -1;
        int end = 0;
        for (int i = 0; i < width; i++) {
            int at = i;
            boolean blank = lines.stream().allMatch(line -> at >= line.length() || line.charAt(at) == ' ');
            if (!blank) {
                if (from >= 0 && i - end >= GAP) {
                    columns.add(new int[] {from, end});
                    from = i;
                } else if (from < 0) {
                    from = i;
                }
                end = i + 1;
            }
        }
        if (from >= 0) {
            columns.add(new int[] {from, end});
        }
        return columns;
    }
}
