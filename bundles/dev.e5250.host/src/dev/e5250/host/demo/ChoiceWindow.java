package dev.e5250.host.demo;

import static dev.e5250.host.Orders.input;

import java.util.List;
import java.util.function.Function;

import dev.e5250.host.Attr;
import dev.e5250.host.ClientRecord;
import dev.e5250.host.HostWindow;

/** A list of values for a field, in a window: 1 beside a value takes it. */
final class ChoiceWindow implements Page {
    static final List<String> COUNTRIES = List.of("AT Austria", "CA Canada", "DE Germany", "ES Spain", "FR France",
            "IE Ireland", "IT Italy", "JP Japan", "NO Norway", "PT Portugal", "US United States");
    static final List<String> PRIORITIES = List.of("A At once", "B Before the others", "C When there is time");

    private static final int FIRST_ROW = 4;
    private static final int MAX_ROWS = 11;
    private static final int WIDTH = 36;

    private final String title;
    private final List<String> choices;
    private final Function<String, Next> chosen;

    /** @param choices each a value, a blank and what it means */
    ChoiceWindow(String title, List<String> choices, Function<String, Next> chosen) {
        this.title = title;
        this.choices = choices.subList(0, Math.min(MAX_ROWS, choices.size()));
        this.chosen = chosen;
    }

    /** The first customers. */
    static List<String> customers() {
        return Customer.all().stream().limit(MAX_ROWS).map(one -> one.number() + " " + one.name()).toList();
    }

    @Override
    public HostWindow display(DemoJob job) {
        int depth = FIRST_ROW + choices.size() + 1;
        HostWindow window = HostWindow.standard(4, 35, depth, WIDTH).enhanced(job.enhanced()).title(title)
                .text(1, 2, "Type 1 beside a value, then Enter.", Attr.BLUE)
                .text(3, 2, "Opt  Value", Attr.BLUE);
        for (int i = 0; i < choices.size(); i++) {
            window.field(input(FIRST_ROW + i, 3, 1)).text(FIRST_ROW + i, 7, choices.get(i));
        }
        return window.text(depth, 2, "F12=Cancel", Attr.BLUE).cursor(FIRST_ROW, 3).keysWithoutData(1, 3, 12);
    }

    @Override
    public Next answer(ClientRecord input, DemoJob job) {
        return switch (input.aid()) {
        case ENTER -> choose(input, display(job));
        case F3, F12 -> Next.back();
        default -> Next.notAllowed(input);
        };
    }

    private Next choose(ClientRecord input, HostWindow window) {
        for (int i = 0; i < choices.size(); i++) {
            int row = window.rowOf(FIRST_ROW + i);
            int column = window.columnOf(3);
            String option = input.field(row, column).strip();
            if (option.equals("1")) {
                String choice = choices.get(i);
                return Next.back(chosen.apply(choice.substring(0, choice.indexOf(' '))));
            }
            if (!option.isEmpty()) {
                return Next.message("Option " + option + " is not allowed here.", row, column);
            }
        }
        return Next.back();
    }

    @Override
    public List<String> help() {
        return List.of("1 beside a value puts it into the field you came from.", "", "Enter without a 1 and F12 go back.");
    }
}
