import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes docs/conformance.md of the rules (tests/dev.e5250.conformance/rules/*.txt) and of what the tests wrote down
 * about them (tests/*&#47;target/conformance/*.tsv). Run by releng/conformance.
 */
final class Conformance {
    /** {@code C3.2 What must be so. -- left out: why it is not} */
    private static final Pattern RULE = Pattern.compile("(\\p{Upper}\\d*\\.\\d+) (.+?)(?: -- left out: (.+))?");
    private static final String HEADING = "# ";

    private final Path root;
    private final Map<String, String> headings = new LinkedHashMap<>();
    private final Map<String, String> rules = new LinkedHashMap<>();
    private final Map<String, String> leftOut = new LinkedHashMap<>();
    /** For each rule its tests with their results, in the order of their names. */
    private final Map<String, Map<String, String>> proofs = new TreeMap<>();
    private final List<String> mistakes = new ArrayList<>();

    private Conformance(Path root) {
        this.root = root;
    }

    public static void main(String[] arguments) throws IOException {
        Conformance conformance = new Conformance(Path.of(arguments[0]));
        conformance.readRules();
        conformance.readRecords();
        conformance.findMistakes();
        conformance.mistakes.forEach(System.err::println);
        boolean same = conformance.publish(arguments.length > 1 && arguments[1].equals("--write"));
        System.exit(same && conformance.mistakes.isEmpty() ? 0 : 1);
    }

    private void readRules() throws IOException {
        for (Path file : files(root.resolve("tests/dev.e5250.conformance/rules"), ".txt")) {
            String heading = null;
            for (String line : Files.readAllLines(file)) {
                Matcher rule = RULE.matcher(line);
                if (line.startsWith(HEADING)) {
                    heading = line.substring(HEADING.length());
                } else if (rule.matches()) {
                    addRule(rule, heading);
                    heading = null;
                } else if (!line.isBlank()) {
                    mistakes.add(file.getFileName() + ": neither a heading nor a rule: " + line);
                }
            }
        }
    }

    private void addRule(Matcher rule, String heading) {
        String number = rule.group(1);
        if (rules.put(number, rule.group(2)) != null) {
            mistakes.add(number + " is there twice");
        }
        if (rule.group(3) != null) {
            leftOut.put(number, rule.group(3));
        }
        if (heading != null) {
            headings.put(number, heading);
        }
    }

    private void readRecords() throws IOException {
        try (Stream<Path> modules = Files.list(root.resolve("tests"))) {
            for (Path module : modules.sorted().toList()) {
                for (Path file : files(module.resolve("target/conformance"), ".tsv")) {
                    for (String line : Files.readAllLines(file)) {
                        String[] parts = line.split("\t");
                        proofs.computeIfAbsent(parts[0], rule -> new TreeMap<>())
                                .merge(parts[1], parts[2], Conformance::worse);
                    }
                }
            }
        }
    }

    /** Of the results of one method that ran more than once: a failure counts most, then what did run. */
    private static String worse(String one, String other) {
        return Stream.of("FAIL", "pass").filter(r -> r.equals(one) || r.equals(other)).findFirst().orElse(one);
    }

    private String result(String rule) {
        return proofs.get(rule).values().stream().reduce(Conformance::worse).orElseThrow();
    }

    private void findMistakes() {
        rules.keySet().stream().filter(rule -> !proofs.containsKey(rule) && !leftOut.containsKey(rule))
                .forEach(rule -> mistakes.add(rule + " has no test and no reason: " + rules.get(rule)));
        proofs.forEach((rule, tests) -> {
            if (!rules.containsKey(rule)) {
                mistakes.add("There is no rule " + rule + ", which is named by " + tests.keySet());
            } else if (leftOut.containsKey(rule)) {
                mistakes.add(rule + " is left out, but tested by " + tests.keySet());
            } else if (!result(rule).equals("pass")) {
                mistakes.add(rule + ' ' + result(rule) + ": " + tests);
            }
        });
    }

    private boolean publish(boolean write) throws IOException {
        Path file = root.resolve("docs/conformance.md");
        String page = page();
        if (write) {
            Files.writeString(file, page);
            return true;
        }
        boolean same = Files.exists(file) && Files.readString(file).equals(page);
        if (!same) {
            System.err.println("docs/conformance.md is not what the tests say. This mends it: releng/conformance --write");
        }
        return same;
    }

    private String page() {
        StringBuilder page = new StringBuilder("""
                # Conformance

                Each rule of the 5250 data stream with the tests that prove it, written by `releng/conformance` from what the tests
                themselves recorded. The letters are parts of the protocol: B record header, C commands, D orders, E fields and keys,
                F replies, G save and restore, H structured fields.
                """);
        rules.forEach((number, text) -> {
            String heading = headings.get(number);
            if (heading != null) {
                page.append("\n## ").append(heading).append("\n\n| | rule | test | result |\n|---|---|---|---|\n");
            }
            String tests = proofs.getOrDefault(number, Map.of()).keySet().stream().map(test -> '`' + test + '`')
                    .collect(Collectors.joining("<br>"));
            String why = leftOut.get(number);
            page.append("| ").append(number).append(" | ").append(text.replace("|", "\\|")).append(" | ")
                    .append(why != null ? why : tests).append(" | ")
                    .append(why != null ? "left out" : tests.isEmpty() ? "MISSING" : result(number)).append(" |\n");
        });
        return page.toString();
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
        }
    }
}
