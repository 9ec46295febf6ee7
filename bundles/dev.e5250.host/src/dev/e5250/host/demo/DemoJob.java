package dev.e5250.host.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.host.HostConnection;
import dev.e5250.host.QueryReply;

/** What the pages of one session know about it. Used by the thread of that session. */
final class DemoJob implements AutoCloseable {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final String number;
    private final String device;
    private final String terminalType;
    private final boolean wideDisplay;
    private final boolean enhanced;
    private final Ccsid ccsid;
    private final Clock clock;
    private final MessageQueue messages = new MessageQueue();
    private final Later later = new Later();
    private final LocalDateTime started;
    private String user = "QSYS";
    private String currentLibrary = "QGPL";

    DemoJob(String number, String device, HostConnection connection, Clock clock) {
        this.number = number;
        this.device = device;
        terminalType = connection.terminalType();
        wideDisplay = connection.wideDisplay();
        enhanced = connection.queryReply().filter(QueryReply::enhancedInterface).isPresent();
        ccsid = connection.ccsid();
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

    /** Whether the terminal draws windows and menus itself. */
    boolean enhanced() {
        return enhanced;
    }

    /** The operator's messages. */
    MessageQueue messages() {
        return messages;
    }

    /** Does something after a time, in another thread; false when too much waits already. */
    boolean later(Duration time, Runnable task) {
        return later.run(time, task);
    }

    /** Nothing comes later any more. */
    @Override
    public void close() {
        later.close();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The character set of the terminal. */
    Ccsid ccsid() {
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
