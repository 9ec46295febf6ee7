package dev.e5250.script;

import dev.e5250.screen.DisplaySize;
import dev.e5250.screen.FieldContents;
import dev.e5250.screen.KeyboardState;
import dev.e5250.screen.ScreenContents;
import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.session.SessionState;

/**
 * The line of twelve fields that ends each answer, as s3270 writes it: keyboard (U unlocked, L locked by the host or no
 * host, E operator error or message of the host), formatted (F or U), protected (P or U), connection, mode, model, rows,
 * columns, cursor row and column from 0 on, window id, seconds that the line of actions took.
 */
final class StatusLine {
    /** Models of s3270 that have a 5250's two sizes. */
    private static final char MODEL_24X80 = '2';
    private static final char MODEL_27X132 = '5';

    private StatusLine() {
    }

    static String of(Emulator emulator, ScreenContents contents, long nanos) {
        ScreenSnapshot screen = contents.snapshot();
        StringBuilder line = new StringBuilder(64);
        line.append(keyboard(emulator, screen.keyboard())).append(' ');
        line.append(contents.fields().isEmpty() ? 'U' : 'F').append(' ');
        line.append(isProtected(contents) ? 'P' : 'U').append(' ');
        line.append(connection(emulator)).append(' ');
        line.append(mode(emulator)).append(' ');
        line.append(emulator.preferences().size == DisplaySize.NORMAL ? MODEL_24X80 : MODEL_27X132).append(' ');
        line.append(screen.rowCount()).append(' ').append(screen.columnCount()).append(' ');
        line.append(screen.cursorRow() - 1).append(' ').append(screen.cursorColumn() - 1).append(" 0x0 ");
        seconds(line, nanos);
        return line.toString();
    }

    static char keyboard(Emulator emulator, KeyboardState state) {
        if (!emulator.isConnected()) {
            return 'L';
        }
        return switch (state) {
        case UNLOCKED, SYSTEM_REQUEST -> 'U';
        case LOCKED -> 'L';
        case PRE_HELP_ERROR, POST_HELP_ERROR -> 'E';
        };
    }

    /** Whether the cursor stands where nothing can be typed, on a display that has fields. */
    static boolean isProtected(ScreenContents contents) {
        FieldContents field = contents.fieldAt(contents.cursor());
        return !contents.fields().isEmpty() && (field == null || field.isBypass());
    }

    private static String connection(Emulator emulator) {
        return emulator.isConnected() ? "C(" + emulator.session().get().settings().host() + ')' : "N";
    }

    /** I as s3270 has it for a host of IBM's that talks in fields; P before it does, N without a host. */
    private static char mode(Emulator emulator) {
        SessionState state = emulator.session().map(s -> s.state()).orElse(SessionState.NEW);
        return switch (state) {
        case ACTIVE -> 'I';
        case CONNECTING, NEGOTIATING, WAITING -> 'P';
        case NEW, CLOSED -> 'N';
        };
    }

    private static void seconds(StringBuilder line, long nanos) {
        long millis = nanos / 1_000_000;
        line.append(millis / 1000).append('.').append(millis % 1000 / 100).append(millis % 100 / 10).append(millis % 10);
    }
}
