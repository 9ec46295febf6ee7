package dev.e5250.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Trace: writes what is sent and received into a file. */
final class TraceAction implements Action {

    @Override
    public void run(Console console, String[] arguments) throws ActionException, InterruptedException {
        Emulator emulator = console.emulator();
        OnOff what = OnOff.parse(arguments, "data");
        if (what.isQuestion()) {
            console.data(emulator.preferences().trace ? "Trace file is " + emulator.traceFile() + "." : "Tracing is disabled.");
        } else if (what.on()) {
            start(emulator, what.file());
        } else {
            emulator.stopTrace();
        }
    }

    /** @param name of the file; null for the one that was said last, or a new one in the folder for temporary files */
    static void start(Emulator emulator, String name) throws ActionException {
        if (name != null) {
            emulator.preferences().traceFile = ScriptFiles.path(name);
        } else if (emulator.preferences().traceFile == null) {
            emulator.preferences().traceFile = temporary("s5250-trace-", ".jsonl");
        }
        emulator.startTrace();
    }

    static Path temporary(String begin, String end) throws ActionException {
        try {
            return Files.createTempFile(begin, end);
        } catch (IOException e) {
            throw new ActionException("no temporary file: " + e.getMessage());
        }
    }
}
