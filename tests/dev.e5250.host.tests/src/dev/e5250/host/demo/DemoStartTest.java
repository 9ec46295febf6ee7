package dev.e5250.host.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.util.HexFormat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import dev.e5250.host.RawClient;
import dev.e5250.host.ScreenText;

/** The start of sessions with the demo system, and its end. */
@Timeout(30)
class DemoStartTest {
    /** USERVAR "IBMSENDCONFREC" VALUE "YES". */
    private static final String SEND_CONFIRMATION = variable("IBMSENDCONFREC", "YES");

    private DemoSystem system;

    @BeforeEach
    void start() throws Exception {
        system = DemoSystem.start();
    }

    @AfterEach
    void close() {
        system.close();
        assertThat(system.server().failures()).isEmpty();
    }

    @Test
    void startupResponseComesFirst() throws Exception {
        try (RawClient client = new RawClient(system.port())) {
            client.negotiate("IBM-3179-2", SEND_CONFIRMATION + variable("DEVNAME", "mydev"));

            // I902, system E5250, device MYDEV
            assertThat(RawClient.hex(client.record())).startsWith("004912A09000056006002")
                    .contains("C9F9F0F2" + "C5F5F2F5F0404040" + "D4E8C4C5E54040404040");
            assertThat(RawClient.hex(client.record())).endsWith("04F30005D97000");
        }
    }

    @Test
    void deviceInUseEndsTheSession() throws Exception {
        try (RawClient first = new RawClient(system.port()); RawClient second = new RawClient(system.port())) {
            first.negotiate("IBM-3179-2", variable("DEVNAME", "MYDEV"));
            first.record();

            second.negotiateWithDeviceInUse("IBM-3179-2", SEND_CONFIRMATION + variable("DEVNAME", "MYDEV"));

            assertThat(RawClient.hex(second.record())).startsWith("004912A09000").contains("F8F9F0F2");
            second.expectEnd();
        }
    }

    @Test
    void deviceIsFreeAfterItsSession() throws Exception {
        for (int i = 0; i < 3; i++) {
            try (RawClient client = new RawClient(system.port())) {
                client.negotiate("IBM-3812-1", variable("DEVNAME", "MYDEV"));
                client.expectEnd();
            }
        }
    }

    @Test
    void clientWithoutAQueryReplyIsServedByItsTerminalType() throws Exception {
        try (RawClient client = new RawClient(system.port())) {
            client.negotiate("IBM-3179-2");
            client.record();
            client.sendRecord("000E12A0000004800000" + "10030101");

            assertThat(new ScreenText().draw(client.record()).row(1)).contains("Sign On");
        }
    }

    @Test
    void fieldLongerThanItCanBeIsCut() throws Exception {
        try (DemoOperator operator = new DemoOperator(system)) {
            operator.press(DemoOperator.ENTER, DemoOperator.field(6, 53, "X".repeat(10_000)));
            assertThat(operator.screen.error()).contains("no user XXXXXXXXXX here");

            operator.press(DemoOperator.ENTER, DemoOperator.field(6, 53, "DEMO"), DemoOperator.field(7, 53, "DEMO"),
                    DemoOperator.field(10, 53, "L".repeat(10_000)));
            assertThat(operator.select("1").screen.row(16)).contains(":   LLLLLLLLLL   ");
            operator.press(DemoOperator.F3).select("C".repeat(10_000));
            assertThat(operator.screen.error()).startsWith("Command CCC").hasSize(78);
        }
    }

    @Test
    void closeEndsAllSessions() throws Exception {
        try (DemoOperator one = new DemoOperator(system); DemoOperator two = new DemoOperator(system)) {
            two.signOn();
            system.close();

            assertThat(system.server().connections()).isZero();
            one.client.expectEnd();
            two.client.expectEnd();
            assertThatThrownBy(() -> new RawClient(system.port())).isInstanceOf(IOException.class);
        }
    }

    @Test
    void portInUse() {
        assertThatThrownBy(() -> DemoSystem.start(system.port())).isInstanceOf(BindException.class);
    }

    private static String variable(String name, String value) {
        HexFormat hex = HexFormat.of();
        return "03" + hex.formatHex(name.getBytes()) + "01" + hex.formatHex(value.getBytes());
    }
}
