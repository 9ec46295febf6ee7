package dev.e5250.host.demo;

import static dev.e5250.host.Orders.input;

import java.util.List;

import dev.e5250.host.ClientRecord;
import dev.e5250.host.HostDisplay;

/** The menu of the System Request key. */
final class SystemRequestPage implements Page {
    private static final int ROW = 20;
    private static final int COLUMN = 7;

    @Override
    public HostDisplay display(DemoJob job) {
        return Pages.standard("SYSREQ", "System Request", "F1=Help   F3=Exit   F12=Cancel")
                .text(2, 62, "System:   " + DemoSystem.SYSTEM_NAME)
                .text(3, 2, "Select one of the following:")
                .text(5, 7, "3. Display current job")
                .text(16, 6, "90. Sign off")
                .text(19, 2, "Selection")
                .text(ROW, 2, "===>").field(input(ROW, COLUMN, 2)).cursor(ROW, COLUMN);
    }

    @Override
    public Next answer(ClientRecord input, DemoJob job) {
        return switch (input.aid()) {
        case ENTER -> choose(input.field(ROW, COLUMN).strip());
        case F3, F12 -> Next.back();
        default -> Next.notAllowed(input);
        };
    }

    @Override
    public List<String> help() {
        return List.of("What you were doing waits while this menu is shown.", "",
                "An option may also be typed on the line that System Request opens.",
                "Enter without an option, F3 and F12 go back.");
    }

    /** What an option does, whether typed on the menu or together with the key. */
    static Next choose(String option) {
        return switch (option) {
        case "" -> Next.back();
        case "3" -> Next.show(new JobPage());
        case "90" -> Next.signOff();
        default -> Next.message("Option " + option + " is not on this menu.", ROW, COLUMN);
        };
    }
}
