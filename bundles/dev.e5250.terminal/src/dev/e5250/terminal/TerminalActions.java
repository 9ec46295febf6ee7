package dev.e5250.terminal;

import java.util.Optional;
import java.util.function.Consumer;

import dev.e5250.screen.Key;
import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.screen.SnapshotRow;
import org.eclipse.swt.program.Program;

/**
 * What an operator does in a terminal beyond looking at it: keys on their way to the host, marking, clipboard, hotspots,
 * looking back. Used by the UI thread.
 */
final class TerminalActions implements TerminalInput {
    private static final int ZOOM_STEP = 10;

    private final Terminal terminal;
    private final TerminalClipboard clipboard;
    private final ScreenHistory history = new ScreenHistory();
    private TerminalInput input = TerminalInput.NONE;
    private Consumer<TerminalCommand> elsewhere = command -> { /* nobody listens */ };
    private Consumer<String> browser = Program::launch;
    private Selection selection;
    private boolean hotspots = true;
    private String wanted = "";

    TerminalActions(Terminal terminal) {
        this.terminal = terminal;
        clipboard = new TerminalClipboard(terminal.getDisplay());
    }

    void setInput(TerminalInput input) {
        this.input = input;
    }

    /** Who does what this cannot do, such as to ask for a text to find. */
    void setElsewhere(Consumer<TerminalCommand> elsewhere) {
        this.elsewhere = elsewhere;
    }

    /** Who opens addresses. */
    void setBrowser(Consumer<String> browser) {
        this.browser = browser;
    }

    void setHotspots(boolean on) {
        hotspots = on;
    }

    boolean hasHotspots() {
        return hotspots;
    }

    ScreenHistory history() {
        return history;
    }

    Selection selection() {
        return selection;
    }

    @Override
    public void press(Key key) {
        if (isPresent()) {
            if (key.aid() == null) {
                terminal.damage().expectEcho();
            } else if (terminal.present() != null) {
                remember(terminal.present());
            }
            input.press(key);
        }
    }

    @Override
    public void type(String text) {
        if (isPresent()) {
            terminal.damage().expectEcho();
            input.type(text);
        }
    }

    @Override
    public void cursorTo(int row, int column) {
        if (isPresent()) {
            input.cursorTo(row, column);
        }
    }

    @Override
    public void paste(String text) {
        if (isPresent()) {
            input.paste(text);
        }
    }

    @Override
    public void choose(int row, int column) {
        if (isPresent()) {
            input.choose(row, column);
        }
    }

    @Override
    public void drag(int fromRow, int fromColumn, int toRow, int toColumn) {
        if (isPresent()) {
            input.drag(fromRow, fromColumn, toRow, toColumn);
        }
    }

    @Override
    public void pointer(int event, int row, int column) {
        if (isPresent()) {
            input.pointer(event, row, column);
        }
    }

    /** Nothing is sent for an old screen: who acts on one is taken to the present one, to see what it would do there. */
    private boolean isPresent() {
        boolean present = history.isPresent();
        if (!present) {
            history.toPresent();
            terminal.showPresent();
        }
        return present;
    }

    private void remember(ScreenSnapshot screen) {
        if (history.size() == 0 || !screen.looksLike(history.screens().getLast())) {
            history.add(screen);
        }
    }

    void run(TerminalCommand command) {
        switch (command) {
        case COPY -> clipboard.put(selectedText());
        case COPY_APPEND -> clipboard.append(selectedText());
        case COPY_TABLE -> marked().ifPresent(text -> clipboard.put(text.tabs()));
        case COPY_CSV -> marked().ifPresent(text -> clipboard.put(text.csv()));
        case PASTE -> clipboard.paste(this::paste);
        case SELECT_ALL -> select(new Selection(true, 1, 1, terminal.snapshot().rowCount(),
                terminal.snapshot().columnCount()));
        case SELECT_NONE -> select(null);
        case FIND_NEXT -> {
            if (wanted.isEmpty()) {
                elsewhere.accept(TerminalCommand.FIND);
            } else {
                find(wanted);
            }
        }
        case HISTORY_BACK -> look(history.back());
        case HISTORY_FORWARD -> look(history.forward());
        case ZOOM_IN -> terminal.setZoom(terminal.zoom() + ZOOM_STEP);
        case ZOOM_OUT -> terminal.setZoom(terminal.zoom() - ZOOM_STEP);
        case ZOOM_NORMAL -> terminal.setZoom(Terminal.NORMAL_ZOOM);
        case FIND, FULL_SCREEN, PRINT_SCREEN, RULE_LINES -> elsewhere.accept(command);
        }
    }

    private void look(boolean moved) {
        if (moved) {
            select(null);
            terminal.showPresent();
        }
    }

    /** Marks where a text is next, perhaps on an older screen; false when it is nowhere. */
    boolean find(String text) {
        wanted = text;
        ScreenSnapshot present = terminal.present();
        if (present == null) {
            return false;
        }
        boolean fromTop = selection == null;
        Selection found = history.find(text, present, fromTop ? 1 : selection.row(), fromTop ? 0 : selection.column());
        if (found != null) {
            terminal.showPresent();
            select(found);
        }
        return found != null;
    }

    void select(Selection next) {
        Selection before = selection;
        selection = next;
        if (before != null) {
            terminal.damage().rows(before.top(), before.bottom());
        }
        if (next != null) {
            terminal.damage().rows(next.top(), next.bottom());
        }
    }

    boolean isSelected(int row, int column) {
        return selection != null && selection.contains(row, column, terminal.snapshot().columnCount());
    }

    void selectWord(int row, int column) {
        SnapshotRow cells = terminal.snapshot().row(row);
        if (cells.character(column) == ' ') {
            return;
        }
        int from = column;
        while (from > 1 && cells.character(from - 1) != ' ') {
            from--;
        }
        int to = column;
        while (to < cells.columns() && cells.character(to + 1) != ' ') {
            to++;
        }
        select(Selection.block(row, from, to));
        offerSelection();
    }

    /** Something was marked: where there is a primary selection, that is it. */
    void offerSelection() {
        clipboard.putPrimary(selectedText());
    }

    String selectedText() {
        return marked().map(SelectedText::plain).orElse("");
    }

    private Optional<SelectedText> marked() {
        return Optional.ofNullable(selection).map(s -> new SelectedText(terminal.snapshot(), s));
    }

    void pastePrimary(int row, int column) {
        clipboard.pastePrimary(text -> pasteAt(text, row, column));
    }

    void pasteAt(String text, int row, int column) {
        if (isPresent()) {
            input.cursorTo(row, column);
            input.paste(text);
        }
    }

    Optional<Hotspot> hotspotAt(int row, int column) {
        return hotspots && history.isPresent() ? Hotspot.at(terminal.snapshot().row(row), row, column)
                : Optional.empty();
    }

    void follow(Hotspot hotspot) {
        switch (hotspot.kind()) {
        case FUNCTION_KEY, MORE, BOTTOM -> press(hotspot.key());
        case OPTION -> {
            type(hotspot.text());
            press(Key.ENTER);
        }
        case URL -> browser.accept(hotspot.text());
        case MAIL -> browser.accept("mailto:" + hotspot.text());
        }
    }
}
