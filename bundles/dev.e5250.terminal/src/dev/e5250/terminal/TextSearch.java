package dev.e5250.terminal;

import java.util.List;
import java.util.stream.Stream;

import dev.e5250.screen.BidirectionalText;
import dev.e5250.screen.SnapshotRow;

/**
 * Finds a text in rows as it is read: whatever the order and the shapes of its letters on the display, and however many cells
 * they take. Upper and lower case are the same.
 */
final class TextSearch {
    /** As the display would have it, in a line of either direction: which one it is depends on what stands beside it. */
    private final List<String> wanted;

    TextSearch(String text) {
        String lower = lower(text);
        wanted = Stream.of(false, true).map(rightToLeft -> BidirectionalText.show(lower, rightToLeft)).distinct().toList();
    }

    /** Where it is next in a row, behind a column, 0 for all of it; null when it is not there. */
    Selection find(SnapshotRow cells, int row, int behind) {
        StringBuilder letters = new StringBuilder();
        int[] columns = new int[2 * cells.columns()];
        for (int column = 1; column <= cells.columns(); column++) {
            String here = text(cells, column);
            for (int i = 0; i < here.length() && letters.length() < columns.length; i++) {
                columns[letters.length()] = column;
                letters.append(here.charAt(i));
            }
        }
        int first = 0;
        while (first < letters.length() && columns[first] <= behind) {
            first++;
        }
        Selection next = null;
        for (String each : wanted) {
            int found = each.isEmpty() ? -1 : letters.indexOf(each, first);
            if (found >= 0 && (next == null || columns[found] < next.anchorColumn())) {
                int last = columns[found + each.length() - 1];
                next = Selection.block(row, columns[found], cells.isWide(last) ? last + 1 : last);
            }
        }
        return next;
    }

    /** The letters of a column, none for the second half of a character and for a shift. */
    private static String text(SnapshotRow cells, int column) {
        if (cells.isWide(column)) {
            return lower(cells.text(column, column + 2));
        }
        return cells.isNarrow(column) ? lower(BidirectionalText.letters(cells.character(column))) : "";
    }

    /** Letter by letter, so that none becomes two. */
    private static String lower(String text) {
        StringBuilder lower = new StringBuilder(text);
        for (int i = 0; i < lower.length(); i++) {
            lower.setCharAt(i, Character.toLowerCase(lower.charAt(i)));
        }
        return lower.toString();
    }
}
