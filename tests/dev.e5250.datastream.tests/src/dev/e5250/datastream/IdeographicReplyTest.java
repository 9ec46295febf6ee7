package dev.e5250.datastream;

import static dev.e5250.host.Commands.readInputFields;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.sba;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import dev.e5250.conformance.Rule;
import dev.e5250.host.Command;
import dev.e5250.screen.Key;

class IdeographicReplyTest {
    private final Terminal terminal = new Terminal(939);

    /** The field data behind cursor, AID, SBA, row and column. */
    private byte[] fieldDataAfter(String typed) {
        // SF with FFW 4800 (MDT on), FCW 8280, attribute, eight positions; SO and a pair without SI
        terminal.hostWrites(wtd(0, 0x08, sba(2, 1), out -> out.put(0x1D, 0x48, 0x00, 0x82, 0x80, 0x24, 0x00, 0x08),
                out -> out.put(0x0E, 0x45, 0x62)), readMdt(0, 0));
        terminal.type(typed).press(Key.ENTER);
        byte[] record = terminal.sent().bytes();
        return Arrays.copyOfRange(record, 16, record.length);
    }

    @Test
    @Rule("J3.1")
    void whatTheHostDidNotShiftInIsShiftedIn() {
        assertThat(fieldDataAfter("")).containsExactly(0x0E, 0x45, 0x62, 0x0F);
    }

    @Test
    @Rule("J3.1")
    void whatIsBalancedIsSentAsItIs() {
        assertThat(fieldDataAfter("\u672C")).containsExactly(0x0E, 0x45, 0x66, 0x0F);
    }

    /** The data of a continued field of two rows, each seven positions long, from the READ's reply. */
    private static byte[] continuedDataAfter(String typed, Command read, int behind) {
        Terminal fresh = new Terminal(939);
        fresh.hostWrites(wtd(0, 0x08,
                sba(2, 1), out -> out.put(0x1D, 0x48, 0x00, 0x82, 0x80, 0x86, 0x01, 0x24, 0x00, 0x07),
                sba(3, 1), out -> out.put(0x1D, 0x40, 0x00, 0x82, 0x80, 0x86, 0x02, 0x24, 0x00, 0x07)), read);
        fresh.type(typed).press(Key.ENTER);
        byte[] record = fresh.sent().bytes();
        return Arrays.copyOfRange(record, behind, record.length);
    }

    @Test
    @Rule("J3.3")
    void segmentsComeWithoutTheShiftsAndTheRoomAtTheirBorder() {
        byte[] both = continuedDataAfter("\u65E5\u672C\u65E5a", readMdt(0, 0), 16);
        assertThat(both).containsExactly(0x0E, 0x45, 0x62, 0x45, 0x66, 0x45, 0x62, 0x0F, 0x81);
        byte[] single = continuedDataAfter("abcde\u65E5", readMdt(0, 0), 16);
        assertThat(single).containsExactly(0x81, 0x82, 0x83, 0x84, 0x85, 0x0E, 0x45, 0x62, 0x0F);
    }

    @Test
    @Rule("J3.3")
    void inAReadOfAllFieldsTheRoomOfTheBorderIsBehind() {
        byte[] both = continuedDataAfter("\u65E5\u672C\u65E5a", readInputFields(0, 0), 13);
        assertThat(both).containsExactly(0x0E, 0x45, 0x62, 0x45, 0x66, 0x45, 0x62, 0x0F, 0x81, 0x40, 0x40, 0x40, 0x40, 0x40);
    }

    @Test
    @Rule("J3.3")
    void nullsThatThereWasRoomForAPairInAreData() {
        terminal.hostWrites(wtd(0, 0x08,
                sba(2, 1), out -> out.put(0x1D, 0x48, 0x00, 0x82, 0x80, 0x86, 0x01, 0x24, 0x00, 0x07, 0x0E, 0x45, 0x62, 0x0F),
                sba(3, 1), out -> out.put(0x1D, 0x40, 0x00, 0x82, 0x80, 0x86, 0x02, 0x24, 0x00, 0x07, 0x0E, 0x45, 0x66, 0x0F)),
                readMdt(0, 0));
        terminal.press(Key.ENTER);
        byte[] record = terminal.sent().bytes();
        assertThat(Arrays.copyOfRange(record, 16, record.length)).containsExactly(0x0E, 0x45, 0x62, 0x0F, 0x40, 0x40, 0x40,
                0x0E, 0x45, 0x66, 0x0F);
    }
}
