package dev.e5250.host.demo;

import static dev.e5250.host.Orders.input;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import dev.e5250.host.Attr;
import dev.e5250.host.ClientRecord;
import dev.e5250.host.Fcw;
import dev.e5250.host.HostDisplay;
import dev.e5250.host.ModifiedField;
import dev.e5250.host.Orders;

/** Text and fields of double-byte characters, in the character set of the session; says so if it has none. */
final class DoubleBytePage implements Page {
    private static final int COLUMN = 30;

    /**
     * A language with double bytes.
     *
     * @param sets the character sets that are of it
     */
    private record Language(String name, Set<Integer> sets, String greeting, String place) { }

    private static final List<Language> LANGUAGES = List.of(
            new Language("Japanese", Set.of(930, 939, 5026, 5035, 1390, 1399), "\u3053\u3093\u306B\u3061\u306F", "\u6771\u4EAC"),
            new Language("Korean", Set.of(933, 1364), "\uC548\uB155\uD558\uC138\uC694", "\uC11C\uC6B8"),
            new Language("Simplified Chinese", Set.of(935, 1388), "\u4F60\u597D", "\u5317\u4EAC"),
            new Language("Traditional Chinese", Set.of(937, 1371, 1377), "\u4F60\u597D", "\u53F0\u5317"));

    private static final int PURE_ROW = 11;
    private static final int ECHO_COLUMN = 53;

    /** What came last in the fields, by their rows. */
    private final Map<Integer, String> received = new TreeMap<>();

    /** The page, or an explanation if the session has no double bytes. */
    static Page of(DemoJob job) {
        return job.ccsid().isDoubleByte() ? new DoubleBytePage()
                : new ExplanationPage("DBCS", "Double-Byte Characters", List.of(
                        "This session has single bytes only: its CCSID is " + job.ccsid().number() + ".", "",
                        "Connect with a character set of Japanese (CCSID 930, 939, 1399), Korean",
                        "(933, 1364), simplified (935, 1388) or traditional Chinese (937, 1371)",
                        "to see text and input fields of double bytes here."));
    }

    @Override
    public HostDisplay display(DemoJob job) {
        Language language = LANGUAGES.stream().filter(one -> one.sets().contains(job.ccsid().number())).findFirst()
                .orElse(LANGUAGES.getFirst());
        HostDisplay display = Pages.standard("DBCS", "Double-Byte Characters", "F1=Help   F3=Exit   F12=Cancel")
                .text(3, 2, Pages.label("Language", 25)).text(3, COLUMN, language.name(), Attr.WHITE);
        words(display, 5, "Greeting", language.greeting(), job);
        words(display, 6, "Place", language.place(), job);
        display.text(9, 2, "Type into the fields, press Enter.", Attr.BLUE);
        field(display, 10, "Double bytes only (J)", Fcw.IDEOGRAPHIC_ONLY);
        field(display, 11, "Without shift codes (G)", Fcw.IDEOGRAPHIC_PURE);
        field(display, 12, "Either kind (E)", Fcw.IDEOGRAPHIC_EITHER);
        field(display, 13, "Both kinds (O)", Fcw.IDEOGRAPHIC_OPEN);
        if (!received.isEmpty()) {
            display.text(9, ECHO_COLUMN, "Received", Attr.BLUE);
        }
        received.forEach((row, text) -> display.raw(row, ECHO_COLUMN, Attr.WHITE, job.ccsid().toHost(text).length,
                Orders.mixed(text)));
        return display.cursor(10, COLUMN);
    }

    private static void words(HostDisplay display, int row, String label, String text, DemoJob job) {
        display.text(row, 2, Pages.label(label, 25))
                .raw(row, COLUMN, Attr.TURQUOISE, job.ccsid().toHost(text).length, Orders.mixed(text));
    }

    private static void field(HostDisplay display, int row, String label, int fcw) {
        display.text(row, 2, Pages.prompt(label, 25)).field(input(row, COLUMN, 20).fcw(fcw));
    }

    @Override
    public Next answer(ClientRecord input, DemoJob job) {
        return switch (input.aid()) {
        case ENTER -> {
            for (ModifiedField field : input.fields()) {
                received.put(field.row(), field.row() == PURE_ROW ? pairs(field.bytes(), job) : field.text().strip());
            }
            yield Next.again();
        }
        case F3, F12 -> Next.back();
        default -> Next.notAllowed(input);
        };
    }

    /** The text of a field without shift codes. */
    private static String pairs(byte[] bytes, DemoJob job) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            text.append((char) job.ccsid().toUnicode(bytes[i], bytes[i + 1]));
        }
        return text.toString().strip();
    }

    @Override
    public List<String> help() {
        return List.of("Text of double bytes stands between shift codes, each of which takes",
                "a position. The four kinds of fields differ in what they take, and in",
                "whether the shift codes are part of them.");
    }
}
