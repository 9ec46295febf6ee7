package dev.e5250.host.demo;

import java.util.List;
import java.util.Locale;

import dev.e5250.host.Attr;
import dev.e5250.host.ClientRecord;
import dev.e5250.host.HostDisplay;

/** All 32 attributes, each with its code, a sample and its name. */
final class ColoursPage implements Page {
    private static final int FIRST_ROW = 4;
    private static final int ROWS = 16;
    private static final int LEFT = 2;
    private static final int RIGHT = 42;
    private static final String HEADING = "   Sample  Name";

    @Override
    public HostDisplay display(DemoJob job) {
        HostDisplay display = Pages.standard("COLOURS", "Colours and Attributes", "F1=Help   F3=Exit   F12=Cancel");
        display.text(3, LEFT, HEADING, Attr.BLUE).text(3, RIGHT, HEADING, Attr.BLUE);
        for (Attr attribute : Attr.values()) {
            int row = FIRST_ROW + attribute.ordinal() % ROWS;
            int column = attribute.ordinal() < ROWS ? LEFT : RIGHT;
            display.text(row, column, String.format(Locale.ROOT, "%02X", attribute.code()))
                    .text(row, column + 3, "Abc 12", attribute)
                    .text(row, column + 11, name(attribute));
        }
        return display.cursor(1, 1);
    }

    @Override
    public Next answer(ClientRecord input, DemoJob job) {
        return switch (input.aid()) {
        case ENTER, F3, F12 -> Next.back();
        default -> Next.notAllowed(input);
        };
    }

    @Override
    public List<String> help() {
        return List.of("An attribute is one byte, 20 to 3F in hexadecimal. It takes a position",
                "of the display, and holds until the next one.", "",
                "The names say what a colour display makes of it. Turquoise and yellow",
                "also show column separators, if the terminal has them switched on.",
                "Of the four that are not displayed you see nothing.");
    }

    /** The constant's name in words; the code that tells the last three non-display ones apart is on the page. */
    private static String name(Attr attribute) {
        if (attribute.isNonDisplay()) {
            return "Not displayed";
        }
        String words = attribute.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
