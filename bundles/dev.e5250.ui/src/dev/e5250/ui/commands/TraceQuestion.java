package dev.e5250.ui.commands;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import dev.e5250.ui.CommandIds;
import dev.e5250.ui.Messages;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.FileDialog;

/** Which file of a trace is meant: the command's parameter, else what the user chooses. */
final class TraceQuestion {
    private static final String[] EXTENSIONS = {"*.jsonl", "*"};

    private TraceQuestion() {
    }

    /** Empty when the user does not want to after all. */
    static Optional<Path> file(ExecutionEvent event, Supplier<FileDialog> dialog) {
        String given = event.getParameter(CommandIds.FILE);
        return Optional.ofNullable(given == null ? ask(dialog.get()) : given).map(Path::of);
    }

    private static String ask(FileDialog dialog) {
        dialog.setFilterExtensions(EXTENSIONS);
        dialog.setFilterNames(new String[] {Messages.Trace_files, Messages.Trace_allFiles});
        return dialog.open();
    }
}
