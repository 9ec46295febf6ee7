package dev.e5250.datastream;

import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.query;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.readModifiedImmediateAlternate;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.sf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.e5250.conformance.Rule;
import dev.e5250.screen.Key;

/** F3 and F4 Write Structured Field (SC30-3533 chapter 16). */
class StructuredFieldsTest {
    private final Terminal terminal = new Terminal();

    @ParameterizedTest
    @ValueSource(strings = {"04F3 0005 D97000", "04F4 0005 D97000", "04F3 0009 D97000 00000000"})
    @Rule({"H4.1", "H5.1"})
    void theQueryIsAnsweredAtOnce(String stream) {
        assertThat(terminal.hostPuts(0x00, stream)).isEqualTo(SenseCode.NONE);
        // cursor 0,0; AID 88; 44 bytes; reply to D9 70; other emulator, code level 1.1.0; 3477 FC, standard keyboard;
        // 256 fields; what it can; 27x132 in colour; no double-byte data; enhanced interface with a pointer, its second
        // level, grid lines
        assertThat(terminal.sentHex()).isEqualTo(("0051 12A0 0000 04 00 00 00 0000 88 0044 D97080 0600 010100"
                + "00000000000000000000000000000000 01 F3F4F7F7 F0C6C3 02 00 00 00000000 0100 000000 7B 31 00 00 0B 80"
                + "000000000000 01 000000000000000000").replace(" ", ""));
        terminal.shows("LOCKED locked at 1/1\n");
    }

    @Test
    @Rule({"H1.2", "H5.1"})
    void withTheSettingOffTheQueryReplyOffersNothingEnhanced() {
        terminal.workstation.setEnhanced(false);
        assertThat(terminal.hostPuts(0x00, "04F3 0005 D97000")).isEqualTo(SenseCode.NONE);
        assertThat(terminal.sentHex()).isEqualTo(("0047 12A0 0000 04 00 00 00 0000 88 003A D97080 0600 010100"
                + "00000000000000000000000000000000 01 F3F4F7F7 F0C6C3 02 00 00 00000000 0100 000000 7B 31 00 00 00 00"
                + "000000000000").replace(" ", ""));
    }

    @Test
    @Rule("H4.2")
    void theStateOfTheStationIsAnsweredAtOnce() {
        assertThat(terminal.hostPuts(0x00, "04F3 0006 D9720000")).isEqualTo(SenseCode.NONE);
        assertThat(terminal.sentHex()).isEqualTo("001312A0000004000000" + "0000880006D9728000");
        terminal.shows("LOCKED locked at 1/1\n");
    }

    @ParameterizedTest
    @CsvSource({"0005 D970 80, STRUCTURED_FIELD_PARAMETER", "0006 D972 8000, STRUCTURED_FIELD_PARAMETER",
            "0004 D970, STRUCTURED_FIELD_LENGTH", "0005 D972 00, STRUCTURED_FIELD_LENGTH",
            "0005 D971 00, STRUCTURED_FIELD_LENGTH", "0003 D9, PREMATURE_END", "0003 D970, STRUCTURED_FIELD_LENGTH",
            "00FF D97000, STRUCTURED_FIELD_LENGTH", "0005 D87000, STRUCTURED_FIELD_TYPE",
            "0007 D971 0000 01, MINOR_STRUCTURE_LENGTH", "0008 D971 0000 0302, MINOR_STRUCTURE_LENGTH",
            "0007 D971 0000 00, MINOR_STRUCTURE_LENGTH"})
    @Rule({"H4.1", "H4.2", "H4.4"})
    void whatIsWrongIsRefusedOnce(String field, SenseCode sense) {
        assertThat(terminal.hostPuts(0x00, "04F3" + field)).isEqualTo(sense);
        assertThat(terminal.sentHex()).isEqualTo(String.format("000E12A0000004800000%08X", sense.value()));
        assertThat(terminal.sentNothingMore()).isTrue();
    }

    @Test
    @Rule("H4.3")
    void theHostMayWantAnotherCodeBeforeAddresses() {
        terminal.hostWrites(clearUnit(), wtd(0, 8, sba(6, 52), sf(0x4000, 0x24, 10)), readMdt(0, 0));
        terminal.type("A");
        terminal.hostPuts(0x00, "04F4 0006 D971 0004");
        assertThat(terminal.sentNothingMore()).isTrue();
        terminal.hostWrites(readModifiedImmediateAlternate());
        assertThat(terminal.sentHex()).isEqualTo("001112A0000004000000" + "063600" + "040635" + "C1");
        terminal.hostPuts(0x00, "04F4 0006 D971 0002");
        terminal.press(Key.ENTER);
        assertThat(terminal.sentHex()).isEqualTo("001112A0000004000000" + "0636F1" + "110635" + "C1");
    }

    @Test
    @Rule("H4.3")
    void theHostMayLetTheCursorBlink() {
        terminal.hostPuts(0x00, "04F4 000C D971 0000 030104 030201");
        terminal.shows("LOCKED locked at 1/1 blinks\n");
        terminal.hostPuts(0x00, "04F4 0009 D971 0000 030200");
        terminal.shows("LOCKED locked at 1/1\n");
        assertThat(terminal.sentNothingMore()).isTrue();
    }

    @Test
    @Rule({"H4.3", "E9.8"})
    void theHostMayNotWantTypeAhead() {
        terminal.hostWrites(clearUnit(), wtd(0, 8, sba(6, 52), sf(0x4000, 0x24, 10)));
        terminal.type("A");
        terminal.hostPuts(0x02, "04F4 0009 D971 0000 030104");
        terminal.type("B").press(Key.ENTER);
        assertThat(terminal.display().keyboard().typedAhead()).isZero();
        terminal.hostPuts(0x02, "04F4 0009 D971 0000 030106");
        terminal.type("C");
        terminal.hostPuts(0x02, "04F4 0009 D971 0000 030100");
        terminal.hostWrites(readMdt(0, 0));
        terminal.shows("06|" + " ".repeat(52) + "C\n  |52:24 63:20\nfield 6/53+10 4800 24\n"
                + "UNLOCKED at 6/54 ready, master MDT, MDT_FIELDS 0000\n");
    }

    @Test
    @Rule("H4.4")
    void unknownTypesArePassedOver() {
        assertThat(terminal.hostPuts(0x00, "04F3 0008 D93F 04110000 0411 0000 C1")).isEqualTo(SenseCode.NONE);
        terminal.shows("""
                01|A
                LOCKED locked at 1/1
                """);
        assertThat(terminal.sentNothingMore()).isTrue();
    }

    @Test
    @Rule("H4.1")
    void theQueryLeavesAKeyboardThatIsReady() {
        terminal.hostWrites(readMdt(0, 0));
        terminal.hostWrites(query());
        assertThat(terminal.sent().queryReply()).isPresent();
        terminal.shows("UNLOCKED at 1/1 ready, MDT_FIELDS 0000\n");
    }
}
