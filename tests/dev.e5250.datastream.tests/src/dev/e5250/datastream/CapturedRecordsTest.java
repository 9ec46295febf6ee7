package dev.e5250.datastream;

import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.query;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.sf;
import static dev.e5250.host.Raw.hex;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.e5250.host.Order;
import dev.e5250.screen.Colour;
import dev.e5250.screen.Field;
import dev.e5250.screen.GridLine;
import dev.e5250.screen.GuiWindow;
import dev.e5250.screen.Key;

/**
 * What real hosts sent, each record answered as its first line says: shared/captures/records beside the project. Skipped
 * where that folder is not at hand.
 */
class CapturedRecordsTest {
    private static final Path NONE = Path.of("no captures");

    private static final String EMPTY_SCREEN = "LOCKED locked at 1/1\nsent 078A12A0000004000000 " + "00".repeat(1920) + '\n';

    private final Terminal terminal = new Terminal();

    static List<Path> records() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("shared/captures/records"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            return List.of(NONE);
        }
        try (Stream<Path> files = Files.list(folder.resolve("shared/captures/records"))) {
            return files.filter(file -> file.toString().endsWith(".hex")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void isAnsweredAsItsFirstLineSays(Path file) throws IOException {
        assumeTrue(file != NONE, "no folder shared/captures/records above the working directory");
        List<String> records = Files.readAllLines(file).stream().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        check(file.getFileName().toString(), records);
        assertThat(terminal.sentNothingMore()).isTrue();
        terminal.hostWrites(clearUnit(), wtd(0, 8, dev.e5250.host.Orders.text("NEXT")), readMdt(0, 0));
        terminal.shows("01|NEXT\nUNLOCKED at 1/1 ready, MDT_FIELDS 0000\n");
    }

    private void check(String name, List<String> records) {
        String first = records.get(0);
        switch (name) {
        case "client-signon-accepted.hex" -> signOn(records);
        case "acs-query-reply-5555-c01.hex" -> {
            Terminal dbcs = new Terminal(DeviceModel.IBM_5555_C01, CommandTable.standard());
            dbcs.hostWrites(query());
            String reply = dbcs.sentHex().substring(20);
            String theirs = first.toUpperCase(Locale.ROOT);
            // cursor and AID; class, type and flag; display station, type and model
            for (int[] part : new int[][] {{0, 3}, {5, 8}, {29, 37}}) {
                assertThat(reply.substring(2 * part[0], 2 * part[1])).isEqualTo(theirs.substring(2 * part[0], 2 * part[1]));
            }
        }
        case "continued-field-edtmsk-sf.hex" -> continuedField(first);
        case "dsm-read-immediate.hex", "dsm-read-mdt-immediate-alt.hex" -> {
            terminal.hostPuts(0x00, first);
            terminal.shows("LOCKED locked at 1/1\nsent 000D12A0000004000000 010100\n");
        }
        case "dsm-read-screen-print.hex" -> {
            terminal.hostPuts(0x00, first);
            terminal.shows(EMPTY_SCREEN);
        }
        case "read-screen-window-assume.hex" -> {
            terminal.hostWrites(first);
            terminal.shows(EMPTY_SCREEN);
        }
        case "save-partial-screen-qsh.hex" -> {
            assertThat(terminal.hostWrites(first)).isEqualTo(SenseCode.NONE);
            String saved = terminal.sentHex();
            assertThat(saved.substring(0, 24)).isEqualTo(String.format("%04X", saved.length() / 2) + "12A0" + "0000" + "04"
                    + "00" + "00" + "04" + "0413");
            terminal.shows("LOCKED locked at 1/1\n");
        }
        case "startup-response-8902-device-busy.hex" -> {
            byte[] record = HexFormat.of().parseHex(first);
            assertThat(RecordHeader.read(record, 0, record.length).flow()).as("no display data").isEqualTo(RecordHeader.START_UP);
        }
        case "strpccmd-long.hex", "strpccmd-pause-yes.hex" -> {
            assertThat(terminal.hostWrites(first)).isEqualTo(SenseCode.NONE);
            // cursor, Enter, and the field that holds the command, which the host has marked as modified
            Field field = terminal.field(0);
            String command = terminal.hex(1, 2, field.length()).replaceFirst("(00)+$", "").replace("00", "40");
            assertThat(terminal.sentHex()).as("Enter, and nothing is run").isEqualTo(String.format("%04X", 16
                    + command.length() / 2) + "12A0000004000000" + "0102F1" + "110102" + command);
            assertThat(command).startsWith("80FCD7C3D6408380A180");
        }
        case "dbcs-g-j-e-o-fields-wtd.hex" -> {
            assertThat(terminal.hostPuts(0x03, first)).isEqualTo(SenseCode.NONE);
            assertThat(terminal.display().formats().fields()).extracting(Field::ideographic)
                    .containsExactly(0x20, 0x00, 0x40, 0x80);
            assertThat(terminal.workstation.isReady()).isTrue();
        }
        case "wdsf-selection-field.hex" -> {
            assertThat(first).endsWith("ffef");
            assertThat(terminal.hostWrites(first.substring(0, first.length() - 4))).isEqualTo(SenseCode.NONE);
            assertThat(terminal.look()).isEqualTo("""
                    20|                         . One
                    21|                         . Two
                    22|                         . Three
                    UNLOCKED at 1/1 ready
                    """);
            terminal.press(Key.TAB).type("t").press(Key.ENTER);
            assertThat(terminal.sentHex().substring(20)).isEqualTo("151AF1" + "11141A" + "F0F2");
        }
        case "wdsf-grid-clear-short.hex" -> {
            structuredField("d960012000200004000b040005052808ffffffff");
            structuredField(first);
            assertThat(lines()).isEmpty();
        }
        case "wdsf-grid-lines.hex" -> {
            structuredField(first);
            assertThat(lines()).containsExactly(line(false, 4, 3, 40), line(false, 6, 3, 40), line(false, 8, 3, 40),
                    line(true, 14, 3, 8), line(true, 14, 9, 8), line(true, 14, 15, 8), line(true, 14, 21, 8));
        }
        case "wdsf-gridbox-plain.hex" -> {
            structuredField(first);
            assertThat(lines()).containsExactly(red(false, 5, 5, 40), red(false, 13, 5, 40), red(true, 5, 5, 8),
                    red(true, 5, 45, 8));
        }
        case "wdsf-window-border-colour-only.hex" -> {
            structuredField(first);
            assertThat(terminal.display().constructs().constructs().windows())
                    .containsExactly(new GuiWindow(1, 1, 6, 40, false, true, List.of()));
            assertThat(terminal.row(1)).isEqualTo(".".repeat(44));
            assertThat(terminal.row(8)).isEqualTo(':' + ".".repeat(42) + ':');
        }
        default -> fail("a capture that no expectation is known for: " + name);
        }
    }

    private List<GridLine> lines() {
        return terminal.display().constructs().constructs().gridLines();
    }

    private static GridLine line(boolean vertical, int row, int column, int length) {
        return new GridLine(vertical, row, column, length, Colour.WHITE, GridLine.Kind.SOLID);
    }

    private static GridLine red(boolean vertical, int row, int column, int length) {
        return new GridLine(vertical, row, column, length, Colour.RED, GridLine.Kind.SOLID);
    }

    /** What a real host accepted must be what this terminal sends. */
    private void signOn(List<String> records) {
        terminal.hostWrites(clearUnit(), wtd(0, 8, sba(6, 52), sf(0x4000, 0x24, 10), sba(7, 52), sf(0x4000, 0x27, 10)),
                readMdt(0, 0));
        String fields = """
                06|                                                    ZZTESTZZ
                  |52:24 61:404020
                07|
                  |52:27C2D6C7E4E2D7E640404020
                field 6/53+10 4800 24
                field 7/53+10 4800 27
                """;
        terminal.type("ZZTESTZZ  ").type("BOGUSPW   ").press(Key.ENTER);
        terminal.shows(fields + "LOCKED locked at 6/53, master MDT\n" + sent(records.get(0)));
        terminal.press(Key.ATTENTION).shows(fields + "LOCKED locked at 6/53, master MDT\n" + sent(records.get(1)));
        terminal.hostWrites(records.get(2));
        terminal.shows(fields + "LOCKED locked at 6/53, master MDT\n" + sent(records.get(2)));
    }

    private static String sent(String record) {
        String hex = record.toUpperCase(Locale.ROOT);
        return "sent " + (hex.substring(0, 20) + ' ' + hex.substring(20)).strip() + '\n';
    }

    /** Three orders of nine bytes each; their addresses stand in the first line. */
    private void continuedField(String orders) {
        Order[] all = new Order[6];
        for (int i = 0; i < 3; i++) {
            all[2 * i] = sba(3, 22 + 3 * i);
            all[2 * i + 1] = hex(orders.substring(16 * i, 16 * i + 16));
        }
        terminal.hostWrites(clearUnit(), wtd(0, 8, all), readMdt(0, 0));
        terminal.type("241131").press(Key.ENTER).shows("""
                03|                      24 11 31
                  |22:24 25:24 28:24 31:20
                field 3/23+2 4B00 24 8601
                field 3/26+2 4300 24 8603
                field 3/29+2 4300 24 8602
                LOCKED locked at 3/23, master MDT
                sent 001612A0000004000000 0317F1110317F2F4F1F1F3F1
                """);
    }

    private void structuredField(String body) {
        assertThat(terminal.hostPuts(0x03, String.format("0411000015%04X%s", body.length() / 2 + 2, body)))
                .isEqualTo(SenseCode.NONE);
    }
}
