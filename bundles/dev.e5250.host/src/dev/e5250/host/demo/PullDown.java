package dev.e5250.host.demo;

import static dev.e5250.host.Orders.input;
import static dev.e5250.host.structured.Choice.choice;

import java.util.List;
import java.util.function.Function;

import dev.e5250.host.Attr;
import dev.e5250.host.ClientRecord;
import dev.e5250.host.HostWindow;
import dev.e5250.host.structured.SelectionField;
import dev.e5250.host.structured.StructuredFields;

/** A pull-down menu below a word of the menu bar: choices with numbers. */
final class PullDown implements Page {
    private static final int WIDTH = 26;
    private static final int ROW = 4;
    private static final int FIRST_AID = 0x70;
    private static final int F12 = 0x3C;
    private static final int AUTO_ENTER = 0x04;
    private static final int AUTO_SELECT = 0x02;
    private static final int CURSOR_STAYS = 0x04;

    private final int column;
    private final List<String> choices;
    private final Function<String, Next> chosen;

    PullDown(int column, List<String> choices, Function<String, Next> chosen) {
        this.column = column;
        this.choices = choices;
        this.chosen = chosen;
    }

    @Override
    public HostWindow display(DemoJob job) {
        HostWindow window = HostWindow.standard(ROW, Math.max(3, column - 2), choices.size() + 2, WIDTH)
                .enhanced(job.enhanced());
        if (job.enhanced()) {
            return window.pullDown().construct(1, 2, words()).text(choices.size() + 2, 2, "F12=Cancel", Attr.BLUE).cursor(1, 3)
                    .keysWithoutData(1, 3, 12);
        }
        window.field(input(1, 2, 1).attribute(Attr.GREEN_UNDERSCORE));
        for (int i = 0; i < choices.size(); i++) {
            window.text(1 + i, 5, (i + 1) + ". " + choices.get(i));
        }
        return window.text(choices.size() + 2, 2, "F12=Cancel", Attr.BLUE).cursor(1, 2).keysWithoutData(1, 3, 12);
    }

    /** Each sends an AID of its own as soon as it is selected; a click beside the menu closes it. */
    private SelectionField words() {
        SelectionField field = StructuredFields.selectionField(SelectionField.Kind.SINGLE_CHOICE_PULL_DOWN, WIDTH - 5,
                choices.size(), 1).flags1(AUTO_ENTER | AUTO_SELECT).flags2(CURSOR_STAYS).cancelAid(F12);
        for (int i = 0; i < choices.size(); i++) {
            field.choices(choice((i + 1) + ". " + choices.get(i)).number(i + 1).aid(FIRST_AID + i));
        }
        return field;
    }

    @Override
    public Next answer(ClientRecord input, DemoJob job) {
        int selected = input.aidCode() - FIRST_AID;
        if (selected >= 0 && selected < choices.size()) {
            return Next.back(chosen.apply(choices.get(selected)));
        }
        HostWindow window = display(job);
        return switch (input.aid()) {
        case ENTER -> {
            String number = input.field(window.rowOf(1), window.columnOf(2)).strip();
            boolean valid = number.matches("\\d") && number.charAt(0) > '0' && number.charAt(0) - '0' <= choices.size();
            yield valid ? Next.back(chosen.apply(choices.get(number.charAt(0) - '1')))
                    : Next.message("Type a number from 1 to " + choices.size() + ".", window.rowOf(1), window.columnOf(2));
        }
        case F3, F12 -> Next.back();
        default -> Next.notAllowed(input);
        };
    }

    @Override
    public List<String> help() {
        return List.of("Type the number of a choice and press Enter.", "Where the terminal draws the menu, a number or a click is enough.");
    }
}
