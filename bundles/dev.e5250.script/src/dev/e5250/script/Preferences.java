package dev.e5250.script;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import dev.e5250.screen.DisplaySize;
import dev.e5250.session.SessionSettings;

/** What an emulator goes by: from the command line first, changed by Set then. Each console has its own. */
final class Preferences implements Cloneable {
    /** Bytes that a trace's two files may have together, if nobody says. */
    static final long TRACE_LIMIT = 64L * 1024 * 1024;

    DisplaySize size = DisplaySize.ALTERNATE;
    int ccsid = 37;
    String device = "";
    int port = SessionSettings.DEFAULT_PORT;
    /** Seconds. */
    int connectTimeout = 30;
    boolean verifyCertificate = true;
    Path certificates;
    /** Null for none. */
    ProxyAddress proxy;
    /** What the process was started with; no password is ever in it. */
    String commandLine = "";
    Credentials credentials = Credentials.NONE;
    /** Whether keys that ask the host wait until it has answered. */
    boolean aidWait = true;
    /** Seconds that an action without a time of its own waits at most; 0 without limit. */
    int waitLimit;
    /** Seconds that waits without a limit still have when nobody can write another action. */
    int abandonedLimit = 30;
    boolean trace;
    Path traceFile;
    long traceLimit = TRACE_LIMIT;
    /** Lines of actions by name. */
    Map<String, String> macros = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    Preferences copy() {
        try {
            return (Preferences) clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What an action without a time of its own may take. */
    TimeLimit limit() {
        return waitLimit == 0 ? TimeLimit.NONE : TimeLimit.seconds(waitLimit);
    }
}
