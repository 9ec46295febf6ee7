package dev.e5250.host.demo;

import java.util.List;

import dev.e5250.host.Attr;
import dev.e5250.host.ClientRecord;
import dev.e5250.host.HostDisplay;

/** Display Job: what the demo system knows about this session. */
final class JobPage implements Page {
    private static final int LABEL_COLUMN = 3;
    private static final int LABEL_WIDTH = 28;
    private static final int VALUE_COLUMN = 34;

    @Override
    public HostDisplay display(DemoJob job) {
        HostDisplay display = Pages.standard("DSPJOB", "Display Job", "F1=Help   F3=Exit   F5=Refresh   F12=Cancel");
        line(display, 3, "Job", job.device(), Attr.WHITE);
        line(display, 4, "User", job.user(), Attr.WHITE);
        line(display, 5, "Number", job.number(), Attr.WHITE);
        line(display, 7, "System", DemoSystem.SYSTEM_NAME, Attr.GREEN);
        line(display, 8, "Date", job.date(), Attr.GREEN);
        line(display, 9, "Time of day", job.time(), Attr.PINK);
        line(display, 10, "Signed on since", job.startTime(), Attr.GREEN);
        line(display, 12, "Terminal type", job.terminalType(), Attr.BLUE);
        line(display, 13, "Largest display", job.wideDisplay() ? "27x132" : "24x80", Attr.BLUE);
        line(display, 14, "Character set (CCSID)", String.valueOf(job.ccsid().number()), Attr.BLUE);
        line(display, 16, "Current library", job.currentLibrary(), Attr.WHITE);
        line(display, 17, "Status", "ACTIVE", Attr.WHITE);
        return display.text(21, 2, "Press F5 to see the time of day change.", Attr.BLUE).cursor(1, 1);
    }

    @Override
    public Next answer(ClientRecord input, DemoJob job) {
        return switch (input.aid()) {
        case F5 -> Next.again();
        case ENTER, F3, F12 -> Next.back();
        default -> Next.notAllowed(input);
        };
    }

    @Override
    public List<String> help() {
        return List.of("Shows the session you work in: its name is that of the display device.", "",
                "F5 shows the page again with the time of day as it is then.",
                "Enter, F3 and F12 go back.");
    }

    private static void line(HostDisplay display, int row, String label, String value, Attr attribute) {
        display.text(row, LABEL_COLUMN, Pages.label(label, LABEL_WIDTH)).text(row, VALUE_COLUMN, value, attribute);
    }
}
