package dev.e5250.host.demo;

import static dev.e5250.host.Orders.input;

import java.util.List;

import dev.e5250.host.Attr;
import dev.e5250.host.ClientRecord;
import dev.e5250.host.HostDisplay;
import dev.e5250.host.Orders;

/** A display that is written from right to left, in the character set of the session; says so if it has none of these. */
final class RightToLeftPage implements Page {
    private static final int RIGHT_TO_LEFT = 0x80;
    private static final int ROW = 8;
    private static final int COLUMN = 30;

    private static final String HEBREW = "\u05E9\u05DC\u05D5\u05DD";
    private static final String ARABIC = "\uFE8E\uFE92\uFEA3\uFEAE\uFEE3";

    /** In the order of the display, as it came last. */
    private String received = "";

    /** The page, or an explanation if the session is not of such a script. */
    static Page of(DemoJob job) {
        return job.ccsid().isRightToLeft() ? new RightToLeftPage()
                : new ExplanationPage("BIDI", "Right to Left", List.of(
                        "This session is written from left to right: its CCSID is " + job.ccsid().number() + ".", "",
                        "Connect with the character set of Hebrew (CCSID 424) or Arabic (CCSID 420)",
                        "to see a display whose cursor goes from right to left."));
    }

    @Override
    public HostDisplay display(DemoJob job) {
        boolean hebrew = job.ccsid().canEncode(HEBREW.charAt(0));
        // in the order of the display: the first letter on the right
        String text = hebrew ? new StringBuilder(HEBREW).reverse().toString() : ARABIC;
        HostDisplay display = Pages.standard("BIDI", "Right to Left", "F1=Help   F3=Exit   F12=Cancel").flags(RIGHT_TO_LEFT)
                .text(3, 2, Pages.label("Language", 25)).text(3, COLUMN, hebrew ? "Hebrew" : "Arabic", Attr.WHITE)
                .text(5, 2, Pages.label("Greeting", 25)).raw(5, COLUMN, Attr.TURQUOISE, text.length(), Orders.mixed(text))
                .text(ROW, 2, Pages.prompt("Type here", 25)).field(input(ROW, COLUMN, 20)).cursor(ROW, COLUMN);
        if (!received.isEmpty()) {
            display.text(10, 2, Pages.label("Received", 25))
                    .raw(10, COLUMN, Attr.WHITE, job.ccsid().toHost(received).length, Orders.mixed(received));
        }
        return display;
    }

    @Override
    public Next answer(ClientRecord input, DemoJob job) {
        return switch (input.aid()) {
        case ENTER -> {
            input.fields().forEach(field -> received = field.text());
            yield Next.again();
        }
        case F3, F12 -> Next.back();
        default -> Next.notAllowed(input);
        };
    }

    @Override
    public List<String> help() {
        return List.of("The header of this display has the flag for right to left: the cursor",
                "of a terminal that knows it goes to the left as you type.");
    }
}
