package dev.e5250.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ProtocolException;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The bytes and their order, as RawClient expects them; each test ends with what the host made of it. */
@Timeout(30)
class NegotiationTest {
    private static final String USERVAR_DEVNAME = "03" + RawClient.ascii("DEVNAME");

    private final BlockingQueue<Object> outcomes = new LinkedBlockingQueue<>();
    private final Set<String> devicesInUse = Set.of("TAKEN");
    private HostServer server;
    private RawClient client;

    private record Agreed(boolean device, String terminalType, int ccsid, boolean wide) { }

    @BeforeEach
    void connect() throws Exception {
        server = HostServer.start(connection -> {
            try {
                boolean device = connection.negotiate(name -> !devicesInUse.contains(name));
                outcomes.add(new Agreed(device, connection.terminalType(), connection.ccsid().number(),
                        connection.wideDisplay()));
            } catch (ProtocolException e) {
                outcomes.add(e.getMessage());
            }
        });
        client = new RawClient(server.port());
    }

    @AfterEach
    void close() throws Exception {
        client.close();
        server.close();
        assertThat(server.failures()).isEmpty();
    }

    @Test
    void allSteps() throws Exception {
        client.negotiate("IBM-3477-FC", USERVAR_DEVNAME + "01" + RawClient.ascii("MYDEV") + "03"
                + RawClient.ascii("CODEPAGE") + "01" + RawClient.ascii("273"));

        assertThat(outcome()).isEqualTo(new Agreed(true, "IBM-3477-FC", 273, true));
    }

    @Test
    void clientWithoutEnvironment() throws Exception {
        client.expect("FFFD27 FFFD18");
        client.send("FFFC27 FFFB18");
        client.nameTerminal("IBM-3179-2");

        assertThat(outcome()).isEqualTo(new Agreed(true, "IBM-3179-2", 37, false));
    }

    @Test
    void answersByteByByteAndInAnyOrder() throws Exception {
        client.expect("FFFD27 FFFD18");
        sendSingly("FFFB18 FFFC27");
        client.expect("FFFA18 01 FFF0");
        sendSingly("FFFA18 00" + RawClient.ascii("IBM-3179-2") + "FFF0");
        client.expect("FFFD19 FFFB19 FFFD00 FFFB00");
        sendSingly("FFFD00 FFFB00 FFF1 FFFD19 FFFB19");

        assertThat(outcome()).isEqualTo(new Agreed(true, "IBM-3179-2", 37, false));
    }

    @Test
    void deviceInUseIsAskedForAgain() throws Exception {
        askedForAnotherDevice();
        client.send("FFFA27 00" + USERVAR_DEVNAME + "01" + RawClient.ascii("TAKEN1") + "FFF0");
        client.nameTerminal("IBM-3179-2");

        assertThat(outcome()).isEqualTo(new Agreed(true, "IBM-3179-2", 37, false));
    }

    @Test
    void sameDeviceAgainIsNotAccepted() throws Exception {
        askedForAnotherDevice();
        client.send("FFFA27 00" + USERVAR_DEVNAME + "01" + RawClient.ascii("TAKEN") + "FFF0");
        client.nameTerminal("IBM-3179-2");

        assertThat(outcome()).isEqualTo(new Agreed(false, "IBM-3179-2", 37, false));
    }

    @Test
    void terminalTypesAreAskedForUntilOneRepeats() throws Exception {
        client.expect("FFFD27 FFFD18");
        client.send("FFFC27 FFFB18");
        client.expect("FFFA18 01 FFF0");
        client.send("FFFA18 00" + RawClient.ascii("DEC-VT220") + "FFF0");
        client.expect("FFFA18 01 FFF0");
        client.send("FFFA18 00" + RawClient.ascii("DEC-VT220") + "FFF0");

        assertThat(outcome()).asString().contains("DEC-VT220");
        client.expectEnd();
    }

    @Test
    void refusedOptionEndsIt() throws Exception {
        client.expect("FFFD27 FFFD18");
        client.send("FFFC27 FFFB18");
        client.expect("FFFA18 01 FFF0");
        client.send("FFFA18 00" + RawClient.ascii("IBM-3179-2") + "FFF0");
        client.expect("FFFD19 FFFB19 FFFD00 FFFB00");
        client.send("FFFB19 FFFD19 FFFC00 FFFD00");

        assertThat(outcome()).asString().contains("refused");
    }

    @Test
    void clientsOwnWishesAreRefused() throws Exception {
        client.expect("FFFD27 FFFD18");
        client.send("FFFB1F FFFD01"); // WILL NAWS, DO ECHO
        client.expect("FFFE1F FFFC01"); // DONT NAWS, WONT ECHO
        client.send("FFFC27 FFFC18"); // WONT NEW-ENVIRON, WONT TERMINAL-TYPE

        assertThat(outcome()).asString().contains("TERMINAL-TYPE");
    }

    private void askedForAnotherDevice() throws Exception {
        client.sendEnvironment(USERVAR_DEVNAME + "01" + RawClient.ascii("TAKEN"));
        client.expect("FFFA27 01" + USERVAR_DEVNAME + "FFF0");
    }

    private void sendSingly(String hex) throws Exception {
        for (byte b : RawClient.hex(hex)) {
            client.send(String.format("%02X", b));
        }
    }

    private Object outcome() throws InterruptedException {
        return outcomes.poll(10, TimeUnit.SECONDS);
    }
}
