package dev.e5250.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * Results as tables, one for each class of benchmarks: in records and megabytes (10^6 bytes) a second, or in microseconds
 * for each time.
 */
final class Report {
    private static final String RATES = """
            | benchmark | input | records/s | MB/s | ± % | allocated B/record |
            |---|---|---|---|---|---|
            """;
    private static final String TIMES = """
            | benchmark | input | µs | ± % | allocated B |
            |---|---|---|---|---|
            """;
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final Pattern MODEL = Pattern.compile("model name\\s*: (.*)");

    private final Map<String, String> tables;
    private final String command;

    Report(Collection<RunResult> results, String command) {
        this.command = command.strip();
        tables = results.stream().collect(Collectors.groupingBy(result -> part(result, -2), TreeMap::new,
                Collectors.collectingAndThen(Collectors.toList(), Report::table)));
    }

    private static String table(List<RunResult> results) {
        boolean rates = results.get(0).getSecondaryResults().containsKey("records");
        return results.stream().map(rates ? Report::rate : Report::time)
                .collect(Collectors.joining("", rates ? RATES : TIMES, ""));
    }

    String text() {
        StringBuilder text = new StringBuilder();
        tables.forEach((name, table) -> text.append(section(name, table)));
        return text.toString();
    }

    /** Puts each table in the place of the one of that name, or behind the others. */
    void writeTo(Path file) throws IOException {
        String text = Files.readString(file);
        for (Map.Entry<String, String> table : tables.entrySet()) {
            Matcher old = Pattern.compile("(?ms)^## " + table.getKey() + "$.*?(?=^## |\\z)").matcher(text);
            String section = section(table.getKey(), table.getValue());
            text = old.find() ? old.replaceFirst(Matcher.quoteReplacement(section)) : text.stripTrailing() + "\n\n" + section;
        }
        Files.writeString(file, text.stripTrailing() + '\n');
    }

    private String section(String name, String table) {
        return "## " + name + "\n\n`" + command + "`, " + LocalDate.now() + ", " + machine() + ", JDK "
                + Runtime.version() + "\n\n" + table + '\n';
    }

    private static String rate(RunResult result) {
        Map<String, Result> others = result.getSecondaryResults();
        double calls = result.getPrimaryResult().getScore();
        double records = others.get("records").getScore();
        return String.format(Locale.ROOT, "| %s | %s | %s | %.0f | %s | %s |%n", part(result, -1), input(result),
                records == 0 ? "" : String.format(Locale.ROOT, "%,.0f", records), others.get("bytes").getScore() / 1e6,
                error(result), allocated(others.get("gc.alloc.rate.norm"), records / calls));
    }

    private static String time(RunResult result) {
        return String.format(Locale.ROOT, "| %s | %s | %.2f | %s | %s |%n", part(result, -1), input(result),
                result.getPrimaryResult().getScore(), error(result),
                allocated(result.getSecondaryResults().get("gc.alloc.rate.norm"), 1));
    }

    private static String input(RunResult result) {
        BenchmarkParams params = result.getParams();
        return params.getParamsKeys().stream().map(params::getParam).collect(Collectors.joining(" "));
    }

    /** Half of the confidence interval in percent; nothing where one measurement has none. */
    private static String error(RunResult result) {
        double error = result.getPrimaryResult().getScoreError() / result.getPrimaryResult().getScore();
        return Double.isNaN(error) ? "" : String.valueOf(Math.round(100 * error));
    }

    private static String allocated(Result perCall, double recordsPerCall) {
        return perCall == null || recordsPerCall == 0 ? ""
                : String.format(Locale.ROOT, "%.2f", perCall.getScore() / recordsPerCall);
    }

    /** A part of the name of a benchmark, counted from its end. */
    private static String part(RunResult result, int fromEnd) {
        List<String> parts = List.of(result.getParams().getBenchmark().split("\\."));
        return parts.get(parts.size() + fromEnd);
    }

    private static String machine() {
        String processor = System.getProperty("os.arch");
        try {
            Matcher model = MODEL.matcher(Files.readString(PROCESSORS));
            processor = model.find() ? model.group(1) : processor;
        } catch (IOException e) {
            // another system: the architecture has to do
        }
        return Runtime.getRuntime().availableProcessors() + " x " + processor + ", " + System.getProperty("os.name");
    }
}
