package dev.e5250.host;

import static dev.e5250.host.Commands.clearFormatTable;
import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.clearUnitAlternate;
import static dev.e5250.host.Commands.query;
import static dev.e5250.host.Commands.readImmediate;
import static dev.e5250.host.Commands.readInputFields;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.readMdtAlternate;
import static dev.e5250.host.Commands.readModifiedImmediateAlternate;
import static dev.e5250.host.Commands.readScreen;
import static dev.e5250.host.Commands.restoreScreen;
import static dev.e5250.host.Commands.rollDown;
import static dev.e5250.host.Commands.rollUp;
import static dev.e5250.host.Commands.savePartialScreen;
import static dev.e5250.host.Commands.saveScreen;
import static dev.e5250.host.Commands.writeErrorCode;
import static dev.e5250.host.Commands.writeErrorCodeToWindow;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Opcode.INVITE;
import static dev.e5250.host.Opcode.PUT_GET;
import static dev.e5250.host.Opcode.RESTORE_SCREEN;
import static dev.e5250.host.Orders.attribute;
import static dev.e5250.host.Orders.ea;
import static dev.e5250.host.Orders.ic;
import static dev.e5250.host.Orders.input;
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
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import dev.e5250.ccsid.Ccsid;

/** Builders against bytes written by hand from the tables of RFC 1205 and SA21-9247. */
class HostRecordTest {

    @Test
    void recordWithHeaderAndCommands() {
        byte[] record = HostRecord.put(PUT_GET)
                .add(clearUnit())
                .add(wtd(0x00, 0x18, soh().errorRow(24).keysWithoutData(3, 12), sba(1, 2), attribute(0x22),
                        text("Hi"), input(6, 53, 10).monocase(), ic(6, 53)))
                .add(readMdt(0, 0))
                .bytes();

        assertThat(record).asHexString().isEqualTo(hex(
                "002F 12A0 0000 04 00 00 03" // length, record type, variable header of 4, flags, opcode
                        + "0440" // Clear Unit
                        + "0411 0018" // Write to Display
                        + "01 07 00 00 00 18 00 08 04" // SOH: error row 24; F12 is bit 3 of byte 6, F3 bit 2 of byte 7
                        + "11 01 02 22 C889" // SBA 1,2 white "Hi"
                        + "11 06 34 1D 4020 24 000A" // SBA 6,52 SF monocase, green underscore, length 10
                        + "13 06 35" // IC 6,53
                        + "0452 0000")); // Read MDT Fields
    }

    @Test
    void emptyRecordWithFlags() {
        assertThat(HostRecord.put(Opcode.CANCEL_INVITE).bytes()).asHexString().isEqualTo(hex("000A12A0000004 0000 0A"));
        assertThat(HostRecord.put(INVITE).flags(HeaderFlag.SYSTEM_REQUEST).bytes()).asHexString()
                .isEqualTo(hex("000A12A0000004 0400 01"));
    }

    @Test
    void lengthThatIsNotTrue() {
        assertThat(HostRecord.put(INVITE).length(0x1234).bytes()).asHexString().startsWith("123412A0").hasSize(20);
    }

