package dev.e5250.testing;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The log of the workbench, as the file that it is: who tests a widget alone has none, and no platform either. */
public final class ErrorLog {
    private static final ErrorLog INSTANCE = new ErrorLog();

    private static final String FILE = "osgi.logfile";
    /** Before the plug-in and the severity of each entry. */
    private static final String ENTRY = "!ENTRY ";
    private static final String ERROR = " 4 ";

    private long read = length();

    private ErrorLog() {
    }

    /** The errors that were logged since the last call; empty for none. A test that wants one takes it. */
    public static String take() {
        return INSTANCE.takeErrors();
    }

    private synchronized String takeErrors() {
        long length = length();
        if (length == read) {
            return "";
        }
        StringBuilder errors = new StringBuilder();
        boolean isError = false;
        for (String line : text(read, length).split("\n")) {
            if (line.startsWith(ENTRY)) {
                isError = line.contains(ERROR);
            }
            if (isError) {
                errors.append(line).append('\n');
            }
        }
        read = length;
        return errors.toString();
    }

    private static String text(long from, long to) {
        try (RandomAccessFile file = new RandomAccessFile(path().toFile(), "r")) {
            byte[] text = new byte[Math.toIntExact(to - Math.min(from, to))];
            file.seek(to - text.length);
            file.readFully(text);
            return new String(text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long length() {
        try {
            return path() == null || !Files.exists(path()) ? 0 : Files.size(path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path path() {
        String file = System.getProperty(FILE);
        return file == null ? null : Path.of(file);
    }
}
