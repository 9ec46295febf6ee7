package dev.e5250.datastream;

import static dev.e5250.host.Commands.clearFormatTable;
import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.writeErrorCode;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.attribute;
import static dev.e5250.host.Orders.ic;
import static dev.e5250.host.Orders.mc;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.sf;
import static dev.e5250.host.Orders.soh;
import static dev.e5250.host.Orders.text;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import dev.e5250.conformance.Rule;
import dev.e5250.host.Command;
import dev.e5250.screen.Key;

/** Where the cursor is behind IC, MC, unlocks and reads (SA21-9247 pp. 2-14, 2-137; RFC 1205 sections 5.2, 5.3). */
class CursorTest {
    private static final int UNLOCK = 0x08;
    private static final int UNLOCK_AND_KEEP_CURSOR = 0x48;
    /** The display with its one field, as {@link Whole} shows it, but for the last line. */
    private static final String FIELD = "06|\n  |52:24 63:20\nfield 6/53+10 4000 24\n";

    private final Terminal terminal = new Terminal();

    /** A locked keyboard and a field for input at 6/53. */
    @BeforeEach
    void hostShowsAField() {
        terminal.hostWrites(clearUnit(), wtd(0, 0, sba(6, 52), sf(0x4000, 0x24, 10)));
    }

    @Test
    @Rule("C3.15")
    void goesToTheFirstFieldWhenTheKeyboardUnlocks() {
        terminal.shows(FIELD + "LOCKED locked at 1/1\n");
        terminal.hostWrites(wtd(0, UNLOCK));
        terminal.shows(FIELD + "LOCKED at 6/53\n");
    }

    @Test
    @Rule({"C3.15", "C3.17"})
    void goesToTheLastInsertCursorInstead() {
        terminal.hostWrites(wtd(0, 0, ic(9, 9), ic(20, 7)));
        terminal.shows(FIELD + "LOCKED locked at 1/1, IC 20/7\n");
        terminal.hostWrites(wtd(0, UNLOCK));
        terminal.shows(FIELD + "LOCKED at 20/7, IC 20/7\n");
    }

    @Test
    @Rule("C3.15")
    void goesToTheFirstPositionWithoutAFieldThatTakesInput() {
        terminal.hostWrites(clearUnit(), wtd(0, 0, sba(3, 1), sf(0x6000, 0x24, 4), mc(9, 9)));
        terminal.shows("""
                03|
                  |1:24 6:20
                field 3/2+4 6000 24
                LOCKED locked at 9/9
                """);
        terminal.hostWrites(wtd(0, UNLOCK));
        terminal.shows("""
                03|
                  |1:24 6:20
                field 3/2+4 6000 24
                LOCKED at 1/1
                """);
    }

    @Test
    @Rule("C3.6")
    void aBitOfCc2KeepsItWhereItIs() {
        terminal.hostWrites(wtd(0, UNLOCK_AND_KEEP_CURSOR));
        terminal.shows(FIELD + "LOCKED at 1/1\n");
    }

    @Test
    @Rule("C3.14")
    void aWriteToAnUnlockedKeyboardLeavesItAlone() {
        terminal.hostWrites(wtd(0, UNLOCK), readMdt(0, 0));
        terminal.press(Key.DOWN);
        terminal.hostWrites(wtd(0, UNLOCK, sba(1, 1), text("CLOCK"), ic(3, 3)));
        terminal.shows("""
                01|CLOCK
                06|
                  |52:24 63:20
                field 6/53+10 4000 24
                UNLOCKED at 7/53 ready, IC 3/3, MDT_FIELDS 0000
                """);
    }

    @ParameterizedTest
    @CsvSource({"52, MDT_FIELDS", "42, INPUT_FIELDS", "82, MDT_FIELDS_ALTERNATE"})
    @Rule({"C3.11", "C3.19"})
    void aReadUnlocksWithoutMovingIt(String code, String read) {
        terminal.hostWrites(wtd(0, 0, mc(9, 9)));
        terminal.shows(FIELD + "LOCKED locked at 9/9\n");
        terminal.hostPuts(0x03, "04" + code + "0008");
        terminal.shows(FIELD + "UNLOCKED at 9/9 ready, " + read + " 0008\n");
    }

