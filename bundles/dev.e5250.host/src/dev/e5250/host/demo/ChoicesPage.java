package dev.e5250.host.demo;

import static dev.e5250.host.Orders.input;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.wdsf;
import static dev.e5250.host.structured.Choice.choice;
import static dev.e5250.host.structured.SelectionField.Kind.MULTIPLE_CHOICE;
import static dev.e5250.host.structured.SelectionField.Kind.PUSH_BUTTONS;
import static dev.e5250.host.structured.SelectionField.Kind.SINGLE_CHOICE;
import static dev.e5250.host.structured.SelectionField.Kind.SINGLE_CHOICE_LIST;
import static dev.e5250.host.structured.StructuredFields.gridLines;
import static dev.e5250.host.structured.StructuredFields.mouseButtons;
import static dev.e5250.host.structured.StructuredFields.scrollBar;
import static dev.e5250.host.structured.StructuredFields.selectionField;

import java.util.List;
import java.util.stream.IntStream;

import dev.e5250.host.AidKey;
import dev.e5250.host.Attr;
import dev.e5250.host.Cc1;
import dev.e5250.host.Cc2;
import dev.e5250.host.ClientRecord;
import dev.e5250.host.Commands;
import dev.e5250.host.HostDisplay;
import dev.e5250.host.HostRecord;
import dev.e5250.host.ModifiedField;
import dev.e5250.host.Shown;
import dev.e5250.host.structured.Choice;
import dev.e5250.host.structured.GridLines;
import dev.e5250.host.structured.SelectionField;

/**
 * Choices of each kind, scroll bars, grid lines and a programmed button of the pointer: as the terminal draws them if it
 * can, or with fields to type numbers into.
 */
final class ChoicesPage implements Page {
    private static final int ROW = 6;
    private static final int SIZE_COLUMN = 6;
    private static final int EXTRAS_COLUMN = 26;
    private static final int CITY_COLUMN = 50;
    private static final int MONTH_ROW = 14;
    private static final int BUTTONS_ROW = 18;
    /** Right button of the pointer pressed. */
    private static final int RIGHT_PRESSED = 0x04;
    private static final int RIGHT_AID = 0x7F;
    private static final int F12 = 0x3C;
    private static final int CITIES_SHOWN = 3;
    private static final int MONTHS_SHOWN = 8;

