package dev.e5250.script;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

import dev.e5250.session.Session;

/**
 * A file of actions, one or several a line, for a session that somebody else has opened and goes on with: a window.
 * Actions mean what they mean to s5250, but that Connect and Reconnect are refused, and that Quit ends the script only.
 * What they would answer goes nowhere. Immutable.
 */
public final class SessionScript {
    /** Bytes of the longest file. */
    public static final int MAX_SIZE = 1024 * 1024;

    private final List<String> lines;

    private SessionScript(List<String> lines) {
        this.lines = lines;
    }

    /**
     * Reads it; waits for the disk.
     *
     * @param file UTF-8
     */
    public static SessionScript read(Path file) throws ScriptException {
        try {
            if (Files.size(file) > MAX_SIZE) {
                throw new ScriptException(0, file + ": longer than " + MAX_SIZE + " bytes");
            }
            return new SessionScript(Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ScriptException(0, ScriptFiles.reason(file, e));
        }
    }

    /** How many lines there are to run. */
    public int lineCount() {
        return lines.size();
    }

    /**
     * Waits for a screen that something can be typed on, and runs the lines in order until one cannot be done. Waits in it,
     * for the host mostly: for a thread that may be interrupted, which ends the script.
     *
     * @param session  one that is open
     * @param password asked for when the action Password needs it, by this thread, which then overwrites it; may give null
     * @param progress told the number of each line before it is run, from 1 on
     */
    public void run(Session session, Supplier<char[]> password, IntConsumer progress)
            throws ScriptException, InterruptedException {
        Preferences preferences = new Preferences();
        preferences.size = session.settings().size();
        preferences.credentials = Credentials.NONE.withPassword(password);
        Emulator emulator = new Emulator(preferences, session);
        Console console = new Console("macro", emulator);
        int number = 0;
        try {
            emulator.awaitFirstScreen();
            while (number < lines.size() && !console.isQuit()) {
                number++;
                progress.accept(number);
                console.runActions(lines.get(number - 1));
            }
        } catch (ActionException e) {
            throw new ScriptException(number, e.getMessage());
        } finally {
            emulator.giveBack();
        }
    }
}
