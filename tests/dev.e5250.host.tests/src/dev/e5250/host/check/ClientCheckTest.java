package dev.e5250.host.check;

import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.query;
import static dev.e5250.host.Commands.readImmediate;
import static dev.e5250.host.Commands.readInputFields;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.readScreen;
import static dev.e5250.host.Commands.restoreScreen;
import static dev.e5250.host.Commands.saveScreen;
import static dev.e5250.host.Commands.writeStructuredField;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.input;
import static dev.e5250.host.Orders.soh;
import static dev.e5250.host.structured.StructuredFields.customization;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.e5250.host.Cc2;
import dev.e5250.host.Command;
import dev.e5250.host.Fcw;
import dev.e5250.host.HostRecord;
import dev.e5250.host.Opcode;
import dev.e5250.host.Order;

/** Each mistake of a client is reported once, with its record and bytes; what is right is not. */
class ClientCheckTest {
    private static final String ENTER = "0101F1";
    private static final String IMAGE = "0412C1C2";

    private final List<Mistake> mistakes = new ArrayList<>();
    private final ClientCheck check = new ClientCheck(mistakes::add);

    /** Fields from 3/5 on, each on a row of its own. */
    @BeforeEach
    void showFields() {
        show(soh().keysWithoutData(3), input(3, 5, 5), input(4, 5, 5).digitsOnly(), input(5, 5, 5).signedNumeric(),
                input(6, 5, 5).numericOnly(), input(7, 5, 5).alphaOnly(), input(8, 5, 5).monocase(),
                input(9, 5, 5).mandatoryFill(), input(10, 5, 5).dup(), input(11, 5, 5).transparent(),
                input(12, 5, 5).nonDisplay().digitsOnly(), input(13, 5, 3).fcw(Fcw.CONTINUED_FIRST),
                input(14, 5, 3).fcw(Fcw.CONTINUED_LAST));
    }

