package dev.e5250.host.demo;

import static dev.e5250.host.Orders.input;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import dev.e5250.host.Attr;
import dev.e5250.host.ClientRecord;
import dev.e5250.host.HostWindow;

/** Asks a question that is answered with Y or N. */
final class ConfirmWindow implements Page {
    private static final int ROW = 3;
    private static final int COLUMN = 26;

    private final String question;
    private final Supplier<Next> yes;

    /** @param yes what happens after a Y, and comes then on the page below */
    ConfirmWindow(String question, Supplier<Next> yes) {
        this.question = question;
        this.yes = yes;
    }

    @Override
    public HostWindow display(DemoJob job) {
        return HostWindow.standard(9, 18, 5, 40).enhanced(job.enhanced()).title("Confirm")
                .text(1, 2, question, Attr.WHITE)
                .text(ROW, 2, "Confirm  . . . . . .").field(input(ROW, COLUMN, 1).monocase().value("N"))
                .text(ROW, 29, "Y=Yes, N=No").text(5, 2, "F12=Cancel", Attr.BLUE).cursor(ROW, COLUMN)
                .keysWithoutData(1, 3, 12);
    }

    @Override
    public Next answer(ClientRecord input, DemoJob job) {
        return switch (input.aid()) {
        case ENTER -> {
            HostWindow window = display(job);
            String answer = input.field(window.rowOf(ROW), window.columnOf(COLUMN)).strip().toUpperCase(Locale.ROOT);
            yield switch (answer) {
            case "Y" -> Next.back(yes.get());
            case "", "N" -> Next.back();
            default -> Next.message("Type Y or N.", window.rowOf(ROW), window.columnOf(COLUMN));
            };
        }
        case F3, F12 -> Next.back();
        default -> Next.notAllowed(input);
        };
    }

    @Override
    public List<String> help() {
        return List.of("Y does what the question says, N and F12 do not.");
    }
}
