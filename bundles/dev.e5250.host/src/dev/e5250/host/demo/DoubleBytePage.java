package dev.e5250.host.demo;

import static dev.e5250.host.Orders.input;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.e5250.host.Attr;
import dev.e5250.host.ClientRecord;
import dev.e5250.host.Fcw;
import dev.e5250.host.HostDisplay;

/** Text and fields of double-byte characters, in the character set of the session; says so if it has none. */
final class DoubleBytePage implements Page {
    private static final int COLUMN = 30;

    /**
     * A language with double bytes.
     *
     * @param charset   of single and double bytes together
     * @param greeting  words in it
     */
    private record Language(String name, String charset, String greeting, String place) { }

    /** By the code page that the terminal says it has (RFC 4777 section 8). */
    private static final Map<String, Language> LANGUAGES = Map.of(
            "290", new Language("Japanese", "x-IBM930", "\u3053\u3093\u306B\u3061\u306F", "\u6771\u4EAC"),
            "1027", new Language("Japanese", "x-IBM939", "\u3053\u3093\u306B\u3061\u306F", "\u6771\u4EAC"),
            "833", new Language("Korean", "x-IBM933", "\uC548\uB155\uD558\uC138\uC694", "\uC11C\uC6B8"),
            "836", new Language("Simplified Chinese", "x-IBM935", "\u4F60\u597D", "\u5317\u4EAC"),
            "1159", new Language("Traditional Chinese", "x-IBM937", "\u4F60\u597D", "\u53F0\u5317"));

    private String received = "";

    /** The page, or an explanation if the session has no double bytes. */
    static Page of(DemoJob job) {
        return language(job).isPresent() ? new DoubleBytePage()
                : new ExplanationPage("DBCS", "Double-Byte Characters", List.of(
                        "This session has single bytes only: its code page is " + job.codePage() + ".", "",
                        "Connect with a character set of Japanese (CCSID 930, 939, 1399), Korean",
                        "(933, 1364), simplified (935, 1388) or traditional Chinese (937, 1371)",
                        "to see text and input fields of double bytes here."));
    }

    private static Optional<Language> language(DemoJob job) {
        return Optional.ofNullable(LANGUAGES.get(job.codePage())).filter(one -> Charset.isSupported(one.charset()));
    }

    @Override
    public HostDisplay display(DemoJob job) {
        Language language = language(job).orElseThrow();
        HostDisplay display = Pages.standard("DBCS", "Double-Byte Characters", "F1=Help   F3=Exit   F12=Cancel")
                .text(3, 2, Pages.label("Language", 25)).text(3, COLUMN, language.name(), Attr.WHITE);
        words(display, 5, "Greeting", language.greeting(), language);
        words(display, 6, "Place", language.place(), language);
        display.text(9, 2, "Type into the fields, press Enter.", Attr.BLUE);
        field(display, 10, "Double bytes only (J)", Fcw.IDEOGRAPHIC_ONLY);
        field(display, 11, "Without shift codes (G)", Fcw.IDEOGRAPHIC_PURE);
        field(display, 12, "Either kind (E)", Fcw.IDEOGRAPHIC_EITHER);
        field(display, 13, "Both kinds (O)", Fcw.IDEOGRAPHIC_OPEN);
        if (!received.isEmpty()) {
            display.text(16, 2, Pages.label("Received", 25)).text(16, COLUMN, received, Attr.WHITE);
        }
        return display.cursor(10, COLUMN);
    }

    private static void words(HostDisplay display, int row, String label, String text, Language language) {
        byte[] bytes = text.getBytes(Charset.forName(language.charset()));
        display.text(row, 2, Pages.label(label, 25)).raw(row, COLUMN, Attr.TURQUOISE, bytes.length, out -> out.put(bytes));
    }

    private static void field(HostDisplay display, int row, String label, int fcw) {
        display.text(row, 2, Pages.prompt(label, 25)).field(input(row, COLUMN, 20).fcw(fcw));
    }

    @Override
    public Next answer(ClientRecord input, DemoJob job) {
        return switch (input.aid()) {
        case ENTER -> {
            int bytes = input.fields().stream().mapToInt(field -> field.bytes().length).sum();
            received = input.fields().size() + " fields of " + bytes + " bytes";
            yield Next.again();
        }
        case F3, F12 -> Next.back();
        default -> Next.notAllowed(input);
        };
    }

    @Override
    public List<String> help() {
        return List.of("Text of double bytes stands between shift codes, each of which takes",
                "a position. The four kinds of fields differ in what they take, and in",
                "whether the shift codes are part of them.");
    }
}
