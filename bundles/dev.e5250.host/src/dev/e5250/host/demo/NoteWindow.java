package dev.e5250.host.demo;

import java.util.List;

import dev.e5250.host.Attr;
import dev.e5250.host.ClientRecord;
import dev.e5250.host.HostWindow;

/** A window with a line of text, and perhaps more windows over it. */
final class NoteWindow implements Page {
    private static final int SHIFT_ROWS = 3;
    private static final int SHIFT_COLUMNS = 6;

    private final int row;
    private final int column;
    private final int depth;
    private final int width;
    private final int more;

    /** @param more how many windows may come over this one */
    NoteWindow(int row, int column, int depth, int width, int more) {
        this.row = row;
        this.column = column;
        this.depth = depth;
        this.width = width;
        this.more = more;
    }

    @Override
    public HostWindow display(DemoJob job) {
        HostWindow window = HostWindow.standard(row, column, depth, width).enhanced(job.enhanced()).title("Window")
                .text(1, 2, depth + " rows of " + width, Attr.WHITE).keysWithoutData(1, 3, 12);
        return window.text(depth, 2, more > 0 ? "Enter=Next window   F12=Cancel" : "F12=Cancel", Attr.BLUE);
    }

    @Override
    public Next answer(ClientRecord input, DemoJob job) {
        return switch (input.aid()) {
        case ENTER -> more > 0
                ? Next.over(new NoteWindow(row + SHIFT_ROWS, column + SHIFT_COLUMNS, depth, width - 2, more - 1)) : Next.back();
        case F3, F12 -> Next.back();
        default -> Next.notAllowed(input);
        };
    }

    @Override
    public List<String> help() {
        return List.of("A window shows a part of the work and leaves the rest in view.", "", "F12 closes it.");
    }
}
