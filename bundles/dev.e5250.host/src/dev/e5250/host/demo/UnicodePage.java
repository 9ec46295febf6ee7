package dev.e5250.host.demo;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.host.Attr;
import dev.e5250.host.ClientRecord;
import dev.e5250.host.HostDisplay;
import dev.e5250.host.ModifiedField;
import dev.e5250.host.Raw;
import dev.e5250.host.UnicodeField;

/**
 * Unicode fields of a program, as IBM i offers them to a terminal that says nothing of Unicode in its Query reply: in the character
 * set of the session, both ways.
 */
final class UnicodePage implements Page {
    private static final int COLUMN = 30;
    private static final int UNITS = 10;
    private static final int NAME_ROW = 8;
    private static final int PLACE_ROW = 9;
    /** Latin, Greek, Hebrew, Japanese: no session has all of it. */
    private static final String TEXT = "Zo\u00EB \u0391\u03B8\u03AE\u03BD\u03B1 \u05E9\u05DC\u05D5\u05DD \u6771\u4EAC";

    private String name = "Zo\u00EB";
    private String place = "\u6771\u4EAC";

    @Override
    public HostDisplay display(DemoJob job) {
        Ccsid ccsid = job.ccsid();
        byte[] text = UnicodeField.of(ccsid, TEXT.length()).toDisplay(TEXT);
        UnicodeField field = UnicodeField.of(ccsid, UNITS);
        return Pages.standard("UNICODE", "Unicode Fields", "F1=Help   F3=Exit   F12=Cancel")
                .text(3, 2, Pages.label("Character set", 25)).text(3, COLUMN, "CCSID " + ccsid.number(), Attr.WHITE)
                .text(4, 2, Pages.label("Text of a program", 25)).raw(4, COLUMN, Attr.TURQUOISE, text.length, Raw.raw(text))
                .text(6, 2, "Type into the fields, press Enter.", Attr.BLUE)
                .text(NAME_ROW, 2, Pages.prompt("Name, ten code units", 25)).field(field.at(NAME_ROW, COLUMN, name))
                .text(PLACE_ROW, 2, Pages.prompt("Place", 25)).field(field.at(PLACE_ROW, COLUMN, place))
                .text(12, 2, "What the program has", Attr.BLUE)
                .text(13, 2, Pages.label("Name", 25)).text(13, COLUMN, codes(name), Attr.WHITE)
                .text(14, 2, Pages.label("Place", 25)).text(14, COLUMN, codes(place), Attr.WHITE)
                .cursor(NAME_ROW, COLUMN);
    }

    /** Code units without the blanks at the end, or one of these. */
    private static String codes(String program) {
        String text = program.stripTrailing();
        return (text.isEmpty() ? " " : text).chars().mapToObj(unit -> String.format(Locale.ROOT, "%04X", unit)).collect(Collectors.joining(" "));
    }

    @Override
    public Next answer(ClientRecord input, DemoJob job) {
        return switch (input.aid()) {
        case ENTER -> {
            UnicodeField unicode = UnicodeField.of(job.ccsid(), UNITS);
            for (ModifiedField field : input.fields()) {
                String program = unicode.toProgram(field.bytes());
                name = field.row() == NAME_ROW ? program : name;
                place = field.row() == PLACE_ROW ? program : place;
            }
            yield Next.again();
        }
        case F3, F12 -> Next.back();
        default -> Next.notAllowed(input);
        };
    }

    @Override
    public List<String> help() {
        return List.of("A program has Unicode (UTF-16) in these fields. What the character",
                "set of your session has comes as that, with shift codes for double",
                "bytes; a mark stands for all else. What you type goes back likewise.");
    }
}
