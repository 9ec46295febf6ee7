package dev.e5250.host.demo;

import static dev.e5250.host.Orders.input;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import dev.e5250.host.Attr;
import dev.e5250.host.Cc1;
import dev.e5250.host.Cc2;
import dev.e5250.host.ClientRecord;
import dev.e5250.host.Commands;
import dev.e5250.host.HostDisplay;
import dev.e5250.host.HostRecord;
import dev.e5250.host.Opcode;
import dev.e5250.host.Orders;

/** Sends records as fast as the terminal takes them, and says how fast that was. */
final class FloodPage implements Page {
    private static final int ROW = 9;
    private static final int COLUMN = 30;
    private static final int MAX_RECORDS = 100_000;
    /** After so many records the host waits for the terminal, as a line that is slower would make it. */
    private static final int WINDOW = 500;

    private String result = "";

    @Override
    public HostDisplay display(DemoJob job) {
        HostDisplay display = Pages.standard("FLOOD", "Flood of Records", "F1=Help   F3=Exit   F12=Cancel")
                .text(3, 2, "The host sends whole displays one after the other without waiting for you.")
                .text(4, 2, "A terminal should stay usable meanwhile, and show the last one in the end.")
                .text(7, 2, "Type how many, press Enter.", Attr.BLUE)
                .text(ROW, 2, Pages.prompt("Number of records", 25))
                .field(input(ROW, COLUMN, 6).digitsOnly().attribute(Attr.GREEN_UNDERSCORE).value("1000").modified())
                .text(ROW, 40, "1 to 100000");
        if (!result.isEmpty()) {
            display.text(12, 2, result, Attr.WHITE);
        }
        return display.cursor(ROW, COLUMN);
    }

    @Override
    public Next answer(ClientRecord input, DemoJob job) {
        return switch (input.aid()) {
        case ENTER -> {
            String typed = input.field(ROW, COLUMN).strip();
            int count = typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
            yield count < 1 || count > MAX_RECORDS ? Next.message("Type a number from 1 to 100000.", ROW, COLUMN)
                    : Next.run(workstation -> flood(workstation, count));
        }
        case F3, F12 -> Next.back();
        default -> Next.notAllowed(input);
        };
    }

    private Next flood(Workstation workstation, int count) throws IOException {
        long begun = System.nanoTime();
        for (int i = 1; i <= count; i++) {
            workstation.write(screen(i, count));
            if (i % WINDOW == 0) {
                workstation.awaitClient();
            }
        }
        workstation.awaitClient();
        double seconds = (System.nanoTime() - begun) / 1e9;
        result = String.format(Locale.ROOT, "%d records in %.2f seconds, %.0f a second.", count, seconds, count / seconds);
        return Next.again();
    }

    private static HostRecord screen(int number, int count) {
        return HostRecord.put(Opcode.OUTPUT_ONLY).add(Commands.wtd(Cc1.NONE, Cc2.NONE, out -> {
            for (int row = 14; row <= 21; row++) {
                Attr colour = Attr.values()[number + row & 0x1F];
                Orders.sba(row, 1).writeTo(out);
                out.put((colour.isNonDisplay() ? Attr.GREEN : colour).code())
                        .putText(String.format(Locale.ROOT, "%7d of %-7d", number, count).repeat(4)).put(Attr.GREEN.code());
            }
        }));
    }

    @Override
    public List<String> help() {
        return List.of("Enter sends so many records. The page comes back when the terminal",
                "has taken all of them, and says how long that took.", "",
                "Every " + WINDOW + " records the host waits for the terminal.");
    }
}