    private static final List<String> SIZES = List.of("Small", "Medium", "Large");
    private static final List<String> EXTRAS = List.of("Express", "Insured", "Gift");
    private static final List<String> CITIES = List.of("Berlin", "Dublin", "Lisbon", "London", "Madrid", "Oslo", "Paris",
            "Prague", "Rome", "Vienna");
    private static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June", "July",
            "August", "September", "October", "November", "December");

    private int size = 1;
    private String extras = "000";
    private int firstCity;
    private int month;
    private String chosen = "";

    @Override
    public Shown display(DemoJob job) {
        HostDisplay display = Pages.standard("CHOICES", "Choices, Scroll Bars and Lines", "F1=Help   F3=Exit   F12=Cancel")
                .text(3, 2, job.enhanced() ? "Select with keys or the mouse, then press Enter or a button."
                        : "Type a number, and 1 beside what you want, then press Enter.", Attr.BLUE)
                .text(ROW - 1, SIZE_COLUMN, "Size", Attr.WHITE)
                .text(ROW - 1, EXTRAS_COLUMN, "Extras", Attr.WHITE)
                .text(MONTH_ROW - 1, SIZE_COLUMN, "From month: " + MONTHS.get(month), Attr.WHITE);
        if (!chosen.isEmpty()) {
            display.text(21, 2, chosen, Attr.TURQUOISE);
        }
        display.cursor(ROW, SIZE_COLUMN);
        return job.enhanced() ? new Enhanced(display.text(ROW - 1, CITY_COLUMN, "City", Attr.WHITE), this) : plain(display);
    }

    private HostDisplay plain(HostDisplay display) {
        display.field(input(ROW, SIZE_COLUMN, 1));
        for (int i = 0; i < SIZES.size(); i++) {
            display.text(ROW + i, SIZE_COLUMN + 3, (i + 1) + ". " + SIZES.get(i));
            display.field(input(ROW + i, EXTRAS_COLUMN, 1)).text(ROW + i, EXTRAS_COLUMN + 3, EXTRAS.get(i));
        }
        return display;
    }

    /** The display with the constructs on it. */
    private record Enhanced(HostDisplay display, ChoicesPage page) implements Shown {
        @Override
        public HostRecord record() {
            return display.record(Commands.wtd(Cc1.NONE, Cc2.UNLOCK,
                    sba(ROW, SIZE_COLUMN - 1), wdsf(page.sizes()),
                    sba(ROW, EXTRAS_COLUMN - 1), wdsf(page.extras()),
                    sba(ROW, CITY_COLUMN - 1), wdsf(page.cities()),
                    sba(MONTH_ROW, SIZE_COLUMN - 1), wdsf(scrollBar(MONTHS_SHOWN + 2).horizontal()
                            .over(MONTHS.size(), page.month)),
                    sba(BUTTONS_ROW, SIZE_COLUMN - 1), wdsf(buttons()),
                    wdsf(gridLines().defaults(1, 0).draw(GridLines.Construct.BOX, ROW - 2, SIZE_COLUMN - 2, 16, 6)
                            .draw(GridLines.Construct.BOX, ROW - 2, EXTRAS_COLUMN - 2, 16, 6)
                            .draw(GridLines.Construct.LOWER, BUTTONS_ROW + 1, 2, 78, 0)),
                    wdsf(mouseButtons().on(RIGHT_PRESSED, RIGHT_AID))),
                    Commands.readMdt(Cc1.NONE, Cc2.NONE));
        }

        @Override
        public int columns() {
            return display.columns();
        }
    }

    private SelectionField sizes() {
        return selectionField(SINGLE_CHOICE, 8, SIZES.size(), 1).choices(IntStream.range(0, SIZES.size()).mapToObj(i -> {
            Choice one = choice(SIZES.get(i)).mnemonic(0).number(i + 1);
            return i + 1 == size ? one.selected() : one;
        }).toArray(Choice[]::new));
    }

    /** A gift cannot be chosen here: that is what choices which are not available look like. */
    private SelectionField extras() {
        return selectionField(MULTIPLE_CHOICE, 8, EXTRAS.size(), 1).choices(IntStream.range(0, EXTRAS.size()).mapToObj(i -> {
            Choice one = choice(EXTRAS.get(i)).mnemonic(0);
            return i == 2 ? one.unavailable() : extras.charAt(i) == '1' ? one.selected() : one;
        }).toArray(Choice[]::new));
    }

    private SelectionField cities() {
        return selectionField(SINGLE_CHOICE_LIST, 8, CITIES_SHOWN, 1).scrollBar(CITIES.size(), firstCity)
                .choices(IntStream.range(0, CITIES_SHOWN).mapToObj(i -> choice(CITIES.get(firstCity + i))
                        .flags2(i == 0 ? 0x40 : i == CITIES_SHOWN - 1 ? 0x20 : 0)).toArray(Choice[]::new));
    }

    private static SelectionField buttons() {
        return selectionField(PUSH_BUTTONS, 6, 1, 2).padding(3).choices(choice("OK").mnemonic(0), choice("Cancel").mnemonic(0)
                .aid(F12));
    }

    @Override
    public Next answer(ClientRecord input, DemoJob job) {
        if (input.aidCode() == RIGHT_AID) {
            return Next.message("The right button of the mouse is programmed here.");
        }
        return switch (input.aid()) {
        case ENTER -> {
            take(input, job);
            chosen = "You chose: " + SIZES.get(Math.max(0, size - 1)) + names();
            yield Next.again();
        }
        case PAGE_UP, PAGE_DOWN -> {
            take(input, job);
            int step = input.aid() == AidKey.PAGE_UP ? -1 : 1;
            firstCity = Math.max(0, Math.min(CITIES.size() - CITIES_SHOWN, firstCity + step));
            yield Next.again();
        }
        case ROLL_LEFT, ROLL_RIGHT -> {
            take(input, job);
            month = month(input);
            yield Next.again();
        }
        case F3, F12 -> Next.back();
        default -> Next.notAllowed(input);
        };
    }

    /** The terminal says where the slider is; who has none pages by one. */
    private int month(ClientRecord input) {
        for (ModifiedField field : input.fields()) {
            if (field.row() == MONTH_ROW && field.bytes().length == Integer.BYTES) {
                return Math.min(MONTHS.size() - 1, field.bytes()[Integer.BYTES - 1] & 0xFF);
            }
        }
        return Math.max(0, Math.min(MONTHS.size() - 1, input.aid() == AidKey.ROLL_LEFT ? month - 1 : month + 1));
    }

    private void take(ClientRecord input, DemoJob job) {
        String number = input.field(ROW, SIZE_COLUMN).strip();
        if (number.matches("0?[1-3]")) {
            size = Integer.parseInt(number);
        }
        if (job.enhanced()) {
            String digits = input.field(ROW, EXTRAS_COLUMN).strip();
            extras = digits.matches("[01]{3}") ? digits : extras;
            return;
        }
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < EXTRAS.size(); i++) {
            digits.append(input.field(ROW + i, EXTRAS_COLUMN).strip().equals("1") ? '1' : '0');
        }
        extras = digits.toString();
    }

    private String names() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < EXTRAS.size(); i++) {
            names.append(extras.charAt(i) == '1' ? ", " + EXTRAS.get(i) : "");
        }
        return names.toString();
    }

    @Override
    public List<String> help() {
        return List.of("Choices are selected with the space bar, the underlined letter or",
                "the number, or with a click. Some take one choice, some any number.", "",
                "Scroll bars move with a click, by dragging, and with the Page keys",
                "while the cursor is on them. A terminal without windows and choices",
                "of its own gets fields to type into.");
    }
}
