package dev.e5250.host.demo;

import static dev.e5250.host.Orders.input;

import java.util.Arrays;
import java.util.List;

import dev.e5250.host.Attr;
import dev.e5250.host.ClientRecord;
import dev.e5250.host.Fcw;
import dev.e5250.host.Ffw;
import dev.e5250.host.HostDisplay;
import dev.e5250.host.HostField;

/** One input field of each kind; Enter shows beside it what the host received. */
final class FieldsPage implements Page {
    private static final int FIRST_ROW = 4;
    private static final int COLUMN = 32;
    private static final int RECEIVED_COLUMN = 50;

    private record Kind(String name, int length, int ffw, int... fcws) { }

    private static final List<Kind> KINDS = List.of(
            new Kind("Any character", 12, 0),
            new Kind("Capital letters", 12, Ffw.MONOCASE),
            new Kind("Letters only", 12, Ffw.ALPHA_ONLY),
            new Kind("Numeric only", 8, Ffw.NUMERIC_ONLY),
            new Kind("Digits only", 8, Ffw.DIGITS_ONLY),
            new Kind("Signed numeric", 8, Ffw.SIGNED_NUMERIC),
            new Kind("Numeric shift", 8, Ffw.NUMERIC_SHIFT),
            new Kind("Katakana shift", 8, Ffw.KATAKANA_SHIFT),
            new Kind("No keyboard (I/O)", 8, Ffw.IO),
            new Kind("Right adjust, zeros", 8, Ffw.RIGHT_ADJUST_ZERO_FILL),
            new Kind("Right adjust, blanks", 8, Ffw.RIGHT_ADJUST_BLANK_FILL),
            new Kind("Mandatory fill", 4, Ffw.MANDATORY_FILL),
            new Kind("Field exit required", 4, Ffw.FIELD_EXIT_REQUIRED),
            new Kind("Dup enabled", 8, Ffw.DUP_ENABLE),
            new Kind("Check digit, modulus 10", 8, Ffw.DIGITS_ONLY | Ffw.RIGHT_ADJUST_ZERO_FILL,
                    Fcw.SELF_CHECK_MODULUS_10),
            new Kind("Check digit, modulus 11", 8, Ffw.DIGITS_ONLY | Ffw.RIGHT_ADJUST_ZERO_FILL,
                    Fcw.SELF_CHECK_MODULUS_11),
            new Kind("Highlighted while in it", 8, 0, Fcw.highlight(Attr.WHITE_REVERSE)),
            new Kind("Protected (bypass)", 8, Ffw.BYPASS),
            new Kind("Enters by itself when full", 2, Ffw.AUTO_ENTER));

    private final String[] received = new String[KINDS.size()];

    FieldsPage() {
        Arrays.fill(received, "");
    }

    @Override
    public HostDisplay display(DemoJob job) {
        HostDisplay display = Pages.standard("FIELDS", "Kinds of Input Fields",
                "F1=Help   F3=Exit   F5=Clear   F12=Cancel");
        display.text(2, 2, "Type into the fields and press Enter.", Attr.BLUE)
                .text(3, 2, "Kind", Attr.BLUE).text(3, COLUMN, "Type here", Attr.BLUE)
                .text(3, RECEIVED_COLUMN, "The host received", Attr.BLUE);
        for (int i = 0; i < KINDS.size(); i++) {
            Kind kind = KINDS.get(i);
            HostField field = input(FIRST_ROW + i, COLUMN, kind.length()).ffw(kind.ffw()).fcw(kind.fcws())
                    .attribute(Attr.GREEN_UNDERSCORE);
            if ((kind.ffw() & Ffw.BYPASS) != 0) {
                field.value("fixed");
            }
            display.text(FIRST_ROW + i, 2, kind.name()).field(field);
            if (!received[i].isEmpty()) {
                display.text(FIRST_ROW + i, RECEIVED_COLUMN, received[i], Attr.BLUE);
            }
        }
        return display.cursor(FIRST_ROW, COLUMN);
    }

    @Override
    public Next answer(ClientRecord input, DemoJob job) {
        return switch (input.aid()) {
        case ENTER -> {
            receive(input);
            yield Next.again();
        }
        case F5 -> {
            Arrays.fill(received, "");
            yield Next.again();
        }
        case F3, F12 -> Next.back();
        default -> Next.notAllowed(input);
        };
    }

    @Override
    public List<String> help() {
        return List.of("Each field takes what its name says. Right-adjusted and signed ones",
                "are left with Field Exit, Field+ or Field-.", "",
                "The check digit of 18 is right by modulus 10, that of 19 by modulus",
                "11, that of 17 by neither.", "",
                "Enter sends what you typed. What came is shown in the last column,",
                "in quotation marks, until F5. A negative number ends in } or J to R.");
    }

    private void receive(ClientRecord input) {
        for (int i = 0; i < KINDS.size(); i++) {
            String text = input.field(FIRST_ROW + i, COLUMN);
            if (!text.isEmpty()) {
                received[i] = '"' + text.substring(0, Math.min(text.length(), KINDS.get(i).length())) + '"';
            }
        }
    }
}
