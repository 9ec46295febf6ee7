package dev.e5250.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.profile.StackProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs benchmarks: {@code Bench JSON-FILE TABLE-FILE [arguments of releng/bench]}. */
public final class Bench {
    private static final TimeValue SECOND = TimeValue.seconds(1);

    private Bench() {
    }

    public static void main(String[] arguments) throws RunnerException, IOException {
        Path json = Path.of(arguments[0]);
        Path table = Path.of(arguments[1]);
        List<String> asked = List.of(arguments).subList(2, arguments.length);
        List<String> filters = new ArrayList<>(asked);
        boolean quick = filters.remove("--quick");
        boolean gc = filters.remove("--gc");
        boolean stack = filters.remove("--stack");
        boolean keep = filters.remove("--keep");
        ChainedOptionsBuilder options = new OptionsBuilder().forks(1).warmupIterations(quick ? 1 : 3).warmupTime(SECOND)
                .measurementIterations(quick ? 1 : 5).measurementTime(SECOND).shouldFailOnError(true)
                .jvmArgsAppend("-Xmx512m", "-XX:+UseSerialGC").resultFormat(ResultFormatType.JSON).result(json.toString());
        filters.forEach(options::include);
        if (gc) {
            options.addProfiler(GCProfiler.class);
        }
        if (stack) {
            options.addProfiler(StackProfiler.class);
        }
        Report report = new Report(new Runner(options.build()).run(), "releng/bench " + String.join(" ", asked));
        System.out.println();
        System.out.print(report.text());
        if (keep) {
            report.writeTo(table);
        }
    }
}
