package dev.e5250.host.demo;

import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.wdsf;
import static dev.e5250.host.structured.Choice.choice;

import java.util.List;

import dev.e5250.host.Attr;
import dev.e5250.host.Cc1;
import dev.e5250.host.Cc2;
import dev.e5250.host.ClientRecord;
import dev.e5250.host.Commands;
import dev.e5250.host.HostDisplay;
import dev.e5250.host.HostRecord;
import dev.e5250.host.Shown;
import dev.e5250.host.structured.SelectionField;
import dev.e5250.host.structured.StructuredFields;

/** A menu bar with pull-down menus, and windows: with characters, or as the terminal draws them if it can. */
final class MenuBarPage implements Page {
    private static final int BAR_ROW = 3;
    /** The first AID that applications may use for choices (SC30-3533 section 16.2.1). */
    private static final int FIRST_AID = 0x70;
    private static final int[] COLUMNS = {4, 14, 24};
    private static final List<List<String>> MENUS = List.of(List.of("File", "New", "Open", "Close"),
            List.of("View", "Small window", "Large window", "Window over window"), List.of("Help", "Keys", "About"));

    private String last = "";

    @Override
    public Shown display(DemoJob job) {
        HostDisplay display = Pages.standard("MENUBAR", "Windows and Menu Bar", "F1=Help   F3=Exit   F10=Menu bar   F12=Cancel")
                .keysWithoutData(10)
                .text(7, 2, job.enhanced() ? "Your terminal draws menu bar and windows itself."
                        : "Menu bar and windows are drawn with characters here.")
                .text(9, 2, "Place the cursor on a word of the menu bar and press Enter,", Attr.BLUE)
                .text(10, 2, "or press F10.", Attr.BLUE)
                .text(BAR_ROW + 1, 2, "_".repeat(78), Attr.BLUE);
        if (!last.isEmpty()) {
            display.text(13, 2, "You chose:").text(13, 14, last, Attr.WHITE);
        }
        if (job.enhanced()) {
            return new Enhanced(display.cursor(BAR_ROW, COLUMNS[0]));
        }
        for (int i = 0; i < MENUS.size(); i++) {
            display.text(BAR_ROW, COLUMNS[i], MENUS.get(i).getFirst(), Attr.WHITE);
        }
        return display.cursor(BAR_ROW, COLUMNS[0]);
    }

    /** The display with the menu bar as a selection field on it. */
    private record Enhanced(HostDisplay display) implements Shown {
        @Override
        public HostRecord record() {
            SelectionField bar = StructuredFields.selectionField(SelectionField.Kind.MENU_BAR, 6, 1, MENUS.size())
                    .padding(4);
            for (int i = 0; i < MENUS.size(); i++) {
                bar.choices(choice(MENUS.get(i).getFirst()).mnemonic(0).aid(FIRST_AID + i));
            }
            return display.record(Commands.wtd(Cc1.NONE, Cc2.UNLOCK, sba(BAR_ROW, 3), wdsf(bar)),
                    Commands.readMdt(Cc1.NONE, Cc2.NONE));
        }

        @Override
        public int columns() {
            return display.columns();
        }
    }

    @Override
    public Next answer(ClientRecord input, DemoJob job) {
        int chosen = input.aidCode() - FIRST_AID;
        if (chosen >= 0 && chosen < MENUS.size()) {
            return pullDown(chosen);
        }
        return switch (input.aid()) {
        case ENTER -> {
            int under = input.cursorRow() == BAR_ROW ? under(input.cursorColumn()) : -1;
            yield under >= 0 ? pullDown(under) : Next.message("Place the cursor on a word of the menu bar.", BAR_ROW, COLUMNS[0]);
        }
        case F10 -> pullDown(0);
        case F3, F12 -> Next.back();
        default -> Next.notAllowed(input);
        };
    }

    private static int under(int column) {
        for (int i = 0; i < MENUS.size(); i++) {
            if (column >= COLUMNS[i] && column < COLUMNS[i] + MENUS.get(i).getFirst().length()) {
                return i;
            }
        }
        return -1;
    }

    private Next pullDown(int menu) {
        List<String> words = MENUS.get(menu);
        return Next.over(new PullDown(COLUMNS[menu], words.subList(1, words.size()), word -> chosen(words.getFirst(), word)));
    }

    private Next chosen(String menu, String word) {
        last = menu + " > " + word;
        return switch (word) {
        case "Small window" -> Next.over(new NoteWindow(10, 26, 3, 24, 0));
        case "Large window" -> Next.over(new NoteWindow(5, 4, 14, 66, 0));
        case "Window over window" -> Next.over(new NoteWindow(5, 8, 6, 40, 2));
        case "Keys" -> Next.over(new HelpPage(help(), false));
        case "About" -> Next.over(new HelpPage(List.of("The demo system of e5250, a terminal for IBM i.",
                "Everything here is made up."), false));
        default -> Next.again();
        };
    }

    @Override
    public List<String> help() {
        return List.of("F10 goes to the first menu. In a menu type the number of a choice",
                "and press Enter. F12 closes a menu or a window.", "",
                "Each window saves what is below it and brings it back.");
    }
}
