package dev.e5250.script;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.ThreadFactory;

/**
 * Serves one client: reads its lines, runs their actions, one at a time and in order, and answers each line. Ends with
 * the client's input, or with Quit, and ends the session then.
 */
final class Console {
    /** Lines within lines: what a Source or a Macro may run that runs one itself. */
    private static final int MAX_DEPTH = 10;

    private final Emulator emulator;
    private final CommandInput input;
    private final Answer answer;
    private final String name;
    private int depth;
    private boolean quit;
    /** Whether errors are marked as such; a capability that the client has asked for. */
    private boolean marksErrors;
    private String running = "";

    /** @param name what Query(Tasks) calls it */
    Console(String name, InputStream in, OutputStream out, Emulator emulator) {
        this.name = name;
        this.emulator = emulator;
        input = new CommandInput(in, emulator.watch()::abandoned);
        answer = new Answer(out);
    }

    /** One without a client: it runs what it is told by {@link #runActions}, and what it would answer goes nowhere. */
    Console(String name, Emulator emulator) {
        this(name, InputStream.nullInputStream(), OutputStream.nullOutputStream(), emulator);
    }

    /** Serves the client until the end; on the calling thread, and one more that reads. */
    void run(ThreadFactory readers) throws InterruptedException {
        readers.newThread(input).start();
        try {
            String line = quit ? null : input.next();
            while (line != null && answer(line)) {
                line = quit ? null : input.next();
            }
        } finally {
            input.end();
            emulator.screenTrace().stop();
            emulator.disconnect();
        }
    }

    Emulator emulator() {
        return emulator;
    }

    /** A line of data for the client. */
    void data(String text) {
        answer.data(text);
    }

    /** Answers no line more after this one. */
    void quit() {
        quit = true;
    }

    boolean isQuit() {
        return quit;
    }

    void marksErrors(boolean marks) {
        marksErrors = marks;
    }

    boolean marksErrors() {
        return marksErrors;
    }

    /** What it does at present. */
    String task() {
        return name + " RUNNING => " + running;
    }

    /** Runs a line of a file or a macro within the present one; its errors are that one's. */
    void runNested(String line) throws ActionException, InterruptedException {
        if (depth == MAX_DEPTH) {
            throw new ActionException("more than " + MAX_DEPTH + " lines within lines");
        }
        depth++;
        try {
            runActions(line);
        } finally {
            depth--;
        }
    }

    /** Runs a line that comes from no client; what goes wrong is the caller's. */
    void runActions(String line) throws ActionException, InterruptedException {
        List<ActionCall> calls = ActionParser.parse(line);
        for (ActionCall call : calls) {
            ActionEntry entry = ActionTable.find(call.name());
            running = entry.name();
            entry.run(this, call.arguments());
        }
    }

    /** Runs a client's line and answers it; false when the client takes no answer. */
    private boolean answer(String line) throws InterruptedException {
        long begun = System.nanoTime();
        String error = null;
        try {
            if (line == CommandInput.TOO_LONG) {
                throw new ActionException("Line longer than " + CommandInput.MAX_LINE + " bytes");
            }
            runActions(line);
        } catch (ActionException e) {
            error = e.getMessage();
        } catch (RuntimeException e) {
            // law 6: a mistake of ours is told, without data, and the client's next line is served
            error = running + "(): internal error: " + e.getClass().getName()
                    + (e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0]);
        }
        if (error != null) {
            answer.lines(marksErrors ? "errd: " : "data: ", error);
        }
        answer.line(StatusLine.of(emulator, emulator.contents(), System.nanoTime() - begun));
        answer.line(error == null ? "ok" : "error");
        return answer.flush();
    }
}