    @Test
    @Rule({"C3.16", "D7.1"})
    void moveCursorMovesItAtOnceAndOnlyOnce() {
        terminal.hostWrites(wtd(0, 0, ic(9, 9), mc(12, 3)));
        terminal.shows(FIELD + "LOCKED locked at 12/3, IC 9/9\n");
        terminal.hostWrites(wtd(0x20, UNLOCK));
        terminal.shows(FIELD + "LOCKED at 9/9, IC 9/9\n");
        // an IC behind it undoes it
        terminal.hostWrites(wtd(0, 0, mc(12, 3), ic(4, 4)));
        terminal.shows(FIELD + "LOCKED at 9/9, IC 4/4\n");
    }

    @Test
    @Rule("C3.16")
    void theLastMoveCursorCountsEvenOnAnUnlockedKeyboard() {
        terminal.hostWrites(wtd(0, UNLOCK, ic(7, 7)));
        terminal.hostWrites(wtd(0, UNLOCK, mc(12, 3), mc(13, 4)));
        terminal.shows(FIELD + "LOCKED at 13/4, IC 7/7\n");
        terminal.hostWrites(wtd(0x20, UNLOCK, mc(14, 5)));
        terminal.shows(FIELD + "LOCKED at 14/5, IC 7/7\n");
        terminal.hostWrites(wtd(0x20, UNLOCK));
        terminal.shows(FIELD + "LOCKED at 7/7, IC 7/7\n");
    }

    @Test
    @Rule("C3.17")
    void anOrderBeforeAMistakeMovesNothing() {
        terminal.hostWrites(wtd(0, UNLOCK, mc(12, 3), sba(0, 1)));
        terminal.shows(FIELD + """
                LOCKED locked at 1/1
                sent 000E12A0000004800000 10050122
                """);
    }

    @Test
    @Rule("C3.18")
    void theInsertCursorOutlivesRecords() {
        terminal.hostWrites(wtd(0, UNLOCK, ic(20, 7)), readMdt(0, 0));
        terminal.press(Key.DOWN, Key.ENTER).shows(FIELD + """
                LOCKED locked at 21/7, IC 20/7
                sent 000D12A0000004000000 1507F1
                """);
        terminal.hostWrites(wtd(0x20, UNLOCK));
        terminal.shows(FIELD + "LOCKED at 20/7, IC 20/7\n");
    }

    static Stream<Arguments> forgetting() {
        String row = FIELD.substring(0, FIELD.indexOf("field"));
        return Stream.of(arguments(clearUnit(), ""), arguments(clearFormatTable(), row), arguments(wtd(0, 0, soh()), row));
    }

    @ParameterizedTest
    @MethodSource("forgetting")
    @Rule("C3.18")
    void theInsertCursorIsForgottenWithItsFormat(Command command, String rows) {
        terminal.hostWrites(wtd(0, UNLOCK, ic(20, 7)));
        terminal.hostWrites(command, wtd(0x20, UNLOCK));
        terminal.shows(rows + "LOCKED at 1/1\n");
    }

    @Test
    @Rule("C3.20")
    void aMessageInTheRecordKeepsTheOperators() {
        terminal.hostWrites(wtd(0, UNLOCK, ic(20, 7)), readMdt(0, 0));
        terminal.press(Key.DOWN, Key.ENTER).shows(FIELD + """
                LOCKED locked at 21/7, IC 20/7
                sent 000D12A0000004000000 1507F1
                """);
        terminal.hostWrites(wtd(0x40, UNLOCK, ic(3, 3)), writeErrorCode(attribute(0x22), text("NO")), readMdt(0, 0));
        terminal.shows("""
                06|
                  |52:24 63:20
                24| NO
                  |1:22 4:20
                field 6/53+10 4000 24
                PRE_HELP_ERROR at 21/7 blinks ready, IC 3/3, MDT_FIELDS 0000
                """);
    }
}
