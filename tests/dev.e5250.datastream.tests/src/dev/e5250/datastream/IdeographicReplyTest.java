package dev.e5250.datastream;

import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.sba;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import dev.e5250.conformance.Rule;
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
}
