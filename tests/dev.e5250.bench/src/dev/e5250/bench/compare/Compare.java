package dev.e5250.bench.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import dev.e5250.bench.Input;
import dev.e5250.bench.Wire;

/** Gives this project's engine and another the same bytes: {@code Compare CLASS} or {@code Compare --write FOLDER}. */
public final class Compare {
    private static final int STREAM = 256 * 1024;
    private static final int READ = 8 * 1024;
    private static final int ROUNDS = 5;
    private static final long WARM_UP = 2_000_000_000L;
    private static final long ROUND = 1_000_000_000L;
    private static final Input[] INPUTS = {Input.SIGN_ON, Input.SUBFILE, Input.WIDE_SUBFILE, Input.GARBAGE};

    private Compare() {
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("--write")) {
            write(Path.of(arguments[1]));
            return;
        }
        List<Class<? extends Engine>> engines = new ArrayList<>();
        engines.add(OwnEngine.class);
        for (String name : arguments) {
            engines.add(Class.forName(name).asSubclass(Engine.class));
        }
        System.out.println("| engine | input | records/s | MB/s | shows the screen |");
        System.out.println("|---|---|---|---|---|");
        for (Input input : INPUTS) {
            for (Class<? extends Engine> engine : engines) {
                System.out.println(measure(engine, input));
            }
        }
    }

    /** The same bytes for what is not written in Java: what brings records about, and then a stream of them. */
    private static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Input input : INPUTS) {
            byte[] stream = input.stream(STREAM);
            byte[] all = Arrays.copyOf(Wire.AGREEMENT, Wire.AGREEMENT.length + stream.length);
            System.arraycopy(stream, 0, all, Wire.AGREEMENT.length, stream.length);
            Path file = folder.resolve(input.name().toLowerCase(Locale.ROOT) + ".bin");
            Files.write(file, all);
            System.out.printf("%s: %d bytes of agreement, then %d records in %d bytes%n", file, Wire.AGREEMENT.length,
                    input.records(stream), stream.length);
        }
    }

    private static String measure(Class<? extends Engine> type, Input input) throws Exception {
        Engine engine = start(type);
        byte[] stream = input.stream(STREAM);
        run(engine, stream, WARM_UP);
        double best = 0;
        for (int i = 0; i < ROUNDS; i++) {
            best = Math.max(best, run(engine, stream, ROUND));
        }
        int records = input.records(stream);
        return String.format(Locale.ROOT, "| %s | %s | %s | %,.1f | %s |", type.getSimpleName(), input,
                records == 0 ? "" : String.format(Locale.ROOT, "%,.0f", best * records), best * stream.length / 1e6,
                records == 0 ? "" : shows(engine, input) ? "yes" : "NO");
    }

    private static Engine start(Class<? extends Engine> type) throws Exception {
        Engine engine = type.getConstructor().newInstance();
        engine.receive(Wire.AGREEMENT, 0, Wire.AGREEMENT.length);
        return engine;
    }

    /** Returns how often a second the whole stream was worked off. */
    private static double run(Engine engine, byte[] stream, long nanoseconds) throws Exception {
        long start = System.nanoTime();
        int times = 0;
        long taken;
        do {
            for (int at = 0; at < stream.length; at += READ) {
                engine.receive(stream, at, Math.min(READ, stream.length - at));
            }
            times++;
            taken = System.nanoTime() - start;
        } while (taken < nanoseconds);
        return times * 1e9 / taken;
    }

    /** A fast engine that draws nothing is no engine: its first ten rows must be those that ours has. */
    private static boolean shows(Engine engine, Input input) throws Exception {
        Engine own = start(OwnEngine.class);
        byte[] bytes = input.bytes();
        own.receive(bytes, 0, bytes.length);
        for (int row = 1; row <= 10; row++) {
            if (!engine.row(row).stripTrailing().equals(own.row(row).stripTrailing())) {
                return false;
            }
        }
        return true;
    }
}
