package dev.e5250.host.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.e5250.telnet.TelnetEscape;

/**
 * A recorded connection: a flow of wiresham (a YAML list of {@code !server} and {@code !client} with their data), or a
 * trace of this project's own sessions (lines of JSON). Immutable.
 *
 * @param steps in their order
 */
public record Recording(List<Step> steps) {
    private static final long MAX_FILE = 64L * 1024 * 1024;
    private static final Pattern FLOW = Pattern.compile("^\\s*-\\s*!(server|client)\\s*\\{([^}]*)}", Pattern.MULTILINE);
    private static final Pattern DATA = Pattern.compile("data:\\s*([0-9A-Fa-f]*)");
    private static final Pattern DELAY = Pattern.compile("delayMillis:\\s*(\\d{1,9})");
    private static final Pattern TRACE = Pattern.compile(
            "\\{\"t\":(\\d{1,15}),\"from\":\"(host|client)\",\"kind\":\"(record|telnet)\",\"hex\":\"((?:[0-9a-f]{2})*)\"}");
    /** DO and WILL for END-OF-RECORD and BINARY: what must have come before a trace that begins with a record. */
    private static final byte[] AGREEMENT = HexFormat.of().parseHex("fffd19fffb19fffd00fffb00");
    private static final byte[] CONSENT = HexFormat.of().parseHex("fffb19fffd19fffb00fffd00");

    public Recording {
        steps = List.copyOf(steps);
    }

    /**
     * Reads a file of either kind.
     *
     * @throws IOException also when it is none of the two
     */
    public static Recording read(Path file) throws IOException {
        if (Files.size(file) > MAX_FILE) {
            throw new IOException(file + " is too long for a recording");
        }
        Recording recording = parse(Files.readString(file, StandardCharsets.ISO_8859_1));
        if (recording.steps().isEmpty()) {
            throw new IOException(file + " is no recording");
        }
        return recording;
    }

    /** Reads text of either kind; no steps when it is none of the two. */
    public static Recording parse(String text) {
        return text.stripLeading().startsWith("{") ? trace(text) : flow(text);
    }

    private static Recording flow(String text) {
        List<Step> steps = new ArrayList<>();
        Matcher step = FLOW.matcher(text);
        while (step.find()) {
            Matcher data = DATA.matcher(step.group(2));
            Matcher delay = DELAY.matcher(step.group(2));
            if (data.find() && data.group(1).length() % 2 == 0) {
                steps.add(new Step(step.group(1).equals("server"), delay.find() ? Integer.parseInt(delay.group(1)) : 0,
                        HexFormat.of().parseHex(data.group(1))));
            }
        }
        return new Recording(steps);
    }

    private static Recording trace(String text) {
        List<Step> steps = new ArrayList<>();
        long clock = -1;
        Matcher line = TRACE.matcher(text);
        while (line.find()) {
            boolean record = line.group(3).equals("record");
            if (clock < 0 && record) {
                steps.add(new Step(true, 0, AGREEMENT));
                steps.add(new Step(false, 0, CONSENT));
            }
            long time = Long.parseLong(line.group(1));
            byte[] bytes = HexFormat.of().parseHex(line.group(4));
            byte[] wire = record ? TelnetEscape.record(bytes, 0, bytes.length) : bytes;
            int delay = clock < 0 ? 0 : (int) Math.clamp(time - clock, 0, Integer.MAX_VALUE);
            steps.add(new Step(line.group(2).equals("host"), delay, wire));
            clock = time;
        }
        return new Recording(steps);
    }

    /** The steps with what one side sent in several pieces, with nothing of the other between them, as one. */
    public Recording joined() {
        List<Step> joined = new ArrayList<>();
        for (Step step : steps) {
            Step last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || last.fromHost() != step.fromHost()) {
                joined.add(step);
            } else {
                byte[] both = Arrays.copyOf(last.wire(), last.wire().length + step.wire().length);
                System.arraycopy(step.wire(), 0, both, last.wire().length, step.wire().length);
                joined.set(joined.size() - 1, new Step(last.fromHost(), last.delayMillis(), both));
            }
        }
        return new Recording(joined);
    }
}
