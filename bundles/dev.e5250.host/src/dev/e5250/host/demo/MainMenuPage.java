package dev.e5250.host.demo;

import static dev.e5250.host.Orders.input;

import java.util.List;
import java.util.Locale;

import dev.e5250.host.ClientRecord;
import dev.e5250.host.HostDisplay;

/** The main menu: leads to all other pages. */
final class MainMenuPage implements Page {
    private static final int COMMAND_ROW = 20;
    private static final int COMMAND_COLUMN = 7;
    /** To the end of the next row but one position. */
    private static final int COMMAND_LENGTH = 153;

    @Override
    public HostDisplay display(DemoJob job) {
        return Pages.standard("MAIN", "e5250 Demo Main Menu", "F1=Help   F3=Exit   F12=Cancel")
                .text(2, 62, "System:   " + DemoSystem.SYSTEM_NAME)
                .text(3, 2, "Select one of the following:")
                .text(5, 7, "1. Display job")
                .text(6, 7, "2. Wide display (27x132)")
                .text(7, 7, "3. Colours and attributes")
                .text(8, 7, "4. Kinds of input fields")
                .text(9, 7, "5. Work with customers (a list of 200)")
                .text(10, 7, "6. Enter an order")
                .text(11, 7, "7. Windows and menu bar")
                .text(12, 7, "8. Messages")
                .text(13, 7, "9. Double-byte characters")
                .text(14, 6, "10. Right to left")
                .text(15, 6, "11. Flood of records")
                .text(16, 6, "12. Faulty records")
                .text(17, 6, "13. Choices, scroll bars and lines")
                .text(5, 44, "14. Unicode fields")
                .text(18, 6, "90. Sign off")
                .text(19, 2, "Selection or command")
                .text(20, 2, "===>")
                .field(input(COMMAND_ROW, COMMAND_COLUMN, COMMAND_LENGTH))
                .cursor(COMMAND_ROW, COMMAND_COLUMN);
    }

    @Override
    public Next answer(ClientRecord input, DemoJob job) {
        return switch (input.aid()) {
        case ENTER -> select(input.field(COMMAND_ROW, COMMAND_COLUMN).strip(), job);
        case F3, F12 -> message("There is no menu before this one. Use option 90 to sign off.");
        default -> Next.notAllowed(input);
        };
    }

    @Override
    public List<String> help() {
        return List.of("Type the number of an option and press Enter.", "",
                "Option 2 needs a terminal that can show 27 rows of 132 columns,",
                "options 9 and 10 one with the character set for it.",
                "Commands: DSPJOB, DSPMSG, WRKCST, SIGNOFF.", "",
                "System Request has a menu of its own, Attn is answered with a message.");
    }

    private static Next select(String selection, DemoJob job) {
        return switch (selection.toUpperCase(Locale.ROOT)) {
        case "" -> Next.again();
        case "1", "DSPJOB" -> Next.show(new JobPage());
        case "2" -> job.wideDisplay() ? Next.show(new WidePage())
                : message("This terminal has no display of 27x132.");
        case "3" -> Next.show(new ColoursPage());
        case "4" -> Next.show(new FieldsPage());
        case "5", "WRKCST" -> Next.show(new CustomersPage());
        case "6" -> Next.show(new OrderPage());
        case "7" -> Next.show(new MenuBarPage());
        case "8", "DSPMSG" -> MessagesPage.seen(job, Next.show(new MessagesPage()));
        case "9" -> Next.show(DoubleBytePage.of(job));
        case "10" -> Next.show(RightToLeftPage.of(job));
        case "11" -> Next.show(new FloodPage());
        case "12" -> Next.show(new FaultsPage());
        case "13" -> Next.show(new ChoicesPage());
        case "14" -> Next.show(new UnicodePage());
        case "90", "SIGNOFF" -> Next.signOff();
        default -> message(selection.matches("\\d+") ? "Option " + selection + " is not on this menu."
                : "Command " + selection + " is not known here.");
        };
    }

    private static Next message(String text) {
        return Next.message(text, COMMAND_ROW, COMMAND_COLUMN);
    }
}
