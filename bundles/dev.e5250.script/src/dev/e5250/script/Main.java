package dev.e5250.script;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Locale;

import dev.e5250.session.Session;
import dev.e5250.session.SessionSettings;

/** s5250: serves the script on standard input, or those on a port. */
public final class Main {
    private static final int USAGE = 2;

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
        // not by running out of threads: a name that is being looked up would keep a process that is done
        System.exit(0);
    }

    private static void servePort(Options options) throws InterruptedException {
        try (ScriptPort port = new ScriptPort(options)) {
            Runtime.getRuntime().addShutdownHook(new Thread(port::close));
            System.out.println("scriptport " + port.port());
            port.run();
        } catch (IOException e) {
            System.err.println("s5250: cannot listen on " + options.scriptPort + ": " + e.getMessage());
            System.exit(1);
        }
    }

    private static void serveStandardInput(Options options) throws InterruptedException {
        Emulator emulator = new Emulator(options.preferences);
        Runtime.getRuntime().addShutdownHook(new Thread(emulator::close));
        Console console = new Console("stdin", new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out), emulator);
        begin(options, emulator);
        console.run(task -> {
            Thread reader = new Thread(task, "s5250 input");
            reader.setDaemon(true);
            return reader;
        });
    }

    /** Connects to the host of the command line, if it has one; that it cannot is the first thing a script asks. */
    static void begin(Options options, Emulator emulator) throws InterruptedException {
        try {
            if (emulator.preferences().trace) {
                TraceAction.start(emulator, null);
            }
            if (options.replay != null) {
                Preferences preferences = emulator.preferences();
                emulator.connect(Session.replay(SessionSettings.to("replay", SessionSettings.DEFAULT_PORT)
                        .withSize(preferences.size).withCcsid(preferences.ccsid), options.replay, 0));
            } else if (options.host != null) {
                ConnectAction.connect(emulator, options.host);
            }
        } catch (ActionException e) {
            System.err.println("s5250: " + e.getMessage());
        }
    }
}
