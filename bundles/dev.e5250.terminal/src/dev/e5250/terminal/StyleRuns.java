package dev.e5250.terminal;

import dev.e5250.screen.SnapshotRow;
import dev.e5250.screen.Style;

/** The parts of a row that look the same from their first to their last column. */
public final class StyleRuns {
    private StyleRuns() {
    }

    /** Takes one part after the other. */
    @FunctionalInterface
    public interface Run {
        /**
         * @param from  its first column, 1-based
         * @param to    the column behind its last
         * @param style see {@link Style}; that of an attribute, where nothing is drawn, is told by
         *              {@link Style#isAttribute}
         */
        void take(int from, int to, byte style);
    }

    /** Gives the parts of a row from left to right. */
    public static void of(SnapshotRow cells, Run run) {
        int from = 1;
        while (from <= cells.columns()) {
            byte style = cells.style(from);
            int to = from + 1;
            while (to <= cells.columns() && cells.style(to) == style) {
                to++;
            }
            run.take(from, to, style);
            from = to;
        }
    }
}
