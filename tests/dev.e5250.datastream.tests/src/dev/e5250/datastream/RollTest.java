package dev.e5250.datastream;

import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.sf;
import static dev.e5250.host.Orders.text;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.e5250.conformance.Rule;

/** 23 Roll (SA21-9247 p. 2-12): how, first and last row. */
class RollTest {
    private static final String REST = """
            07|
              |1:24 5:20
            field 7/2+3 4800 24
            UNLOCKED at 7/2 ready, master MDT, MDT_FIELDS 0000
            """;

    private final Terminal terminal = new Terminal();

    @BeforeEach
    void fourRows() {
        terminal.hostWrites(clearUnit(), wtd(0, 8, sba(1, 1), text("ONE"), sba(2, 1), text("TWO"), sba(3, 1), text("THREE"),
                sba(4, 1), text("FOUR"), sba(7, 1), sf(0x4800, 0x24, 3)), readMdt(0, 0));
    }

    @ParameterizedTest
    @CsvSource({"010103, TWO THREE THREE FOUR", "020104, THREE FOUR THREE FOUR", "810103, ONE ONE TWO FOUR",
            "820104, ONE TWO ONE TWO", "810204, ONE TWO TWO THREE", "000104, ONE TWO THREE FOUR", "800104, ONE TWO THREE FOUR",
            "610103, TWO THREE THREE FOUR"})
    @Rule({"G2.1", "G2.2", "G2.4"})
    void rowsMoveAndWhatBecomesFreeStays(String parameters, String rows) {
        terminal.hostPuts(0x02, "0423" + parameters);
        String[] row = rows.split(" ");
        terminal.shows(String.format("01|%s%n02|%s%n03|%s%n04|%s%n", (Object[]) row) + REST);
    }

    @ParameterizedTest
    @CsvSource({"010003", "010300", "010303", "010403", "010119", "01181A", "030103", "9F0118"})
    @Rule("G2.3")
    void whatDoesNotFitIsRefused(String parameters) {
        terminal.hostPuts(0x02, "0423" + parameters);
        terminal.shows("01|ONE\n02|TWO\n03|THREE\n04|FOUR\n" + REST + "sent 000E12A0000004800000 1005012C\n");
    }
}
