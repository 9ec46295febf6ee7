package dev.e5250.ui.connections;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Reads a file of connections, whoever wrote it. */
final class ConnectionsFile {
    /** Bytes that a file may have. */
    static final int LIMIT = 4 * 1024 * 1024;

    private ConnectionsFile() {
    }

    /** @param file its name says what it is */
    static List<Node> read(Path file, byte[] content) throws ConnectionsFormatException {
        String name = String.valueOf(file.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        String text = text(content);
        if (lower.endsWith(".ws") || lower.endsWith(".hod")) {
            return List.of(ForeignProfiles.profile(name.substring(0, name.lastIndexOf('.')), text));
        }
        if (lower.equals("sessions") || lower.endsWith(".properties")) {
            return ForeignProfiles.tn5250j(text);
        }
        return ConnectionsJson.importFrom(text);
    }

    /** Programs on Windows write UTF-16 with a mark in front as well as UTF-8 with and without one. */
    private static String text(byte[] content) {
        if (content.length >= 2 && (content[0] == (byte) 0xFF && content[1] == (byte) 0xFE
                || content[0] == (byte) 0xFE && content[1] == (byte) 0xFF)) {
            return new String(content, StandardCharsets.UTF_16);
        }
        String text = new String(content, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
