package dev.e5250.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.host.HostServer;
import dev.e5250.host.demo.DemoSystem;

class StartUpCodeTest {

    static Set<String> refusals() {
        return StartUpCode.refusals();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void everyRefusalHasItsTextInBothLanguages(String code) {
        ResourceBundle english = ResourceBundle.getBundle("dev.e5250.session.StartUpCodes", Locale.ROOT);
        ResourceBundle german = ResourceBundle.getBundle("dev.e5250.session.StartUpCodes", Locale.GERMAN);
        assertThat(english.getString('C' + code)).isNotBlank().isNotEqualTo(german.getString('C' + code));
        assertThat(StartUpCode.text(code)).isNotEqualTo(code);
    }

    @Test
    void anUnknownCodeIsShownAsItIs() {
        assertThat(StartUpCode.text("0004")).isEqualTo("0004");
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aRefusalEndsTheSessionWithItsCode(String code) throws Exception {
        try (HostServer server = server(code); Client client = new Client(server.port())) {
            client.session.open();
            assertThat(client.closed()).isEqualTo(new CloseReason(CloseReason.Kind.START_UP_FAILED, code));
            assertThat(ReconnectPolicy.STANDARD.delay(client.closed(), 0, true)).as("time does not mend it").isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"I901", "I902", "I906", "0004"})
    void otherCodesAreNoReasonToEnd(String code) throws Exception {
        try (HostServer server = server(code); Client client = new Client(server.port())) {
            client.open();
            client.await(() -> client.session.diagnostics().counts().recordsIn() == 1, () -> "the record");
            assertThat(client.session.state()).isEqualTo(SessionState.ACTIVE);
        }
    }

    @Test
    void aDeviceInUseIsAskedForUnderItsNextName() throws Exception {
        try (DemoSystem demo = DemoSystem.start(); Client first = named(demo, "DSP*"); Client second = named(demo, "DSP*");
                Client third = named(demo, "DSP")) {
            first.open().shows("DSP ");
            second.open().shows("DSP1");
            third.session.open();
            assertThat(third.closed())
                    .isEqualTo(new CloseReason(CloseReason.Kind.START_UP_FAILED, StartUpCode.DEVICE_NOT_AVAILABLE));
        }
    }

    private static Client named(DemoSystem demo, String device) {
        return new Client(SessionSettings.to(Client.loopback(), demo.port()).withDevice(device));
    }

    /** Start-up response record: header with flow type 9000 and five bytes of variable part, then the code at 16. */
    private static HostServer server(String code) throws Exception {
        byte[] record = HexFormat.of().parseHex("001C12A090000560060020C0003D0000" + "00000000" + "E2E8E2F140404040");
        System.arraycopy(Ccsid.of(37).toHost(code), 0, record, 16, 4);
        return HostServer.start(connection -> {
            connection.negotiate();
            connection.write(record);
            connection.read();
        });
    }
}
