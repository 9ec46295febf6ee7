package dev.e5250.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.e5250.host.HostServer;
import dev.e5250.host.StartupResponse;
import dev.e5250.host.demo.DemoSystem;
import dev.e5250.telnet.Telnet;

/** What a session says of its connection. */
class ConnectionDetailsTest {

    @Test
    void theDeviceIsTheOneThatTheHostGave() throws Exception {
        try (DemoSystem demo = DemoSystem.start(); Client first = named(demo, "DSP*"); Client second = named(demo, "DSP*")) {
            first.open().shows("DSP ");
            second.open().shows("DSP1");
            assertThat(first.session.connectionDetails().device()).isEqualTo("DSP");
            assertThat(second.session.connectionDetails().device()).as("asked for as DSP*").isEqualTo("DSP1");
            assertThat(second.session.connectionDetails().startUp())
                    .contains(new StartUpResponse("I902", "E5250", "DSP1"));
        }
    }

    @Test
    void theOptionsAreThoseThatWereAgreed() throws Exception {
        try (DemoSystem demo = DemoSystem.start(); Client client = named(demo, "")) {
            assertThat(client.session.connectionDetails()).isEqualTo(ConnectionDetails.NONE);
            client.open();
            ConnectionDetails details = client.session.connectionDetails();
            assertThat(details.ourOptions()).containsExactly(Telnet.BINARY, Telnet.TERMINAL_TYPE, Telnet.END_OF_RECORD,
                    Telnet.NEW_ENVIRON);
            assertThat(details.hostOptions()).containsExactly(Telnet.BINARY, Telnet.END_OF_RECORD);
            assertThat(details.tls()).isEmpty();
        }
    }

    /** Flow type 9000 and a code, as a refusal has it, but of a host that goes on; names of control characters are none. */
    @Test
    void aRecordWithoutNamesIsNoDevice() throws Exception {
        byte[] bytes = StartupResponse.bytes("I902", "", "");
        byte[] nulls = bytes.clone();
        System.arraycopy(new byte[18], 0, nulls, 20, 18);
        byte[] noCode = HexFormat.of().parseHex("000F12A09000056006002000000000");
        assertThat(startUp(bytes)).contains(new StartUpResponse("I902", "", ""));
        assertThat(startUp(nulls)).contains(new StartUpResponse("I902", "", ""));
        assertThat(startUp(noCode)).contains(new StartUpResponse("", "", ""));
        assertThat(startUp(StartupResponse.bytes("I902", "S", "QPADEV0001")))
                .contains(new StartUpResponse("I902", "S", "QPADEV0001"));
    }

    private static Optional<StartUpResponse> startUp(byte[] record) throws Exception {
        try (HostServer server = HostServer.start(connection -> {
            connection.negotiate();
            connection.write(record);
            connection.read();
        }); Client client = new Client(server.port())) {
            client.open();
            client.await(() -> client.session.diagnostics().counts().recordsIn() == 1, () -> "the record");
            return client.session.connectionDetails().startUp();
        }
    }

    private static Client named(DemoSystem demo, String device) {
        return new Client(SessionSettings.to(Client.loopback(), demo.port()).withDevice(device));
    }
}
