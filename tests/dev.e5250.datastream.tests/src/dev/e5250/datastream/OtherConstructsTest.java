package dev.e5250.datastream;

import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.sf;
import static dev.e5250.host.Orders.wdsf;
import static dev.e5250.host.structured.StructuredFields.imageControl;
import static dev.e5250.host.structured.StructuredFields.imageDownload;
import static dev.e5250.host.structured.StructuredFields.mediaControl;
import static dev.e5250.host.structured.StructuredFields.mouseButtons;
import static dev.e5250.host.structured.StructuredFields.of;
import static dev.e5250.host.structured.StructuredFields.transparencyWrite;
import static dev.e5250.host.structured.StructuredFields.writeData;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import dev.e5250.conformance.Rule;
import dev.e5250.host.Order;
import dev.e5250.host.StructuredField;
import dev.e5250.screen.Key;

/** 54, 55, 66 to 6A in Write to Display (SC30-3533 15.26). */
class OtherConstructsTest {
    private final Terminal terminal = new Terminal();

    private SenseCode write(Order... orders) {
        return terminal.hostWrites(clearUnit(), wtd(0, 0x08, orders), readMdt(0, 0));
    }

    private SenseCode put(StructuredField field) {
        return write(sba(6, 10), wdsf(field));
    }

    @Test
    @Rule("H3.7")
    void dataAreWrittenAtTheAddressOrIntoTheField() {
        assertThat(put(writeData(false, "Text"))).isEqualTo(SenseCode.NONE);
        assertThat(terminal.look()).isEqualTo("06|         Text\nUNLOCKED at 1/1 ready\n");
        assertThat(write(sba(6, 10), sf(0x4000, 0x24, 4), sba(6, 11), wdsf(writeData(true, "Text"))))
                .isEqualTo(SenseCode.NONE);
        assertThat(terminal.look()).isEqualTo("06|          Text\nfield 6/11+4 4000 24\nUNLOCKED at 6/11 ready\n");
        assertThat(put(writeData(true, "Text"))).isEqualTo(SenseCode.NO_ENTRY_FIELD);
        assertThat(write(sba(6, 10), sf(0x4000, 0x24, 4), sba(6, 11), wdsf(writeData(true, "Texts"))))
                .isEqualTo(SenseCode.WRITE_DATA_LENGTH);
        assertThat(put(of(0x54, 0))).isEqualTo(SenseCode.STRUCTURED_FIELD_LENGTH);
        assertThat(write(sba(24, 80), wdsf(writeData(false, "Text")))).isEqualTo(SenseCode.WRITE_PAST_END);
    }

    @Test
    @Rule("H3.7")
    void dataThatAreNotDisplayedAreNotInATrace() {
        terminal.workstation.setTraced(true);
        byte[] record = dev.e5250.host.HostRecord.put(dev.e5250.host.Opcode.PUT_GET).add(wtd(0, 0, sba(6, 10),
                sf(0x4000, 0x27, 4), sba(6, 11), wdsf(writeData(true, "Pass")))).bytes();
        terminal.hostWritesDamaged(record);
        byte[] shown = terminal.workstation.maskedInput(record, 0, record.length);
        assertThat(java.util.HexFormat.of().withUpperCase().formatHex(shown)).endsWith("80005C5C5C5C");
    }

    @Test
    @Rule("H3.11")
    void everyByteIsWritten() {
        assertThat(put(transparencyWrite(0xFF, 0x04, 0x11, 0x00, 0xC1))).isEqualTo(SenseCode.NONE);
        assertThat(terminal.hex(6, 10, 5)).isEqualTo("FF041100C1");
    }

    @Test
    @Rule("H3.10")
    void imagesAndMediaAreRefused() {
        assertThat(put(imageControl(0, 0))).isEqualTo(SenseCode.NO_IMAGES);
        assertThat(put(imageDownload(0, 0))).isEqualTo(SenseCode.NO_IMAGES);
        assertThat(put(mediaControl(false, 1))).isEqualTo(SenseCode.NO_VIDEO);
        assertThat(put(mediaControl(true, 1))).isEqualTo(SenseCode.NO_VIDEO);
        assertThat(put(of(0x68, 0xE4, 1, 0, 0, 0, 0))).isEqualTo(SenseCode.MEDIA_PREFIX);
        assertThat(put(of(0x68, 0xE2, 1))).isEqualTo(SenseCode.STRUCTURED_FIELD_LENGTH);
    }

    @Test
    @Rule({"H3.8", "H3.14"})
    void aButtonOfThePointerSendsItsAid() {
        put(mouseButtons().entry(0x40, 4, 0, 0x71).on(6, 0x72));
        terminal.display().keyboard().pointer().button(1, 3, 4);
        assertThat(terminal.sentNothingMore()).as("not programmed").isTrue();
        terminal.display().keyboard().pointer().button(4, 3, 4);
        assertThat(terminal.sentHex().substring(20)).as("takes the cursor along").isEqualTo("030471");
        terminal.display().keyboard().pointer().button(6, 9, 9);
        assertThat(terminal.sentNothingMore()).as("the keyboard is locked").isTrue();
    }

    @Test
    @Rule("H3.14")
    void twoEventsMayBelongTogether() {
        put(mouseButtons().entry(0xC0, 1, 2, 0x71));
        terminal.display().keyboard().pointer().button(2, 3, 4);
        terminal.display().keyboard().pointer().button(1, 3, 4);
        assertThat(terminal.sentNothingMore()).isTrue();
        terminal.display().keyboard().pointer().button(2, 5, 6);
        assertThat(terminal.sentHex().substring(20)).isEqualTo("050671");
    }

    @Test
    @Rule("H3.14")
    void anEventMayWaitForTheKeyboard() {
        put(mouseButtons().entry(0x60, 4, 0, 0x71).entry(0x40, 7, 0, 0x72));
        terminal.press(Key.F3);
        terminal.forgetSent();
        terminal.display().keyboard().pointer().button(4, 3, 4);
        terminal.display().keyboard().pointer().button(7, 5, 6);
        assertThat(terminal.display().keyboard().typedAhead()).isEqualTo(1);
        terminal.hostWrites(wtd(0, 0x08), readMdt(0, 0));
        assertThat(terminal.sentHex().substring(20)).isEqualTo("030471");
        assertThat(terminal.sentNothingMore()).isTrue();
    }

    @Test
    @Rule("H3.8")
    void buttonsThatCannotBe() {
        assertThat(put(mouseButtons().on(0, 0x71))).isEqualTo(SenseCode.STRUCTURED_FIELD_PARAMETER);
        assertThat(put(mouseButtons().on(0x13, 0x71))).isEqualTo(SenseCode.STRUCTURED_FIELD_PARAMETER);
        assertThat(put(mouseButtons().entry(0x80, 1, 0, 0x71))).isEqualTo(SenseCode.STRUCTURED_FIELD_PARAMETER);
        assertThat(put(of(0x55, 0, 0, 0, 1, 0))).isEqualTo(SenseCode.STRUCTURED_FIELD_LENGTH);
        assertThat(terminal.display().constructs().isEmpty()).isTrue();
    }
}
