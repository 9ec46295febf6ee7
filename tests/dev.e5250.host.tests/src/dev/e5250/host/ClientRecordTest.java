package dev.e5250.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.net.ProtocolException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.e5250.ccsid.Ccsid;

class ClientRecordTest {

    @Test
    void modifiedFields() throws Exception {
        // cursor 7/60, Enter, SBA 6,53 "DEMO", SBA 7,53 nothing
        ClientRecord record = parse("0017 12A0 0000 04 00 00 00 073C F1 110635 C4C5D4D6 110735");

        assertThat(record.opcode()).isZero();
        assertThat(record.aid()).isEqualTo(AidKey.ENTER);
        assertThat(record.cursorRow()).isEqualTo(7);
        assertThat(record.cursorColumn()).isEqualTo(60);
        assertThat(record.fields()).extracting(ModifiedField::row, ModifiedField::column, ModifiedField::text)
                .containsExactly(tuple(6, 53, "DEMO"),
                        tuple(7, 53, ""));
        assertThat(record.field(6, 53)).isEqualTo("DEMO");
        assertThat(record.field(8, 53)).isEmpty();
    }

    @Test
    void textsAreInTheCharacterSetOfTheClient() throws Exception {
        byte[] record = RawClient.hex("0011 12A0 0000 04 00 00 00 0101 F1 110635 B5");

        assertThat(ClientRecord.parse(record, Ccsid.of(273)).field(6, 53)).isEqualTo("@");
        assertThat(ClientRecord.parse(record, Ccsid.of(37)).fields().getFirst().bytes()).containsExactly(0xB5);
    }

    @Test
    void inputFields() throws Exception {
        assertThat(parse("0010 12A0 0000 04 00 00 00 0101 F1 C14040").inputFields()).isEqualTo("A  ");
        assertThat(parse("000A 12A0 0000 04 00 00 00").inputFields()).isEmpty();
    }

    @Test
    void keysThatAreFlags() throws Exception {
        ClientRecord attention = parse("000A 12A0 0000 04 40 00 00");
        ClientRecord help = parse("000C 12A0 0000 04 01 00 00 0005");

        assertThat(attention.has(HeaderFlag.ATTENTION)).isTrue();
        assertThat(attention.aidCode()).isEqualTo(-1);
        assertThat(attention.aid()).isEqualTo(AidKey.OTHER);
        assertThat(attention.cursorRow()).isZero();
        assertThat(help.helpErrorCode()).contains("0005");
        assertThat(help.cursorColumn()).isZero();
        assertThat(attention.helpErrorCode()).isEmpty();
    }

    @Test
    void negativeResponse() throws Exception {
        ClientRecord record = parse("000E 12A0 0000 04 80 00 00 10050121");

        assertThat(record.senseCode()).contains("10050121");
        assertThat(record.aid()).isEqualTo(AidKey.OTHER);
        assertThat(parse("000B 12A0 0000 04 80 00 00 10").senseCode()).isEmpty();
    }

    @Test
    void answersToCancelInviteAndSave() throws Exception {
        ClientRecord image = parse("000E 12A0 0000 04 00 00 04 0412ABCD");

        assertThat(parse("000A 12A0 0000 04 00 00 0A").isCancelInvite()).isTrue();
        assertThat(image.isCancelInvite()).isFalse();
        assertThat(image.data()).asHexString().isEqualTo("0412ABCD");
    }

    @Test
    void queryReply() throws Exception {
        QueryReply reply = parse(RawClient.WIDE_QUERY_REPLY).queryReply().orElseThrow();

        assertThat(reply.controllerClass()).isEqualTo(0x0600);
        assertThat(reply.deviceType()).isEqualTo("3477");
        assertThat(reply.deviceModel()).isEqualTo("FC");
        assertThat(reply.maxInputFields()).isEqualTo(256);
        assertThat(reply.wideDisplay()).isTrue();
        assertThat(reply.colour()).isTrue();
        assertThat(reply.moveCursor()).isTrue();
        assertThat(reply.enhancedInterface()).isFalse();
        assertThat(reply.capability(49)).isEqualTo(0x63);
        assertThat(parse(RawClient.STANDARD_QUERY_REPLY).queryReply().orElseThrow().wideDisplay()).isFalse();
        assertThat(parse("000A 12A0 0000 04 00 00 0A").queryReply()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "000A12A000000400", // too short for a header
        "000B 12A0 0000 04 00 00 00", // length not that of the record
        "000A 12A1 0000 04 00 00 00", // another record type
        "000A 12A0 0000 03 00 00 00", // variable header too short
        "000A 12A0 0000 FF 00 00 00"}) // variable header longer than the record
    void badHeader(String hex) {
        assertThatThrownBy(() -> parse(hex)).isInstanceOf(ProtocolException.class);
    }

    @Test
    void fieldsCutShortAreLeftOut() throws Exception {
        assertThat(parse("000F 12A0 0000 04 00 00 00 0101 F1 1106").fields()).isEmpty();
        assertThat(parse("000F 12A0 0000 04 00 00 00 0101 F1 C1C2").fields()).isEmpty();
    }

    @Test
    void dataAreNotInItsText() throws Exception {
        ClientRecord record = parse("0014 12A0 0000 04 00 00 00 0101 F1 110735 C4C5D4D6");

        assertThat(record.toString()).contains("ENTER").doesNotContain("DEMO").doesNotContainIgnoringCase("C4C5D4");
        assertThat(record.fields().toString()).doesNotContain("DEMO");
    }

    private static ClientRecord parse(String hex) throws ProtocolException {
        return ClientRecord.parse(RawClient.hex(hex), Ccsid.of(37));
    }
}