    @Test
    void recordTooLongForItsLengthField() {
        HostRecord record = HostRecord.put(INVITE).add(Raw.raw(new byte[65_526]));

        assertThatThrownBy(record::bytes).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void commands() {
        assertThat(data(clearUnitAlternate(), clearFormatTable())).isEqualTo(hex("042000 0450"));
        assertThat(data(readInputFields(1, 2), readMdtAlternate(3, 4))).isEqualTo(hex("04420102 04820304"));
        assertThat(data(readScreen(), readImmediate(), readModifiedImmediateAlternate()))
                .isEqualTo(hex("0462 0472 0483"));
        assertThat(data(Commands.readScreenExtended(), Commands.readScreenToPrint())).isEqualTo(hex("0464 0466"));
        assertThat(data(Commands.readScreenToPrintExtended(), Commands.readScreenToPrintGridLines(),
                Commands.readScreenToPrintExtendedGridLines())).isEqualTo(hex("0468 046A 046C"));
        assertThat(data(saveScreen(), savePartialScreen(0, 2, 3, 4, 5))).isEqualTo(hex("0402 04030002030405"));
        assertThat(data(rollUp(3, 5, 20), rollDown(1, 1, 24))).isEqualTo(hex("0423030514 0423810118"));
        assertThat(data(query())).isEqualTo(hex("04F3 0005 D970 00"));
        assertThat(data(writeErrorCode(ic(6, 53), attribute(Attr.WHITE), text("No"))))
                .isEqualTo(hex("0421 130635 22 D596"));
        assertThat(data(writeErrorCodeToWindow(10, 70, text("A")))).isEqualTo(hex("04220A46 C1"));
    }

    @Test
    void imageIsRestoredWithTheCommandOnce() {
        String complete = data(restoreScreen(RawClient.hex("0412AABB")));
        String bare = data(restoreScreen(RawClient.hex("AABB")));

        assertThat(complete).isEqualTo(bare).isEqualTo(hex("0412AABB"));
        assertThat(data(Commands.restorePartialScreen(RawClient.hex("04")))).isEqualTo(hex("0413 04"));
    }

    @Test
    void orders() {
        assertThat(orders(ra(2, 80, '-'), ra(24, 80, 0x00))).isEqualTo(hex("02025060 02185000"));
        assertThat(orders(ea(3, 4, 0xFF), ea(3, 4, 1, 3))).isEqualTo(hex("03030402FF 0303040301 03"));
        assertThat(orders(td((byte) 0x04, (byte) 0xFF))).isEqualTo(hex("10 0002 04FF"));
        assertThat(orders(wea(3, 0x82), mc(7, 8))).isEqualTo(hex("120382 140708"));
        assertThat(orders(wdsf(0x51, 0, 0, 0, 5, 20))).isEqualTo(hex("15 0009 D951 0000000514"));
        int signed = Ffw.IDENTIFIER | Ffw.SIGNED_NUMERIC;
        assertThat(orders(sf(signed, 0x20, 8, Fcw.cursorProgression(3), Fcw.resequence(255))))
                .isEqualTo(hex("1D 4700 8803 80FF 20 0008"));
        assertThat(orders(sfOutput(0x22, 300))).isEqualTo(hex("1D 22 012C"));
        assertThat(orders(soh().flags(0x20).resequence(2))).isEqualTo(hex("01 07 20 00 02 00 000000"));
        assertThat(orders(soh().keysWithoutData(24, 17, 16, 9, 8, 1))).isEqualTo(hex("01 07 00000000 81 81 81"));
    }

    @Test
    void fieldIsAddressedByItsFirstPosition() {
        assertThat(orders(input(5, 20, 4).mandatoryEnter().modified().value("ab"))).isEqualTo(
                hex("110513 1D 4808 24 0004 8182"));
        assertThat(orders(input(5, 1, 4).bypass().nonDisplay())).isEqualTo(hex("110450 1D 6000 27 0004"));
        assertThat(orders(input(5, 1, 4).columns(132))).isEqualTo(hex("110484 1D 4000 24 0004"));
        assertThat(orders(input(1, 1, 4))).isEqualTo(hex("110100 1D 4000 24 0004"));
        assertThatThrownBy(() -> input(5, 20, 1).value("ab")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void textIsWrittenInTheCharacterSetOfTheRecord() {
        HostRecord record = HostRecord.put(PUT_GET).add(wtd(0, 0, text("@"))).ccsid(Ccsid.of(273));

        assertThat(record.bytes()).asHexString().endsWith("B5");
    }

    @Test
    void textThatWouldBeAnOrderIsRefused() {
        HostRecord record = HostRecord.put(PUT_GET).add(wtd(0, 0, text("a\u0004b")));

        assertThatThrownBy(record::bytes).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("U+0004");
    }

    @Test
    void startupResponse() {
        byte[] record = StartupResponse.bytes("I902", "E5250", "QPADEV0001");

        assertThat(record).hasSize(73).asHexString().startsWith(hex("0049 12A0 9000 05 60 06 00 20 C0 00 3D 0000"
                + "C9F9F0F2" // I902
                + "C5F5F2F5F0404040" // E5250
                + "D8D7C1C4C5E5F0F0F0F1" // QPADEV0001
                + "00"));
    }

    @Test
    void restoreRecordKeepsTheImageAsItIs() {
        byte[] image = RawClient.hex("0412 00FF04");

        assertThat(HostRecord.put(RESTORE_SCREEN).add(restoreScreen(image)).bytes()).asHexString()
                .isEqualTo(hex("000F 12A0 0000 04 00 00 05 0412 00FF04"));
    }

    private static String data(Command... commands) {
        return RawClient.hex(HostRecord.put(PUT_GET).add(commands).bytes()).substring(20);
    }

    private static String orders(Order... orders) {
        return data(wtd(0, 0, orders)).substring(8);
    }

    private static String hex(String digits) {
        return digits.replace(" ", "");
    }
}
