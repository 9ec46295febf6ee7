package dev.e5250.host.explain;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.host.record.Recording;
import dev.e5250.host.record.Step;

/**
 * Prints what is in recorded bytes: {@code [--ccsid N] FILE|HEX...}. Ends with 1 when bytes are unknown, with 2 when it
 * cannot be read.
 */
public final class ExplainMain {
    private static final String USAGE = """
            usage: releng/explain [--ccsid N] FILE|HEX...
              HEX    a record, a part of one, or bytes as telnet sends them; blanks do not matter
              FILE   hexadecimal lines (# begins a comment), a flow of wiresham (.yml),
                     a trace of e5250 (JSON lines), or a print file (SCS, .bin or .scs)
              --ccsid N   character set of the texts, 37 if not said""";

    private final PrintStream out;
    private Ccsid ccsid = Ccsid.of(37);
    private boolean unknown;

    private ExplainMain(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        int code = run(out, System.err, arguments);
        out.flush();
        System.exit(code);
    }

    static int run(PrintStream out, PrintStream error, String... arguments) {
        ExplainMain main = new ExplainMain(out);
        List<String> inputs = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--ccsid") && i + 1 < arguments.length && main.useCcsid(arguments[i + 1])) {
                i++;
            } else if (arguments[i].startsWith("-")) {
                error.println(USAGE);
                return 2;
            } else {
                inputs.add(arguments[i]);
            }
        }
        if (inputs.isEmpty()) {
            error.println(USAGE);
            return 2;
        }
        try {
            main.explain(inputs);
        } catch (IOException | IllegalArgumentException e) {
            error.println(e.getMessage());
            return 2;
        }
        return main.unknown ? 1 : 0;
    }

    private boolean useCcsid(String number) {
        if (!number.matches("\\d{1,5}") || !Ccsid.isSupported(Integer.parseInt(number))) {
            return false;
        }
        ccsid = Ccsid.of(Integer.parseInt(number));
        return true;
    }

    /** Files each by itself; what is no file is hexadecimal, all of it together. */
    private void explain(List<String> inputs) throws IOException {
        StringBuilder hex = new StringBuilder();
        for (String input : inputs) {
            if (Files.isRegularFile(Path.of(input))) {
                if (inputs.size() > 1) {
                    out.println(Path.of(input).getFileName());
                }
                file(Path.of(input));
            } else {
                hex.append(input);
            }
        }
        if (!hex.isEmpty()) {
            print(new Explainer(ccsid).explain(bytes(hex.toString())));
        }
    }

    private void file(Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".bin") || name.endsWith(".scs")) {
            print(ScsText.explain(Files.readAllBytes(file), ccsid));
            return;
        }
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        Recording recording = Recording.parse(text);
        if (!recording.steps().isEmpty()) {
            recording(recording);
            return;
        }
        for (String line : text.lines().toList()) {
            if (line.startsWith("#")) {
                out.println(line);
            } else if (!line.isBlank()) {
                print(new Explainer(ccsid).explain(bytes(line)));
            }
        }
    }

    private void recording(Recording recording) {
        for (Step step : recording.joined().steps()) {
            out.println(step.fromHost() ? "host" : "client");
            print(new Explainer(ccsid).telnet(step.wire()));
        }
    }

    private void print(List<Line> lines) {
        out.print(Explainer.text(lines));
        unknown |= lines.stream().anyMatch(Line::unknown);
    }

    private static byte[] bytes(String hex) {
        String digits = hex.replaceAll("\\s", "");
        if (digits.isEmpty() || digits.length() % 2 != 0 || !digits.matches("[0-9A-Fa-f]*")) {
            throw new IllegalArgumentException("neither a file nor hexadecimal digits in pairs: " + hex);
        }
        return HexFormat.of().parseHex(digits);
    }
}
