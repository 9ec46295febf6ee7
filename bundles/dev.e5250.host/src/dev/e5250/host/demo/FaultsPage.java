package dev.e5250.host.demo;

import static dev.e5250.host.Orders.input;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.e5250.host.Attr;
import dev.e5250.host.ClientRecord;
import dev.e5250.host.HostDisplay;

/** Sends a record that is wrong in a known way, and shows what the terminal answered beside what it should have. */
final class FaultsPage implements Page {
    private static final int FIRST_ROW = 6;
    private static final int ROW = 20;
    private static final int COLUMN = 30;

    /**
     * A wrong record.
     *
     * @param stream what stands behind the header, in hexadecimal
     * @param sense  the sense code of the answer (SC30-3533 section 13.4); empty when none is due
     */
    private record Fault(String name, String stream, String sense) { }

    private static final List<Fault> FAULTS = List.of(
            new Fault("No ESC before a command", "40", "10050131"),
            new Fault("Command that there is not", "04FE", "10030101"),
            new Fault("Address off the display", "04110000111901", "10050122"),
            new Fault("Order cut short", "0411000011", "10050121"),
            new Fault("Repeat to an address before this one", "0411000011050102010140", "10050123"),
            new Fault("Write behind the last position", "041100001118504040", "1005012A"),
            new Fault("Start of Header of no length", "041100000100", "1005012B"),
            new Fault("Field of no length", "041100001105011D4000240000", "10050125"),
            new Fault("Field that ends off the display", "041100001118401D4000240064", "10050128"),
            new Fault("Field without an attribute", "041100001105011D4000400005", "10050130"),
            new Fault("Roll of rows that there are not", "0423011805", "1005012C"));

    private String answered = "";
    private boolean right;

    @Override
    public HostDisplay display(DemoJob job) {
        HostDisplay display = Pages.standard("FAULTS", "Faulty Records", "F1=Help   F3=Exit   F12=Cancel")
                .text(3, 2, "Each option sends a record that is wrong. A terminal answers with a sense code")
                .text(4, 2, "and goes on as if nothing had been.");
        for (int i = 0; i < FAULTS.size(); i++) {
            display.text(FIRST_ROW + i, 6, String.format(Locale.ROOT, "%2d. %s", i + 1, FAULTS.get(i).name()))
                    .text(FIRST_ROW + i, 60, FAULTS.get(i).sense());
        }
        display.text(FIRST_ROW + FAULTS.size(), 6, String.format(Locale.ROOT, "%2d. Break the line", FAULTS.size() + 1));
        if (!answered.isEmpty()) {
            display.text(ROW - 1, 2, answered, right ? Attr.WHITE : Attr.RED);
        }
        return display.text(ROW, 2, Pages.prompt("Option", 25))
                .field(input(ROW, COLUMN, 2).attribute(Attr.GREEN_UNDERSCORE)).cursor(ROW, COLUMN);
    }

    @Override
    public Next answer(ClientRecord input, DemoJob job) {
        return switch (input.aid()) {
        case ENTER -> {
            String typed = input.field(ROW, COLUMN).strip();
            int option = typed.matches("\\d{1,2}") ? Integer.parseInt(typed) : 0;
            if (option == FAULTS.size() + 1) {
                yield Next.run(workstation -> {
                    workstation.breakLine();
                    return Next.signOff();
                });
            }
            yield option < 1 || option > FAULTS.size() ? Next.message("Type a number of the list.", ROW, COLUMN)
                    : Next.run(workstation -> send(workstation, FAULTS.get(option - 1)));
        }
        case F3, F12 -> Next.back();
        default -> Next.notAllowed(input);
        };
    }

    private Next send(Workstation workstation, Fault fault) throws IOException {
        int length = 10 + fault.stream().length() / 2;
        byte[] record = HexFormat.of().parseHex(String.format(Locale.ROOT, "%04X12A00000040000%02X", length, 3)
                + fault.stream());
        Optional<ClientRecord> answer = workstation.attempt(record);
        String code = answer.flatMap(ClientRecord::senseCode).orElse("");
        right = code.equals(fault.sense());
        answered = fault.name() + ": " + (code.isEmpty() ? answer.isPresent() ? "another answer came" : "no answer came"
                : "sense code " + code + (right ? ", as it should be" : ", not " + fault.sense()));
        return Next.again();
    }

    @Override
    public List<String> help() {
        return List.of("A terminal that meets a mistake in the data stream sends a negative",
                "response with a sense code, keeps what it has and goes on. The codes",
                "beside the options are those of IBM's manual.", "",
                "The last option ends the connection without a farewell.");
    }
}
