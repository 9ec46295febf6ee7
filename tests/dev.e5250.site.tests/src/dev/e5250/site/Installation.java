package dev.e5250.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** What p2 has installed in a folder, to be compared with another. */
final class Installation {
    private static final String PROFILE = "p2/org.eclipse.equinox.p2.engine/profileRegistry/DefaultProfile.profile";
    private static final Pattern UNIT = Pattern.compile("<unit id='([^']*)'");

    private Installation() {
    }

    /** The lines that only one of two has, behind the names of their files; a jar is one line. */
    static List<String> differences(Path before, Path after) throws IOException {
        Map<String, List<String>> then = contents(before);
        Map<String, List<String>> now = contents(after);
        Set<String> files = new TreeSet<>(then.keySet());
        files.addAll(now.keySet());
        List<String> differences = new ArrayList<>();
        for (String file : files) {
            List<String> had = then.getOrDefault(file, List.of());
            List<String> has = now.getOrDefault(file, List.of());
            had.stream().filter(line -> !has.contains(line)).forEach(line -> differences.add(file + " lacks " + line));
            has.stream().filter(line -> !had.contains(line)).forEach(line -> differences.add(file + " has " + line));
        }
        return differences;
    }

    /** What the newest state of its profile consists of. */
    static Set<String> units(Path installation) throws IOException {
        try (Stream<Path> states = Files.list(installation.resolve(PROFILE))) {
            // named by their times
            Path newest = states.filter(file -> file.toString().endsWith(".profile.gz")).max(Path::compareTo).orElseThrow();
            try (InputStream in = new GZIPInputStream(Files.newInputStream(newest))) {
                return UNIT.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).results().map(unit -> unit.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
            }
        }
    }

    /** Each file as lines in any order, without comments and what p2 writes anew with each change. */
    private static Map<String, List<String>> contents(Path installation) throws IOException {
        Map<String, List<String>> contents = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(installation)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                String name = installation.relativize(file).toString().replace('\\', '/');
                if (isHistory(name)) {
                    continue;
                }
                byte[] bytes = Files.readAllBytes(file);
                contents.put(name, name.endsWith(".jar") ? List.of("hash " + Arrays.hashCode(bytes))
                        : new String(bytes, StandardCharsets.ISO_8859_1).lines().map(line -> line.strip().replaceFirst("/$", ""))
                                .filter(line -> !line.startsWith("#") && !line.contains("p2.timestamp")
                                        && !line.startsWith("<repository ") && !line.startsWith("<artifacts size="))
                                .toList());
            }
        }
        return contents;
    }

    /** The states that p2 keeps to go back to, the list of sites in which it looks for features, and what a start leaves. */
    private static boolean isHistory(String file) {
        return Stream.of("p2/", "configuration/org.eclipse.update/", "configuration/org.eclipse.osgi/",
                "configuration/org.eclipse.core.runtime/", "configuration/org.eclipse.equinox.app/").anyMatch(file::startsWith)
                || file.endsWith(".log");
    }
}
