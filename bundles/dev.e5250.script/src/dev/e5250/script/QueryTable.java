package dev.e5250.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import dev.e5250.ccsid.Ccsid;

/** All that Query knows: the keywords of s3270, and what a 5250 has besides. */
final class QueryTable {
    private static final String ONLY_3270 = "Empty: only a 3270 has it.";

    /** In alphabetical order. */
    static final QueryEntry[] ENTRIES = {
            entry("About", "What this is.",
                    console -> Version.TEXT + "\nA TN5250E terminal for IBM i, driven as s3270 is.\nEclipse Public License 2.0"),
            entry("Actions", "The names of all actions.", console -> Arrays.stream(ActionTable.ENTRIES)
                    .map(entry -> entry.name() + "()").collect(Collectors.joining(" "))),
            entry("BindPluName", ONLY_3270, console -> ""),
            entry("BuildOptions", "The Java runtime.", console -> "java " + Runtime.version()),
            entry("CodePage", "The CCSID of the host.", console -> String.valueOf(console.emulator().ccsid().number())),
            entry("CodePages", "All CCSIDs, one a line.",
                    console -> Arrays.stream(Ccsid.supported()).mapToObj(String::valueOf).collect(Collectors.joining("\n"))),
            entry("Color", "Always display color emulation color.", console -> "display color emulation color"),
            entry("CommandLine", "What this was started with.", console -> console.emulator().preferences().commandLine),
            entry("ConnectionState", "not-connected, tcp-pending, telnet-pending, or connected-5250.",
                    ConnectionAnswers::state),
            entry("ConnectTime", "Hours, minutes and seconds since the session began.", ConnectionAnswers::time),
            entry("Copyright", "The licence.", console -> "Eclipse Public License 2.0"),
            unlisted("Cursor", "Row and column of the cursor, from 0 on.", ScreenAnswers::cursor),
            entry("Cursor1", "The cursor from 1 on, and its address from 0 on.", ScreenAnswers::cursor1),
            entry("DisconnectReason", "Why the last session ended.", ConnectionAnswers::disconnectReason),
            entry("Field", "The field that the cursor is in, as a line of Fields.", ScreenAnswers::field),
            entry("Fields", "All fields, one a line: row and column from 1 on, length, FFW, FCWs, attribute, shift, and what "
                    + "the FFW says.", ScreenAnswers::fields),
            entry("Formatted", "formatted when there are fields, or unformatted.", ScreenAnswers::formatted),
            entry("Host", "Host and port.", ConnectionAnswers::host),
            entry("InsertMode", "true or false.", console -> String.valueOf(ScreenAnswers.screen(console).insertMode())),
            entry("Keyboard", "unlocked, locked, error, help-error or system-request.", ScreenAnswers::keyboard),
            entry("KeyboardLock", "Whether the keyboard is locked: by the host, by an error, or for want of a host.",
                    ScreenAnswers::keyboardLock),
            entry("LocalEncoding", "The encoding of lines: UTF-8.", console -> "UTF-8"),
            entry("LuName", "The name of the device that the host gave this session.",
                    console -> ConnectionAnswers.details(console).device()),
            entry("MessageWaiting", "Whether the host has a message: true or false.",
                    console -> String.valueOf(ScreenAnswers.screen(console).messageWaiting())),
            unlisted("Model", "TerminalName.", ConnectionAnswers::terminalName),
            entry("OperatorError", "Number and text of the error that is shown, or the host's message.",
                    ScreenAnswers::operatorError),
            entry("Prefixes", "Letters that may stand before a host.", console -> HostAddress.PREFIXES),
            entry("Proxy", "Kind, host and port of what stands between, and its user.", ConnectionAnswers::proxy),
            entry("ReplyMode", ONLY_3270, console -> ""),
            unlisted("ScreenCurSize", "Rows and columns.", ScreenAnswers::currentSize),
            unlisted("ScreenMaxSize", "Rows and columns of the largest screen.", ScreenAnswers::largestSize),
            entry("ScreenSizeCurrent", "Rows and columns, in words.",
                    console -> ScreenAnswers.inWords(ScreenAnswers.currentSize(console))),
            entry("ScreenSizeMax", "The largest screen, in words.",
                    console -> ScreenAnswers.inWords(ScreenAnswers.largestSize(console))),
            entry("ScreenTraceFile", "The file of ScreenTrace.", console -> console.emulator().screenTrace().file() == null ? ""
                    : console.emulator().screenTrace().file().toString()),
            entry("SpecialCharacters", ONLY_3270, console -> ""),
            unlisted("Ssl", "Tls.", TlsAnswers::state),
            entry("StatsRx", "Records and bytes from the host.", ConnectionAnswers::received),
            entry("StatsTx", "Records and bytes to the host.", ConnectionAnswers::sent),
            entry("SystemName", "The name of the host, by its own word.", ConnectionAnswers::systemName),
            entry("Tasks", "What the console does.", Console::task),
            entry("TelnetHostOptions", "The options of telnet that the host has agreed to.",
                    console -> ConnectionAnswers.options(ConnectionAnswers.details(console).hostOptions())),
            entry("TelnetMyOptions", "The options of telnet that s5250 has agreed to.",
                    console -> ConnectionAnswers.options(ConnectionAnswers.details(console).ourOptions())),
            entry("TerminalName", "The terminal type.", ConnectionAnswers::terminalName),
            entry("Tls", "secure host-verified, secure host-unverified, or not secure.", TlsAnswers::state),
            entry("TlsCertInfo", "The certificate of the host.", TlsAnswers::certificate),
            entry("TlsProvider", "What speaks TLS: Java, and its version.", console -> "Java " + Runtime.version().feature()),
            entry("TlsSessionInfo", "Version of TLS, and cipher.", TlsAnswers::session),
            entry("TlsSubjectNames", "The names and addresses that the certificate of the host is for, one a line.",
                    TlsAnswers::names),
            entry("Tn3270eOptions", ONLY_3270, console -> ""),
            entry("TraceFile", "The file of Trace.", console -> console.emulator().preferences().trace
                    ? console.emulator().traceFile().toString() : ""),
            entry("TypedAhead", "Keys that wait for the host.",
                    console -> String.valueOf(ScreenAnswers.screen(console).typedAhead())),
            entry("Version", "The version.", console -> Version.TEXT),
            entry("Windows", "The windows of the host, one a line, the one on top last: row and column of the frame from 1 on, "
                    + "depth and width of the interior, and titles.", ScreenAnswers::windows),
    };

    private QueryTable() {
    }

    /** The entry of a name in any case, or of an abbreviation that only one name begins with. */
    static QueryEntry find(String title) throws ActionException {
        List<String> found = new ArrayList<>();
        QueryEntry last = null;
        for (QueryEntry entry : ENTRIES) {
            if (entry.title().regionMatches(true, 0, title, 0, title.length())) {
                if (entry.title().length() == title.length()) {
                    return entry;
                }
                found.add(entry.title());
                last = entry;
            }
        }
        if (found.size() > 1) {
            throw new ActionException("ambiguous keyword '" + title + "': " + String.join(", ", found));
        }
        if (last == null) {
            throw new ActionException("unknown keyword '" + title + "'");
        }
        return last;
    }

    private static QueryEntry entry(String title, String help, QueryEntry.Answerer answerer) {
        return new QueryEntry(title, help, true, answerer);
    }

    private static QueryEntry unlisted(String title, String help, QueryEntry.Answerer answerer) {
        return new QueryEntry(title, help, false, answerer);
    }
}
