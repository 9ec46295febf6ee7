package dev.e5250.host.demo;

import static dev.e5250.host.demo.DemoOperator.ENTER;
import static dev.e5250.host.demo.DemoOperator.F1;
import static dev.e5250.host.demo.DemoOperator.F12;
import static dev.e5250.host.demo.DemoOperator.F3;
import static dev.e5250.host.demo.DemoOperator.HELP;
import static dev.e5250.host.demo.DemoOperator.field;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.e5250.host.RawClient;

/** Help, Attn, System Request: what comes between a page and its answer (RFC 1205 section 4.3). */
@Timeout(30)
class InterruptionTest {
    private static final String CANCEL_INVITE = "000A12A000000400000A";
    private static final String SAVE = "000C12A00000040000040402";
    /** What a client returns to Save Screen: a private image of its own, with an FF in it. */
    private static final String IMAGE = "0412CAFE04";
    private static final String IMAGE_RECORD = "000F12A0000004000004" + IMAGE;
    private static final String RESTORE = "000F12A0000004000005" + IMAGE;
    /** Write to Display that unlocks and keeps the cursor, Read MDT Fields, in an Invite. */
    private static final String INVITE = "001212A00000040000010411004804520000";

    private DemoSystem system;
    private DemoOperator operator;
    private RawClient client;

    @BeforeEach
    void signOn() throws Exception {
        system = DemoSystem.start();
        operator = new DemoOperator(system);
        operator.signOn();
        client = operator.client;
    }

    @AfterEach
    void close() throws Exception {
        operator.close();
        system.close();
        assertThat(system.server().failures()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {F1, HELP})
    void helpSavesAndRestoresThePage(int key) throws Exception {
        client.key(key, 20, 9);
        answerSave();
        // a window over the menu
        assertThat(operator.look().screen.row(1)).contains("e5250 Demo Main Menu");
        assertThat(operator.screen.row(2)).matches(" {2}\\.+ Help \\.+ .*");
        assertThat(operator.screen.row(4)).startsWith("  :  Type the number of an option").contains(" : ");

        client.key(F12, 1, 1);
        expectRestore();
        operator.select("1");
        assertThat(operator.screen.row(1)).contains("Display Job");
    }

    @Test
    void helpWithinHelpIsAMessage() throws Exception {
        client.key(HELP, 20, 9);
        answerSave();
        operator.look();

        assertThat(operator.press(HELP).screen.error()).contains("not allowed");
    }

    @Test
    void clientThatCannotSaveGetsThePageAgain() throws Exception {
        client.key(HELP, 20, 9);
        expect(SAVE);
        client.sendRecord("000E12A0000004800000" + "10030101");
        assertThat(operator.look().screen.row(2)).contains(". Help .");

        operator.press(F3);
        assertThat(operator.screen.row(1)).contains("e5250 Demo Main Menu");
    }

    @Test
    void attentionIsAnsweredWithAMessage() throws Exception {
        client.sendRecord("000A12A0000004400000");
        cancelInvite();

        assertThat(operator.look().screen.error()).contains("Attn");
        assertThat(operator.screen.isReading()).isTrue();
        assertThat(operator.select("1").screen.row(1)).contains("Display Job");
    }

    @Test
    void systemRequest() throws Exception {
        client.sendRecord("000A12A0000004040000");
        cancelInvite();
        answerSave();
        assertThat(operator.look().screen.row(1)).contains("System Request");

        operator.select("5");
        assertThat(operator.screen.error()).contains("Option 5");
        assertThat(operator.select("3").screen.row(1)).contains("Display Job");
        assertThat(operator.press(F12).screen.row(1)).contains("System Request");
        client.key(ENTER, 20, 7);
        expectRestore();
        operator.select("1");
        assertThat(operator.screen.row(1)).contains("Display Job");
    }

    @Test
    void systemRequestWithAnOption() throws Exception {
        client.sendRecord("000B12A0000004040000" + "F3");
        cancelInvite();
        answerSave();

        assertThat(operator.look().screen.row(1)).contains("Display Job");
        client.key(F3, 1, 1);
        expectRestore();
    }

    @Test
    void systemRequestWithinSystemRequestIsAMessage() throws Exception {
        client.sendRecord("000A12A0000004040000");
        cancelInvite();
        answerSave();
        operator.look();

        client.sendRecord("000A12A0000004040000");
        cancelInvite();
        assertThat(operator.look().screen.error()).contains("already");
    }

    @Test
    void signOffBySystemRequest() throws Exception {
        client.sendRecord("000C12A0000004040000" + "F9F0");
        cancelInvite();

        client.expectEnd();
    }

    @Test
    void keyPressedBeforeTheCancelIsLost() throws Exception {
        client.sendRecord("000A12A0000004400000");
        client.key(ENTER, 20, 9, field(20, 7, "1"));
        cancelInvite();

        assertThat(operator.look().screen.error()).contains("Attn");
    }

    @Test
    void helpForAnErrorIsExplainedWithoutAnotherRead() throws Exception {
        client.sendRecord("000C12A0000004010000" + "0005");

        assertThat(operator.look().screen.error()).contains("Error 0005");
        assertThat(operator.screen.isReading()).isFalse();
    }

    @Test
    void clientThatTakesNoDisplayIsGivenUp() throws Exception {
        String negative = "000E12A0000004800000" + "10050121";
        for (int i = 0; i < 3; i++) {
            client.sendRecord(negative);
            assertThat(operator.look().screen.row(1)).contains("MAIN");
        }
        client.sendRecord(negative);
        client.expectEnd();
        system.close();

        assertThat(system.server().failures()).singleElement().asString().contains("takes no display");
        system = DemoSystem.start();
    }

    private void cancelInvite() throws Exception {
        expect(CANCEL_INVITE);
        client.sendRecord(CANCEL_INVITE);
    }

    private void answerSave() throws Exception {
        expect(SAVE);
        client.sendRecord(IMAGE_RECORD);
    }

    private void expectRestore() throws Exception {
        expect(RESTORE);
        expect(INVITE);
    }

    private void expect(String record) throws Exception {
        assertThat(RawClient.hex(client.record())).isEqualTo(record);
    }
}
