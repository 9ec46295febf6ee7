package dev.e5250.script;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
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
     * Waits until a session is open, for those that run a script in it.
     *
     * @return false when it ended before
     */
    public static boolean awaitOpen(Session session) throws InterruptedException {
        try {
            session.open().get();
            return true;
        } catch (ExecutionException e) {
            return false;
        }
    }

    /**
     * Waits for a screen that something can be typed on, and runs the lines in order until one cannot be done. Waits in it,
     * for the host mostly: for a thread that may be interrupted, which ends the script.
     *
     * @param session   one that is open
     * @param passwords asked by this thread when the action Password needs one, which this thread then overwrites; cancelled when
     *                  nobody wants it any more; null from a user who does not give it, which ends the script as an interrupt does
     * @param progress  told the number of each line before it is run, from 1 on
     */
    public void run(Session session, Supplier<CompletableFuture<char[]>> passwords, IntConsumer progress)
            throws ScriptException, InterruptedException {
        Preferences preferences = new Preferences();
        preferences.size = session.settings().size();
        preferences.credentials = Credentials.NONE.withPassword(() -> await(passwords.get()));
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
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            throw new ScriptException(number, e.getMessage());
        } finally {
            emulator.giveBack();
        }
    }

    private static char[] await(CompletableFuture<char[]> answer) {
        try {
            char[] password = answer.get();
            if (password == null) {
                Thread.currentThread().interrupt();
            }
            return password;
        } catch (ExecutionException e) {
            // as if there were none
            return null;
        } catch (InterruptedException e) {
            answer.cancel(false);
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
