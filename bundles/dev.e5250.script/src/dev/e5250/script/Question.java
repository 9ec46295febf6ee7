package dev.e5250.script;

import java.util.Arrays;
import java.util.stream.Collectors;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.datastream.DeviceModel;
import dev.e5250.screen.DisplaySize;
import dev.e5250.screen.FieldContents;
import dev.e5250.screen.ScreenContents;
import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.session.Diagnostics;
import dev.e5250.session.Security;
import dev.e5250.session.Session;
import dev.e5250.session.SessionState;

/** What Query knows: the keywords of s3270 that mean something with a 5250 host, and what a 5250 has besides. */
enum Question {
    ABOUT("About", "What this is.") {
        @Override
        String answer(Console console) {
            return Version.TEXT + "\nA TN5250E terminal for IBM i, driven as s3270 is.\nEclipse Public License 2.0";
        }
    },
    ACTIONS("Actions", "The names of all actions.") {
        @Override
        String answer(Console console) {
            return Arrays.stream(ActionTable.ENTRIES).map(entry -> entry.name() + "()").collect(Collectors.joining(" "));
        }
    },
    CODE_PAGE("CodePage", "The CCSID of the host.") {
        @Override
        String answer(Console console) {
            return String.valueOf(console.emulator().ccsid().number());
        }
    },
    CODE_PAGES("CodePages", "All CCSIDs, one a line.") {
        @Override
        String answer(Console console) {
            return Arrays.stream(Ccsid.supported()).mapToObj(String::valueOf).collect(Collectors.joining("\n"));
        }
    },
    CONNECT_TIME("ConnectTime", "Seconds since the session began.") {
        @Override
        String answer(Console console) {
            return console.emulator().isConnected() ? String.valueOf(diagnostics(console).uptime().toSeconds()) : "";
        }
    },
    CONNECTION_STATE("ConnectionState", "not-connected, connecting, negotiating, or connected-5250.") {
        @Override
        String answer(Console console) {
            SessionState state = console.emulator().session().map(Session::state).orElse(SessionState.NEW);
            return switch (state) {
            case NEW, CLOSED, WAITING -> "not-connected";
            case CONNECTING -> "connecting";
            case NEGOTIATING -> "negotiating";
            case ACTIVE -> "connected-5250";
            };
        }
    },
    CURSOR("Cursor", "Row and column of the cursor, from 0 on.") {
        @Override
        String answer(Console console) throws InterruptedException {
            ScreenSnapshot screen = console.emulator().contents().snapshot();
            return screen.cursorRow() - 1 + " " + (screen.cursorColumn() - 1);
        }
    },
    CURSOR1("Cursor1", "The cursor from 1 on, and its address from 0 on.") {
        @Override
        String answer(Console console) throws InterruptedException {
            ScreenContents contents = console.emulator().contents();
            return "row " + contents.snapshot().cursorRow() + " column " + contents.snapshot().cursorColumn() + " offset "
                    + contents.cursor();
        }
    },
    DISCONNECT_REASON("DisconnectReason", "Why the last session ended.") {
        @Override
        String answer(Console console) {
            return console.emulator().session().isPresent() && console.emulator().isIdle() ? console.emulator().closeText()
                    : "";
        }
    },
    FIELD("Field", "The field that the cursor is in, as a line of Fields.") {
        @Override
        String answer(Console console) throws InterruptedException {
            ScreenContents contents = console.emulator().contents();
            FieldContents field = contents.fieldAt(contents.cursor());
            return field == null ? "" : FieldLine.of(field);
        }
    },
    FIELDS("Fields", "All fields, one a line: row and column from 1 on, length, FFW, FCWs, attribute, shift, and what the "
            + "FFW says.") {
        @Override
        String answer(Console console) throws InterruptedException {
            return console.emulator().contents().fields().stream().map(FieldLine::of).collect(Collectors.joining("\n"));
        }
    },
    FORMATTED("Formatted", "formatted when there are fields, or unformatted.") {
        @Override
        String answer(Console console) throws InterruptedException {
            return console.emulator().contents().fields().isEmpty() ? "unformatted" : "formatted";
        }
    },
    HOST("Host", "Host and port.") {
        @Override
        String answer(Console console) {
            return console.emulator().isConnected() ? console.emulator().session()
                    .map(s -> "host " + s.settings().host() + ' ' + s.settings().port()).orElse("") : "";
        }
    },
    INSERT_MODE("InsertMode", "true or false.") {
        @Override
        String answer(Console console) throws InterruptedException {
            return String.valueOf(console.emulator().contents().snapshot().insertMode());
        }
    },
    KEYBOARD("Keyboard", "unlocked, locked, error, help-error or system-request.") {
        @Override
        String answer(Console console) throws InterruptedException {
            return switch (console.emulator().contents().snapshot().keyboard()) {
            case UNLOCKED -> "unlocked";
            case LOCKED -> "locked";
            case PRE_HELP_ERROR -> "error";
            case POST_HELP_ERROR -> "help-error";
            case SYSTEM_REQUEST -> "system-request";
            };
        }
    },
    LOCAL_ENCODING("LocalEncoding", "The encoding of lines: UTF-8.") {
        @Override
        String answer(Console console) {
            return "UTF-8";
        }
    },
    LU_NAME("LuName", "The device name that was asked for.") {
        @Override
        String answer(Console console) {
            return console.emulator().isConnected() ? console.emulator().session().get().settings().device() : "";
        }
    },
    MESSAGE_WAITING("MessageWaiting", "Whether the host has a message: true or false.") {
        @Override
        String answer(Console console) throws InterruptedException {
            return String.valueOf(console.emulator().contents().snapshot().messageWaiting());
        }
    },
    MODEL("Model", "The terminal type.") {
        @Override
        String answer(Console console) {
            return DeviceModel.of(console.emulator().preferences().size).terminalType();
        }
    },
    OPERATOR_ERROR("OperatorError", "Number and text of the error that is shown, or the host's message.") {
        @Override
        String answer(Console console) throws InterruptedException {
            ScreenContents contents = console.emulator().contents();
            ScreenSnapshot screen = contents.snapshot();
            if (!Emulator.isError(screen.keyboard())) {
                return "";
            }
            return screen.operatorError() == null ? screen.row(screen.errorRow()).toString().strip()
                    : screen.operatorError().digits() + ' ' + screen.operatorError().text();
        }
    },
    PREFIXES("Prefixes", "Letters that may stand before a host.") {
        @Override
        String answer(Console console) {
            return "BCLNSY";
        }
    },
    SCREEN_CUR_SIZE("ScreenCurSize", "Rows and columns.") {
        @Override
        String answer(Console console) throws InterruptedException {
            ScreenSnapshot screen = console.emulator().contents().snapshot();
            return screen.rowCount() + " " + screen.columnCount();
        }
    },
    SCREEN_MAX_SIZE("ScreenMaxSize", "Rows and columns of the largest screen.") {
        @Override
        String answer(Console console) {
            DisplaySize size = console.emulator().preferences().size;
            return size.rows() + " " + size.columns();
        }
    },
    SCREEN_SIZE_CURRENT("ScreenSizeCurrent", "Rows and columns, in words.") {
        @Override
        String answer(Console console) throws InterruptedException {
            ScreenSnapshot screen = console.emulator().contents().snapshot();
            return "rows " + screen.rowCount() + " columns " + screen.columnCount();
        }
    },
    SCREEN_SIZE_MAX("ScreenSizeMax", "The largest screen, in words.") {
        @Override
        String answer(Console console) {
            DisplaySize size = console.emulator().preferences().size;
            return "rows " + size.rows() + " columns " + size.columns();
        }
    },
    SCREEN_TRACE_FILE("ScreenTraceFile", "The file of ScreenTrace.") {
        @Override
        String answer(Console console) {
            return console.emulator().screenTrace().file() == null ? ""
                    : console.emulator().screenTrace().file().toString();
        }
    },
    SSL("Ssl", "Tls.") {
        @Override
        String answer(Console console) throws InterruptedException {
            return TLS.answer(console);
        }
    },
    STATS_RX("StatsRx", "Bytes and records from the host.") {
        @Override
        String answer(Console console) {
            Diagnostics.Counts counts = console.emulator().isConnected() ? diagnostics(console).counts() : null;
            return counts == null ? "" : "records " + counts.recordsIn() + " bytes " + counts.bytesIn();
        }
    },
    STATS_TX("StatsTx", "Bytes and records to the host.") {
        @Override
        String answer(Console console) {
            Diagnostics.Counts counts = console.emulator().isConnected() ? diagnostics(console).counts() : null;
            return counts == null ? "" : "records " + counts.recordsOut() + " bytes " + counts.bytesOut();
        }
    },
    TASKS("Tasks", "What the console does.") {
        @Override
        String answer(Console console) {
            return console.task();
        }
    },
    TERMINAL_NAME("TerminalName", "Model.") {
        @Override
        String answer(Console console) throws InterruptedException {
            return MODEL.answer(console);
        }
    },
    TLS("Tls", "secure host-verified, secure host-unverified, or not secure.") {
        @Override
        String answer(Console console) {
            if (!console.emulator().isConnected()) {
                return "";
            }
            Security security = console.emulator().session().get().settings().security();
            return !security.tls() ? "not secure"
                    : security.trust() == TlsTrust.ANYBODY ? "secure host-unverified" : "secure host-verified";
        }
    },
    TRACE_FILE("TraceFile", "The file of Trace.") {
        @Override
        String answer(Console console) {
            return console.emulator().preferences().trace ? console.emulator().traceFile().toString() : "";
        }
    },
    TYPED_AHEAD("TypedAhead", "Keys that wait for the host.") {
        @Override
        String answer(Console console) throws InterruptedException {
            return String.valueOf(console.emulator().contents().snapshot().typedAhead());
        }
    },
    VERSION("Version", "The version.") {
        @Override
        String answer(Console console) {
            return Version.TEXT;
        }
    };

    private final String title;
    private final String help;

    Question(String title, String help) {
        this.title = title;
        this.help = help;
    }

    /** As it is written. */
    String title() {
        return title;
    }

    String help() {
        return help;
    }

    /** Several lines are separated by line feeds. */
    abstract String answer(Console console) throws InterruptedException;

    /** Whether it is no other question's second name. */
    boolean isFirstName() {
        return this != SSL && this != TERMINAL_NAME;
    }

    static Question of(String title) throws ActionException {
        for (Question question : values()) {
            if (question.title.equalsIgnoreCase(title)) {
                return question;
            }
        }
        throw new ActionException("unknown keyword '" + title + "'");
    }

    private static Diagnostics diagnostics(Console console) {
        return console.emulator().session().get().diagnostics();
    }
}
