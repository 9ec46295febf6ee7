package dev.e5250.datastream;

import static dev.e5250.host.Commands.*;
import static dev.e5250.host.Orders.attribute;
import static dev.e5250.host.Orders.ea;
import static dev.e5250.host.Orders.ic;
import static dev.e5250.host.Orders.mc;
import static dev.e5250.host.Orders.ra;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.sf;
import static dev.e5250.host.Orders.sfOutput;
import static dev.e5250.host.Orders.soh;
import static dev.e5250.host.Orders.td;
import static dev.e5250.host.Orders.text;
import static dev.e5250.host.Orders.wdsf;
import static dev.e5250.host.Orders.wea;
import static dev.e5250.host.Raw.hex;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.e5250.conformance.Rule;
import dev.e5250.host.HostRecord;

/** Laws 1 and 6, of records that have nearly all there is; every other test does the same to each record it gives. */
class CutAndChangedRecordsTest {
    /** One with nearly all there is, and shorter ones with the rest. */
    private static final List<HostRecord> RECORDS = List.of(
            record(clearUnit(), wtd(0x40, 0x1C, soh().errorRow(24).keysWithoutData(3, 12), sba(1, 30), attribute(0x22),
                    text("Title"), sba(3, 9), sf(0x4020, 0x24, 10, 0x8803), text("VALUE"), ra(5, 80, '-'), ea(6, 1, 0xFF),
                    wea(3, 0x88), td((byte) 1, (byte) 0xFF), wdsf(0x60, 1, 0x80, 0, 0, 0), ic(3, 10), mc(4, 4)),
                    rollUp(1, 5, 9), writeErrorCode(ic(3, 10), attribute(0x22), text("Message")), query(), readMdt(0x40, 0)),
            record(clearUnitAlternate(), wtd(0xE0, 0x48, sba(2, 1), sf(0x4F00, 0x24, 5, 0x8002, 0xB1A0), hex("F1F260"),
                    sba(3, 1), sf(0x4000, 0x24, 3, 0x8601), sba(4, 1), sf(0x4000, 0x24, 3, 0x8602), sba(27, 100),
                    sfOutput(0x22, 5), text("OUT"), wea(1, 0x27), wea(5, 0x81)), readInputFields(0, 0)),
            record(clearUnit(), wtd(0, 8, soh().resequence(2), sba(1, 0), sf(0x4800, 0x24, 3, 0x80FF), sba(2, 1),
                    sf(0x4000, 0x26, 5, 0x8001, 0x8680), sba(3, 1), sf(0x4005, 0x20, 4), ea(9, 1, 0, 1, 3, 5)), readMdtAlternate(0xC0, 8)),
            record(clearFormatTable(), writeErrorCodeToWindow(5, 40, ic(2, 2), attribute(0x22), text("1234 window")),
                    hex04("16 2118")),
            record(readScreen(), readScreenExtended(), readScreenToPrint(), readScreenToPrintExtended(),
                    readScreenToPrintGridLines(), readScreenToPrintExtendedGridLines(), readImmediate(),
                    readModifiedImmediateAlternate(), saveScreen(), savePartialScreen(0, 2, 3, 4, 5)),
            record(hex04("F4 000C D971 0004 030104 030201"), hex04("F3 0006 D9720000"), hex04("F3 0005 D97000")),
            record(clearUnit(), wtd(0, 8, hex("27 80 FC D7 C3 D6 40 83 80 A1 80 81"), text("dir"), ra(2, 60, 0x00)),
                    readMdt(0, 0)),
            HostRecord.put(dev.e5250.host.Opcode.OUTPUT_ONLY).flags(0x04).add(hex("F1F2"), wtd(0, 0, text("A"))),
            HostRecord.put(dev.e5250.host.Opcode.CANCEL_INVITE), HostRecord.put(dev.e5250.host.Opcode.MESSAGE_LIGHT_ON));

    private final Terminal terminal = new Terminal();
    private final DamagedRecords damaged = new DamagedRecords(Terminal::undamaged);

    private static HostRecord record(dev.e5250.host.Command... commands) {
        return HostRecord.put(dev.e5250.host.Opcode.PUT_GET).add(commands);
    }

    private static dev.e5250.host.Command hex04(String behindEscape) {
        return hex("04" + behindEscape);
    }

    /** Those, and restores of what a terminal saved itself. */
    static Stream<byte[]> records() {
        Terminal saver = Terminal.undamaged();
        saver.hostWrites(RECORDS.get(0));
        saver.forgetSent();
        saver.hostWrites(savePartialScreen(0, 3, 8, 2, 16));
        byte[] part = saver.sent().data();
        return Stream.concat(RECORDS.stream().map(HostRecord::bytes), Stream.of(HostRecord
                .put(dev.e5250.host.Opcode.RESTORE_SCREEN).add(restorePartialScreen(part), readMdt(0, 0)).bytes()));
    }

    @ParameterizedTest
    @MethodSource("records")
    void eachIsGoodAsItIs(byte[] record) {
        assertThat(terminal.hostWrites(record)).isEqualTo(SenseCode.NONE);
    }

    @ParameterizedTest
    @MethodSource("records")
    @Rule("D.9")
    void cutAtEveryByte(byte[] record) {
        damaged.cutAtEveryByte(record);
    }

    @ParameterizedTest
    @MethodSource("records")
    @Rule("D.9")
    void withEveryByteChanged(byte[] record) {
        damaged.withEveryByteChanged(record);
    }

    @Test
    void withEveryByteOfTheLongOneChangedToEveryOther() {
        damaged.withEveryByteChanged(RECORDS.get(0).bytes(), 10, IntStream.range(0, 256).toArray());
    }

    @Test
    void aValidRecordOfAnyTestIsCutAndChanged() {
        byte[] valid = record(wtd(0, 0, text("of this test alone"))).bytes();
        byte[] bad = record(wtd(0, 0, text("of this test alone"), sba(0, 1))).bytes();
        assertThat(DamagedRecords.isDone(valid)).isFalse();
        terminal.hostWrites(valid);
        terminal.hostWrites(bad);
        assertThat(DamagedRecords.isDone(valid)).isTrue();
        assertThat(DamagedRecords.isDone(bad)).isFalse();
    }
}
