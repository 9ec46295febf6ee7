package dev.e5250.script;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import dev.e5250.session.Session;
import dev.e5250.session.SessionSettings;

/** s5250: serves the script on standard input, or those on a port. */
public final class Main {
    private static final int USAGE = 2;
    private static final int CLOSE_SECONDS = 2;

    /** Whether a signal ends the process. */
    private static volatile boolean ending;

    private Main() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        // programs compare what it says
        Locale.setDefault(Locale.ENGLISH);
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (ActionException e) {
            System.err.println("s5250: " + e.getMessage());
            System.exit(USAGE);
            return;
        }
        if (options.show != null) {
            System.out.print(Manual.text(options.show));
        } else if (options.scriptPort != null) {
            servePort(options);
        } else {
            serveStandardInput(options);
        }
        System.out.flush();
        end();
    }

    private static void servePort(Options options) throws InterruptedException {
        try (ScriptPort port = new ScriptPort(options)) {
            closeOnSignal(port::closeAll);
            System.out.println("scriptport " + port.port());
            port.run();
        } catch (IOException e) {
            System.err.println("s5250: cannot listen on " + options.scriptPort + ": " + e.getMessage());
            System.exit(1);
        }
    }

    private static void serveStandardInput(Options options) throws InterruptedException {
        Emulator emulator = new Emulator(options.preferences);
        Console console = new Console("stdin", new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out), emulator);
        closeOnSignal(emulator::close);
        begin(options, emulator);
        console.run(task -> {
            Thread reader = new Thread(task, "s5250 input");
            reader.setDaemon(true);
            return reader;
        });
    }

    /** A signal ends the process by itself; before that the sessions are closed, and their traces written to the end. */
    private static void closeOnSignal(Supplier<CompletableFuture<?>> close) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            ending = true;
            try {
                close.get().get(CLOSE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException | ExecutionException | TimeoutException e) {
                // a host, or a disk, that does not answer
            }
        }));
    }

    /**
     * Not by running out of threads, for a name that is being looked up would keep a process that is done; and not by
     * exit, which loads the system's logging to say so: what has to be closed is closed.
     */
    private static void end() {
        if (!ending) {
            Runtime.getRuntime().halt(0);
        }
    }

    /** Connects to the host of the command line, if it has one; that it cannot is the first thing a script asks. */
    static void begin(Options options, Emulator emulator) throws InterruptedException {
        try {
            if (emulator.preferences().trace) {
                TraceAction.start(emulator, null);
            }
            if (options.replay != null) {
                Preferences preferences = emulator.preferences();
                emulator.play(Session.replay(SessionSettings.to("replay", SessionSettings.DEFAULT_PORT)
                        .withSize(preferences.size).withCcsid(preferences.ccsid), options.replay, 0));
            } else if (options.host != null) {
                ConnectAction.connect(emulator, options.host);
            }
        } catch (ActionException e) {
            System.err.println("s5250: " + e.getMessage());
        }
    }
}
