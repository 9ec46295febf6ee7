package dev.e5250.datastream;

import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.query;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.rollUp;
import static dev.e5250.host.Commands.writeErrorCode;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.attribute;
import static dev.e5250.host.Orders.ea;
import static dev.e5250.host.Orders.ic;
import static dev.e5250.host.Orders.mc;
import static dev.e5250.host.Orders.ra;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.sf;
import static dev.e5250.host.Orders.soh;
import static dev.e5250.host.Orders.td;
import static dev.e5250.host.Orders.text;
import static dev.e5250.host.Orders.wdsf;
import static dev.e5250.host.Orders.wea;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import dev.e5250.host.HostRecord;

/** Law 6: whatever is done to a record, the answer is a sense code at most, and the next record is drawn. */
class CutAndChangedRecordsTest {
    private static final byte[] RECORD = HostRecord.put(dev.e5250.host.Opcode.PUT_GET).add(clearUnit(),
            wtd(0x40, 0x1C, soh().errorRow(24).keysWithoutData(3, 12), sba(1, 30), attribute(0x22), text("Title"),
                    sba(3, 9), sf(0x4020, 0x24, 10, 0x8803), text("VALUE"), ra(5, 80, '-'), ea(6, 1, 0xFF),
                    wea(3, 0x88), td((byte) 1, (byte) 0xFF), wdsf(0x60, 1, 0x80, 0, 0, 0), ic(3, 10), mc(4, 4)),
            rollUp(1, 5, 9), writeErrorCode(ic(3, 10), attribute(0x22), text("Message")), query(), readMdt(0x40, 0))
            .bytes();

    private final Terminal terminal = new Terminal();

    @Test
    void theWholeRecordIsGood() {
        assertThat(terminal.hostWrites(RECORD)).isEqualTo(SenseCode.NONE);
        assertThat(terminal.sent().queryReply()).isPresent();
    }

    @Test
    void cutAtEveryByte() {
        for (int length = 10; length < RECORD.length; length++) {
            check(Arrays.copyOf(RECORD, length), "first " + length + " bytes");
        }
    }

    @Test
    void withEveryByteChanged() {
        for (int at = 10; at < RECORD.length; at++) {
            for (int value = 0; value < 256; value++) {
                byte[] changed = RECORD.clone();
                changed[at] = (byte) value;
                check(changed, String.format("%02X at %d", value, at));
            }
        }
    }

    private void check(byte[] record, String what) {
        SenseCode sense = terminal.hostWrites(record);
        int negative = 0;
        while (!terminal.sentNothingMore()) {
            negative += terminal.sent().senseCode().isPresent() ? 1 : 0;
        }
        assertThat(negative).as(what).isEqualTo(sense == SenseCode.NONE ? 0 : 1);
        terminal.hostWrites(clearUnit(), wtd(0, 0x08, text("NEXT")));
        assertThat(terminal.row(1)).as(what).isEqualTo("NEXT");
    }
}
