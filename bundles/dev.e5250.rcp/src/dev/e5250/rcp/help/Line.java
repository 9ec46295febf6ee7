package dev.e5250.rcp.help;

import java.util.List;

/**
 * A line of a page of help, before it is broken to the width of the window.
 *
 * @param kind what it is
 * @param runs what stands in it, in turn; those of a row of a table have {@link Run#NEXT_CELL} between its cells
 */
record Line(Kind kind, List<Run> runs) {
    enum Kind {
        HEADING, SUBHEADING, TEXT, ITEM, ROW, PICTURE
    }

    enum Face {
        PLAIN, BOLD, CODE
    }

    /**
     * A piece of a line that looks the same throughout.
     *
     * @param target of a link, or of the picture that stands here; empty for neither
     */
    record Run(String text, Face face, String target) {
        static final String NEXT_CELL = "\t";
    }

    String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
