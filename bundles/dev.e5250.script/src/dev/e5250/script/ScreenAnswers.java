package dev.e5250.script;

import java.util.stream.Collectors;

import dev.e5250.screen.DisplaySize;
import dev.e5250.screen.FieldContents;
import dev.e5250.screen.GuiWindow;
import dev.e5250.screen.KeyboardState;
import dev.e5250.screen.ScreenContents;
import dev.e5250.screen.ScreenSnapshot;

/** What Query tells of the screen and of the keyboard. */
final class ScreenAnswers {
    private ScreenAnswers() {
    }

    static ScreenSnapshot screen(Console console) throws InterruptedException {
        return console.emulator().contents().snapshot();
    }

    static String cursor(Console console) throws InterruptedException {
        ScreenSnapshot screen = screen(console);
        return screen.cursorRow() - 1 + " " + (screen.cursorColumn() - 1);
    }

    static String cursor1(Console console) throws InterruptedException {
        ScreenContents contents = console.emulator().contents();
        return "row " + contents.snapshot().cursorRow() + " column " + contents.snapshot().cursorColumn() + " offset "
                + contents.cursor();
    }

    static String field(Console console) throws InterruptedException {
        ScreenContents contents = console.emulator().contents();
        FieldContents field = contents.fieldAt(contents.cursor());
        return field == null ? "" : FieldLine.of(field);
    }

    static String fields(Console console) throws InterruptedException {
        return console.emulator().contents().fields().stream().map(FieldLine::of).collect(Collectors.joining("\n"));
    }

    static String formatted(Console console) throws InterruptedException {
        return console.emulator().contents().fields().isEmpty() ? "unformatted" : "formatted";
    }

    static String keyboard(Console console) throws InterruptedException {
        return switch (screen(console).keyboard()) {
        case UNLOCKED -> "unlocked";
        case LOCKED -> "locked";
        case PRE_HELP_ERROR -> "error";
        case POST_HELP_ERROR -> "help-error";
        case SYSTEM_REQUEST -> "system-request";
        };
    }

    static String keyboardLock(Console console) throws InterruptedException {
        KeyboardState state = screen(console).keyboard();
        return String.valueOf(StatusLine.keyboard(console.emulator(), state) != 'U');
    }

    static String operatorError(Console console) throws InterruptedException {
        ScreenSnapshot screen = screen(console);
        if (!Emulator.isError(screen.keyboard())) {
            return "";
        }
        return screen.operatorError() == null ? screen.row(screen.errorRow()).toString().strip()
                : screen.operatorError().digits() + ' ' + screen.operatorError().text();
    }

    static String windows(Console console) throws InterruptedException {
        return screen(console).constructs().windows().stream().map(ScreenAnswers::line).collect(Collectors.joining("\n"));
    }

    private static String line(GuiWindow window) {
        return "row " + window.row() + " column " + window.column() + " depth " + window.depth() + " width " + window.width()
                + (window.pullDown() ? " pull-down" : "") + (window.cursorRestricted() ? " cursor-restricted" : "")
                + (window.text().isBlank() ? "" : " title " + window.text().strip());
    }

    static String currentSize(Console console) throws InterruptedException {
        ScreenSnapshot screen = screen(console);
        return screen.rowCount() + " " + screen.columnCount();
    }

    static String largestSize(Console console) {
        DisplaySize size = console.emulator().preferences().size;
        return size.rows() + " " + size.columns();
    }

    static String inWords(String size) {
        return "rows " + size.replace(" ", " columns ");
    }
}
