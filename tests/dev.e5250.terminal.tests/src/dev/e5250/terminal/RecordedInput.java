package dev.e5250.terminal;

import java.util.ArrayList;
import java.util.List;

import dev.e5250.screen.Key;
import dev.e5250.testing.Ui;

/** Keeps what a terminal sends, in words. */
final class RecordedInput implements TerminalInput {
    private final List<String> sent = new ArrayList<>();

    @Override
    public void press(Key key) {
        sent.add(key.name());
    }

    @Override
    public void type(String text) {
        sent.add("'" + text + "'");
    }

    @Override
    public void cursorTo(int row, int column) {
        sent.add(row + "," + column);
    }

    @Override
    public void paste(String text) {
        sent.add("paste '" + text + "'");
    }

    @Override
    public void choose(int row, int column) {
        sent.add("choose " + row + "," + column);
    }

    @Override
    public void drag(int fromRow, int fromColumn, int toRow, int toColumn) {
        sent.add("drag " + fromRow + "," + fromColumn + " to " + toRow + "," + toColumn);
    }

    @Override
    public void pointer(int event, int row, int column) {
        sent.add("pointer " + event + " at " + row + "," + column);
    }

    /** What was sent since the last call, once there is something. */
    List<String> take() {
        Ui.until("something sent", () -> !sent.isEmpty());
        return takeNow();
    }

    /** What was sent since the last call. */
    List<String> takeNow() {
        return Ui.call(() -> {
            List<String> taken = List.copyOf(sent);
            sent.clear();
            return taken;
        });
    }
}
