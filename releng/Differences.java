import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Says in what two folders of packages differ, down to the entry of the jar in the archive: its bytes, or what its archive says
 * of it. Ends with 1 when they differ.
 */
final class Differences {
    private static final int BLOCK = 512;

    /** An entry of an archive: what stands before its bytes, and these. */
    private record Entry(String about, byte[] bytes) {
    }

    private int found;

    public static void main(String[] arguments) throws IOException {
        Differences differences = new Differences();
        differences.compare("", folder(Path.of(arguments[0])), folder(Path.of(arguments[1])));
        System.exit(differences.found == 0 ? 0 : 1);
    }

    private static Map<String, Entry> folder(Path folder) throws IOException {
        Map<String, Entry> files = new LinkedHashMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.sorted().toList()) {
                files.put(path.getFileName().toString(), new Entry("", Files.readAllBytes(path)));
            }
        }
        return files;
    }

    private void compare(String where, Map<String, Entry> one, Map<String, Entry> other) throws IOException {
        TreeSet<String> names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        for (String name : names) {
            String here = where + name;
            if (!one.containsKey(name) || !other.containsKey(name)) {
                say(here + " is only in the " + (one.containsKey(name) ? "first" : "second"));
                continue;
            }
            compare(here, one.get(name).bytes(), other.get(name).bytes());
            if (!one.get(name).about().equals(other.get(name).about())) {
                say(here + ": " + one.get(name).about() + " and " + other.get(name).about());
            }
        }
        if (one.keySet().equals(other.keySet()) && !List.copyOf(one.keySet()).equals(List.copyOf(other.keySet()))) {
            say(where + " has its entries in another order");
        }
    }

    private void compare(String where, byte[] one, byte[] other) throws IOException {
        if (Arrays.equals(one, other)) {
            return;
        }
        int before = found;
        if (starts(one, 'P', 'K') && starts(other, 'P', 'K')) {
            compare(where + '!', zip(one), zip(other));
        } else if (starts(one, 0x1f, 0x8b) && starts(other, 0x1f, 0x8b)) {
            compare(where, new GZIPInputStream(new ByteArrayInputStream(one)).readAllBytes(),
                    new GZIPInputStream(new ByteArrayInputStream(other)).readAllBytes());
        } else if (isTar(one) && isTar(other)) {
            compare(where + '!', tar(one), tar(other));
        } else {
            say(where + firstLines(one, other));
        }
        if (found == before) {
            say(where + " differs in how it is packed only");
        }
    }

    private void say(String difference) {
        found++;
        System.out.println(difference);
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length > 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    private static Map<String, Entry> zip(byte[] bytes) throws IOException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new Entry("of " + entry.getLastModifiedTime(), zip.readAllBytes()));
            }
        }
        return entries;
    }

    private static boolean isTar(byte[] bytes) {
        return bytes.length > BLOCK && new String(bytes, 257, 5, StandardCharsets.US_ASCII).equals("ustar");
    }

    /** POSIX.1-1988 with GNU's long names: their entries are entries here, before those that they name. */
    private static Map<String, Entry> tar(byte[] bytes) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (int at = 0; at + BLOCK <= bytes.length && bytes[at] != 0;) {
            String size = text(bytes, at + 124, 12);
            int length = size.isEmpty() ? 0 : Integer.parseInt(size, 8);
            String about = "mode " + text(bytes, at + 100, 8) + ", owner " + text(bytes, at + 108, 16) + ", time "
                    + text(bytes, at + 136, 12);
            entries.put(text(bytes, at, 100) + (entries.containsKey(text(bytes, at, 100)) ? " at " + at : ""),
                    new Entry(about, Arrays.copyOfRange(bytes, at + BLOCK, at + BLOCK + length)));
            at += BLOCK + (length + BLOCK - 1) / BLOCK * BLOCK;
        }
        return entries;
    }

    private static String text(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, StandardCharsets.ISO_8859_1).replace('\0', ' ').strip();
    }

    private static String firstLines(byte[] one, byte[] other) {
        List<String> first = new String(one, StandardCharsets.ISO_8859_1).lines().toList();
        List<String> second = new String(other, StandardCharsets.ISO_8859_1).lines().toList();
        for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
            if (!first.get(i).equals(second.get(i))) {
                return ", line " + (i + 1) + ": " + shown(first.get(i)) + " and " + shown(second.get(i));
            }
        }
        return ": " + one.length + " and " + other.length + " bytes";
    }

    private static String shown(String line) {
        String printable = line.strip().replaceAll("[^ -~]", ".");
        return printable.length() > 100 ? printable.substring(0, 100) + "..." : printable;
    }
}
