package dev.e5250.script;

import java.io.IOException;
import java.nio.file.Path;

/** ScreenTrace: writes each screen into a file. */
final class ScreenTraceAction implements Action {

    @Override
    public void run(Console console, String[] arguments) throws ActionException, InterruptedException {
        ScreenTrace trace = console.emulator().screenTrace();
        OnOff what = OnOff.parse(arguments, "file");
        if (what.isQuestion()) {
            console.data(trace.file() == null ? "Screen tracing is disabled."
                    : "Screen tracing is enabled, file: " + trace.file() + ".");
        } else if (what.on()) {
            Path file = what.file() == null ? TraceAction.temporary("s5250-screens-", ".txt")
                    : ScriptFiles.path(what.file());
            try {
                trace.start(file);
            } catch (IOException e) {
                throw new ActionException(ScriptFiles.reason(file, e));
            }
        } else {
            trace.stop();
        }
    }
}
