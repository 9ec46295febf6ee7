package dev.e5250.ui;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

/** The words about traces, and the names of their files. */
public final class TraceTexts {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT);

    private TraceTexts() {
    }

    /** A name for the file of a trace that begins now; any file system takes it. */
    public static String fileName(String system, LocalDateTime now) {
        return "e5250-" + system.replaceAll("[^\\p{L}\\p{N}._-]+", "-") + "-" + TIME.format(now) + ".jsonl";
    }

    /** Why a trace was given up: what happened, what was kept, what to do. */
    static String failed(Path file, IOException cause) {
        return NLS.bind(Messages.Trace_failed, file, switch (cause) {
        case NoSuchFileException none -> Messages.Trace_noFolder;
        case AccessDeniedException denied -> Messages.Trace_denied;
        // its message is the path once more
        case FileSystemException e when e.getReason() != null -> e.getReason();
        default -> cause.getMessage();
        });
    }
}
