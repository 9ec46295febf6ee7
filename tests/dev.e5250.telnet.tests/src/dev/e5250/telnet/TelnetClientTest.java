package dev.e5250.telnet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelnetClientTest {
    private static final String AGREE = "FFFD18 FFFD19 FFFB19 FFFD00 FFFB00";

    private final List<String> sent = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final TelnetClient client = client("");

    private TelnetClient client(String device) {
        return new TelnetClient(TelnetSettings.of("IBM-3179-2").withDevice(device), bytes -> sent.add(Hex.text(bytes, 0, bytes.length)),
                new RecordListener() {
                    @Override
                    public void record(byte[] buffer, int offset, int length) {
                        told.add("record " + Hex.text(buffer, offset, length));
                    }

                    @Override
                    public void negotiated() {
                        told.add("negotiated");
                    }

                    @Override
                    public void deviceNameRefused() {
                        told.add("device refused");
                    }
                });
    }

    @Test
    void negotiatesAsIbmIAsks() throws Exception {
        receive("FFFD27 FFFD18");                 // DO NEW-ENVIRON, DO TERMINAL-TYPE
        receive("FFFA27 01 03 49424D5253454544 0102030405060708 00 03 FFF0");
        receive("FFFA18 01 FFF0");
        receive("FFFD19 FFFB19 FFFD00 FFFB00");   // END-OF-RECORD and BINARY, both ways
        assertThat(sent).containsExactly(
                "FFFB27", "FFFB18",
                "FFFA2700FFF0",                                   // IS, no variables
                "FFFA180049424D2D333137392D32FFF0",               // IS IBM-3179-2
                "FFFB19", "FFFD19", "FFFB00", "FFFD00");
        assertThat(told).containsExactly("negotiated");
        assertThat(client.isNegotiated()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
            "FFFD18, FFFB18", "FFFD19, FFFB19", "FFFD00, FFFB00", "FFFD27, FFFB27", "FFFD03, FFFB03",
            "FFFB19, FFFD19", "FFFB00, FFFD00", "FFFB03, FFFD03", "FFFB27, FFFD27", "FFFB18, FFFD18",
            "FFFD06, FFFC06", "FFFD01, FFFC01", "FFFD1F, FFFC1F", "FFFD05, FFFC05", "FFFD2E, FFFC2E",
            "FFFB06, FFFE06", "FFFB01, FFFE01", "FFFB05, FFFE05"})
    void answersARequestOnce(String request, String answer) throws Exception {
        receive(request);
        assertThat(sent).containsExactly(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FFFE18", "FFFC19", "FFFE06", "FFFC06", "FFFE63", "FFFC63", "FFF1", "FFF9", "FFF6", "FFF2"})
    void saysNothingToWhatChangesNothing(String request) throws Exception {
        receive(request);
        assertThat(sent).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void doesNotAcknowledgeTwice() throws Exception {
        receive("FFFD19 FFFD19 FFFB19 FFFB19");
        assertThat(sent).containsExactly("FFFB19", "FFFD19");
    }

    @Test
    void answersATurnOffOnceAndCanBeTurnedOnAgain() throws Exception {
        receive("FFFD19 FFFE19 FFFE19 FFFD19");
        assertThat(sent).containsExactly("FFFB19", "FFFC19", "FFFB19");
        sent.clear();
        receive("FFFB00 FFFC00 FFFC00 FFFB00");
        assertThat(sent).containsExactly("FFFD00", "FFFE00", "FFFD00");
    }

    @Test
    void namesTheTerminalTypeAsOftenAsItIsAsked() throws Exception {
        receive("FFFD18 FFFA1801FFF0 FFFA1801FFF0");
        assertThat(sent).containsExactly("FFFB18", "FFFA180049424D2D333137392D32FFF0",
                "FFFA180049424D2D333137392D32FFF0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FFFA18FFF0", "FFFA1800FFF0", "FFFA1F0001FFF0", "FFFA27FFF0", "FFFA2702FFF0"})
    void ignoresOtherSubnegotiations(String body) throws Exception {
        receive(body);
        assertThat(sent).isEmpty();
    }

    @Test
    void asksForADeviceNameAndTellsWhenItIsRefused() throws Exception {
        TelnetClient named = client("PRT01");
        byte[] send = Hex.bytes("FFFA270103FFF0");
        named.receiver().receive(send, 0, send.length);
        // IS USERVAR "DEVNAME" VALUE "PRT01"
        assertThat(sent).containsExactly("FFFA2700034445564E414D45015052543031FFF0");
        named.receiver().receive(send, 0, send.length);
        assertThat(sent).hasSize(1);
        assertThat(told).containsExactly("device refused");
    }

    @Test
    void textBeforeTheAgreementIsNoRecord() throws Exception {
        receive("48656C6C6F0D0A FFEF");
        receive(AGREE);
        receive("C1FFEF");
        assertThat(told).containsExactly("negotiated", "record C1");
    }

    @Test
    void recordsGoOnAfterTheHostTookAnOptionBack() throws Exception {
        receive(AGREE);
        sent.clear();
        receive("FFFC19 FFFC19");
        receive("C1FFEF");
        assertThat(sent).containsExactly("FFFE19");
        assertThat(told).containsExactly("negotiated", "record C1");
    }

    @Test
    void sendsARecordEscapedAndClosed() {
        byte[] record = Hex.bytes("00 000DFFFF12A0 00");
        client.send(record, 1, 6);
        assertThat(sent).containsExactly("000DFFFFFFFF12A0FFEF");
    }

    private void receive(String hex) throws TelnetException {
        byte[] bytes = Hex.bytes(hex);
        client.receiver().receive(bytes, 0, bytes.length);
    }
}