    @ParameterizedTest
    @ValueSource(strings = {ENTER, "0101F1 110305C1C2", "0101F1 110405F1F2", "0101F1 110505F1F2F3D4", "0101F1 11060560F14BF2",
        "0101F1 110705C16BC2", "0101F1 110805C1", "0101F1 110905C1C2C3C4C5", "0101F1 110A051C1C1C1C1C",
        "0101F1 110B0500C10500C1", "0101F1 110305C1 110405F1", "0101F1 110305", "010133", "0101BD", "0101F3",
        "0101F1 110D05C1C2C3C4C5C6"})
    void rightAnswer(String data) {
        reply(data);

        assertThat(mistakes).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1901F1, cursor 25/1 is not on the display",
        "0101F1 110306C1, no field begins at 3/6",
        "0101F1 110305C1C2C3C4C5C6, 'field at 3/5 has 6 bytes, more than its 5 positions'",
        "0101F1 110505F1F2F3F4F5, 'field at 5/5 has 5 bytes, more than its 4 positions'",
        "0101F1 110305C100, field at 3/5 ends with a null",
        "0101F1 110305C100C2, field at 3/5 holds a null",
        "0101F1 110405F1 110305C1, field at 3/5 is not in the order of the format table",
        "0101F1 110405C1, field at 4/5: no digit in a digits-only field at position 1",
        "0101F1 110505D1F2, field at 5/5: no digit in a signed numeric field at position 1",
        "0101F1 110605C1, field at 6/5: no number in a numeric-only field at position 1",
        "0101F1 110705F1, field at 7/5: no letter in an alphabetic field at position 1",
        "0101F1 110805C181, field at 8/5: small letter in a monocase field at position 2",
        "0101F1 110905C1, field at 9/5: mandatory fill field that is not full",
        "0101F1 1103051C, field at 3/5: Dup in a field without it at position 1",
        "0101F1 110E05C1, no field begins at 14/5",
        "0101F1 C1C2, no SBA where a field begins",
        "010133 110305C1, key F3 sends no fields",
        "0101BD 110305C1, key CLEAR sends no fields",
        "010122, 22 is no AID"})
    void wrongAnswer(String data, String mistake) {
        reply(data);

        assertThat(mistakes).singleElement().satisfies(found -> {
            assertThat(found.record()).isEqualTo(1);
            assertThat(found.what()).startsWith(mistake);
        });
    }

    /** Only, pure, either and open, 15.6.12.2: balanced shifts around whole characters. */
    @ParameterizedTest
    @ValueSource(strings = {"1103050E456245660F", "1103050E456240400F", "11040545624566", "110505C1C2C3", "1105050E45620F", "110605C1C2",
        "110605C10E45620FC2", "1106050E45620F0E45620F"})
    void rightAnswerOfDoubleBytes(String data) {
        doubleBytes();
        reply("0101F1" + data);
        assertThat(mistakes).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1103050E4562, shifts that are not balanced", "110305C1C2, data that do not begin and end with a shift",
        "1103050E45620FC1, data that do not begin and end with a shift", "1103050E45620F0E45620F, shifts that are not balanced",
        "1103050E45620F0F, shifts that are not balanced", "1103050E0E45620F, shifts that are not balanced",
        "1103050E4562450F, half a character before a shift-in", "1104050E45620F, shift in a field without any",
        "110405456245, half a character at its end", "110505C10E45620F, both kinds of characters",
        "1105050E45620FC1, both kinds of characters", "110605C10E4562, shifts that are not balanced",
        "110605C10E45624566C1C2C30F, half a character before a shift-in", "1106050F45620E, shifts that are not balanced"})
    void wrongAnswerOfDoubleBytes(String data, String mistake) {
        doubleBytes();
        reply("0101F1" + data);
        assertThat(mistakes).singleElement().satisfies(found -> assertThat(found.what()).endsWith(mistake));
    }

    private void doubleBytes() {
        reply(ENTER);
        show(input(3, 5, 14).fcw(Fcw.IDEOGRAPHIC_ONLY), input(4, 5, 14).fcw(Fcw.IDEOGRAPHIC_PURE),
                input(5, 5, 14).fcw(Fcw.IDEOGRAPHIC_EITHER), input(6, 5, 14).fcw(Fcw.IDEOGRAPHIC_OPEN));
    }

    @Test
    void whatIsNotDisplayedIsNotReported() {
        reply("0101F1 110C05C1C2C3");

        assertThat(mistakes).singleElement().satisfies(found -> {
            assertThat(found.what()).contains("12/5: no digit");
            assertThat(found.bytes()).isEmpty();
        });
    }

    /** WSC Customization (SC30-3533 section 15.28) asks for 04 before addresses. */
    @Test
    void addressesWithAnotherCode() {
        put(writeStructuredField(customization().flags(0x04)));
        reply("0101F1 040305C1C2");
        assertThat(mistakes).isEmpty();

        put(readMdt(0, 0));
        reply("0101F1 110305C1C2");
        assertThat(mistakes).singleElement().asString().contains("no SBA where a field begins");
    }

    @Test
    void mandatoryFieldLeftOut() {
        reply(ENTER);
        show(input(3, 5, 5), input(4, 5, 5).mandatory());

        reply("0101F1 110305C1");

        assertThat(mistakes).singleElement().asString().contains("mandatory field at address 244 was left out");
    }

    @Test
    void inputFieldsInFullLength() {
        put(clearUnit(), wtd(0, 8, input(3, 5, 5), input(4, 5, 3).signedNumeric()), readInputFields(0, 0));
        reply("0101F1" + "40".repeat(7));
        assertThat(mistakes).isEmpty();

        put(readInputFields(0, 0));
        reply("0101F1" + "40".repeat(8));
        assertThat(mistakes).singleElement().asString().contains("input fields of 8 bytes instead of 7");
    }

    @Test
    void keyWithoutARead() {
        reply(ENTER);
        reply(ENTER);

        assertThat(mistakes).singleElement().asString().startsWith("record 2: key ENTER without a READ");
    }

    /** As after System Request: the restored display has its READ, and one more comes behind it. */
    @Test
    void readThatReplacesOneMayCrossItsAnswer() {
        put(readMdt(0, 0));
        reply(ENTER);
        reply(ENTER);
        assertThat(mistakes).isEmpty();

        reply(ENTER);
        assertThat(mistakes).singleElement().asString().startsWith("record 3: key ENTER without a READ");
    }

    @Test
    void keyAfterTheInvitationWasTakenBack() {
        check.sent(HostRecord.put(Opcode.CANCEL_INVITE).bytes());
        record("000A12A000000400000A", "");
        reply(ENTER);

        assertThat(mistakes).singleElement().asString().contains("without an invitation");
    }

    @Test
    void keyOnItsWayWhenTheInvitationIsTakenBack() {
        check.sent(HostRecord.put(Opcode.CANCEL_INVITE).bytes());
        reply(ENTER);
        record("000A12A000000400000A", "");

        assertThat(mistakes).isEmpty();
    }

    @Test
    void missingAnswer() {
        put(query());
        check.sent(HostRecord.put(Opcode.SAVE_SCREEN).add(saveScreen()).bytes());
        record("000E12A0000004000004", IMAGE);

        assertThat(mistakes).singleElement().asString().contains("no answer to Query");
    }

    @Test
    void answerMissingAtATimingMark() {
        put(readImmediate());
        check.marked();

        assertThat(mistakes).singleElement().asString().contains("no answer to Read Immediate");
    }

    @Test
    void answerThatNobodyAskedFor() {
        record("000A12A000000400000A", "");

        assertThat(mistakes).singleElement().asString().contains("answer to Cancel Invite, which nobody asked for");
    }

    @Test
    void screenOfTheWrongSize() {
        put(readScreen());
        reply("40".repeat(1919));

        assertThat(mistakes).isNotEmpty();
    }

    @Test
    void restoredScreenHasItsFieldsAgain() {
        check.sent(HostRecord.put(Opcode.SAVE_SCREEN).add(saveScreen()).bytes());
        record("000E12A0000004000004", IMAGE);
        show(input(20, 5, 5));
        check.sent(HostRecord.put(Opcode.RESTORE_SCREEN).add(restoreScreen(HexFormat.of().parseHex(IMAGE))).bytes());
        check.sent(HostRecord.put(Opcode.INVITE).add(readMdt(0, 0)).bytes());
        reply("0101F1 110305C1");
        assertThat(mistakes).isEmpty();

        put(readMdt(0, 0));
        reply("0101F1 111405C1");
        assertThat(mistakes).singleElement().asString().contains("no field begins at 20/5");
    }

    @Test
    void refusedRecordMakesNothingKnown() {
        record("000E12A0000004800000", "10050122");
        reply("0101F1 111405C1");

        assertThat(mistakes).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "000B12A0000004000000, length field says 11",
        "000A12A0000004000001, operation code 1 is none of a client",
        "000A12A1000004000000, header is not one of display data",
        "000A12A0000004480000, flags 48",
        "0012, 'record of 2 bytes, less than a header'"})
    void wrongHeader(String header, String mistake) {
        check.received(HexFormat.of().parseHex(header));

        assertThat(mistakes.getFirst().what()).startsWith(mistake);
    }

    @Test
    void wrongEscape() {
        check.command(0xEF - 1);
        check.command(0xF1);

        assertThat(mistakes).singleElement().asString().startsWith("telnet: IAC EE: FF not doubled?");
    }

    @Test
    void environment() {
        assertThat(EnvironmentCheck.faults(HexFormat.of().parseHex("0344455601C1"))).isEmpty();
        // a seed of zeros of which only the first is escaped
        assertThat(EnvironmentCheck.faults(HexFormat.of().parseHex("0349424D5253454544010200000000000000000000")))
                .contains("NEW-ENVIRON variable without a name: code 00 or 03 without ESC? (RFC 1572)");
        assertThat(EnvironmentCheck.faults(HexFormat.of().parseHex("0055534552014103555345520141")))
                .containsExactly("USER as USERVAR (RFC 4777)");
    }

    private void show(Order... orders) {
        put(clearUnit(), wtd(0, Cc2.UNLOCK, orders), readMdt(0, 0));
    }

    private void put(Command... commands) {
        check.sent(HostRecord.put(Opcode.PUT_GET).add(commands).bytes());
    }

    private void reply(String data) {
        String hex = data.replace(" ", "");
        record(String.format(Locale.ROOT, "%04X12A0000004000000", 10 + hex.length() / 2), hex);
    }

    private void record(String header, String data) {
        check.received(HexFormat.of().parseHex(header + data));
    }
}
