package dev.e5250.host.demo;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What the pages of one session know about it. Used by the thread of that session. */
final class DemoJob {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final String number;
    private final String device;
    private final String terminalType;
    private final boolean wideDisplay;
    private final int ccsid;
    private final Clock clock;
    private final LocalDateTime started;
    private String user = "QSYS";
    private String currentLibrary = "QGPL";

    DemoJob(String number, String device, String terminalType, boolean wideDisplay, int ccsid, Clock clock) {
        this.number = number;
        this.device = device;
        this.terminalType = terminalType;
        this.wideDisplay = wideDisplay;
        this.ccsid = ccsid;
        this.clock = clock;
        started = LocalDateTime.now(clock);
    }

    void signOn(String name, String library) {
        user = name;
        if (!library.isEmpty()) {
            currentLibrary = library;
        }
    }

    /** Six digits. */
    String number() {
        return number;
    }

    String device() {
        return device;
    }

    String terminalType() {
        return terminalType;
    }

    /** Whether a display of 27x132 can be shown. */
    boolean wideDisplay() {
        return wideDisplay;
    }

    int ccsid() {
        return ccsid;
    }

    String user() {
        return user;
    }

    String currentLibrary() {
        return currentLibrary;
    }

    String date() {
        return LocalDateTime.now(clock).format(DATE);
    }

    String time() {
        return LocalDateTime.now(clock).format(TIME);
    }

    String startTime() {
        return started.format(TIME);
    }
}
