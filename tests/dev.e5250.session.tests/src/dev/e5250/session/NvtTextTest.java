package dev.e5250.session;

import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.e5250.host.HostRecord;
import dev.e5250.host.HostScript;
import dev.e5250.host.HostServer;
import dev.e5250.host.Opcode;
import dev.e5250.screen.KeyboardState;

/** What comes before BINARY and END-OF-RECORD are agreed is text (RFC 854): shown to the user, no 5250. */
class NvtTextTest {

    @Test
    void aGreetingIsShownUntilTheHostDraws() throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        try (HostServer server = HostServer.start(connection -> {
            connection.writeRaw(ascii("Gateway of Example Ltd.\r\n\r\nYou are visitor 7.\r\n"));
            read.await();
            connection.negotiate();
            // without a Clear Unit: a host may count on a display that is blank
            connection.write(HostRecord.put(Opcode.PUT_GET).add(wtd(0, 0x08, sba(2, 1), text("THE HOST")), readMdt(0, 0)));
            connection.read();
        }); Client client = new Client(server.port())) {
            client.session.open();
            client.shows("visitor 7.");
            assertThat(client.rows()).isEqualTo(rows("Gateway of Example Ltd.", "", "You are visitor 7."));
            assertThat(client.screen().keyboard()).isEqualTo(KeyboardState.LOCKED);
            assertThat(client.screen().cursorRow()).isEqualTo(4);
            read.countDown();
            client.shows("THE HOST").isReady();
            assertThat(client.rows()).isEqualTo(rows("", "THE HOST"));
        }
    }

    @Test
    void whyAGatewayGoesNoFurtherIsThereToBeRead() throws Exception {
        try (Client client = played(connection -> connection.writeRaw(ascii("Access denied.\r\n")))) {
            assertThat(client.closed().kind()).isEqualTo(CloseReason.Kind.BY_HOST);
            client.shows("Access denied.");
        }
    }

    @Test
    void nothingOfItIsTakenForARecord() throws Exception {
        // a record that would clear the display and lock it, with its IAC EOR, and an FF in text, which is no character
        byte[] record = {0x00, 0x0E, 0x12, (byte) 0xA0, 0x00, 0x00, 0x04, 0x00, 0x00, 0x03, 0x04, 0x40, 0x04, 0x40,
                (byte) 0xFF, (byte) 0xEF, (byte) 0xFF, (byte) 0xFF};
        try (Client client = played(connection -> {
            connection.writeRaw(ascii("before "));
            connection.writeRaw(record);
            connection.writeRaw(ascii("after"));
        })) {
            assertThat(client.closed().kind()).isEqualTo(CloseReason.Kind.BY_HOST);
            client.shows("after");
            // A0 is a character and none of ASCII, 40 is one, and the rest are controls that do nothing
            assertThat(client.rows()).isEqualTo(rows("before ?@@after"));
            assertThat(client.session.diagnostics().counts().recordsIn()).isZero();
            assertThat(client.session.diagnostics().counts().ignored()).isZero();
            assertThat(client.session.diagnostics().counts().bytesOut()).isZero();
            assertThat(client.failures).isEmpty();
        }
    }

    @Test
    void controlCharactersDoWhatAPrinterDoes() throws Exception {
        try (Client client = played(connection -> connection.writeRaw(ascii("gone\fab\tc\b\bd\rA\0\n1234567890"
                + "\u001B[2J\u001B[1;31mred\u001B[0m\u001B7 \u007F\u0007|")))) {
            client.closed();
            client.shows("|");
            assertThat(client.rows()).isEqualTo(rows("Ab     dc", "1234567890red |"));
            assertThat(client.screen().alarms()).isOne();
        }
    }

    @Test
    void aLongLineGoesOnInTheNextAndALongTextScrolls() throws Exception {
        String line = "0123456789".repeat(8);
        try (Client client = played(connection -> {
            connection.writeRaw(ascii("1\n2\n3\n"));
            connection.writeRaw(ascii((line + "X\n").repeat(11)));
            connection.writeRaw(ascii("last"));
        })) {
            client.closed();
            client.shows("last");
            List<String> expected = new ArrayList<>(List.of("3"));
            for (int i = 0; i < 11; i++) {
                expected.addAll(List.of(line, "X"));
            }
            expected.add("last");
            assertThat(client.rows()).isEqualTo(expected).hasSize(24);
            assertThat(client.screen().cursorRow()).isEqualTo(24);
            assertThat(client.screen().cursorColumn()).isEqualTo(5);
        }
    }

    @Test
    void endlessTextIsReadAndNotKept() throws Exception {
        byte[] flood = ascii("No end of it. ".repeat(1000));
        try (Client client = played(connection -> {
            for (int i = 0; i < 500; i++) {
                connection.writeRaw(flood);
            }
        })) {
            client.closed();
            assertThat(client.session.diagnostics().counts().bytesIn()).isEqualTo(500L * flood.length);
            assertThat(client.session.retainedBytes().total()).isZero();
            assertThat(client.failures).isEmpty();
        }
    }

    @Test
    void aTraceHasItAndReplaysIt(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("trace.jsonl");
        CountDownLatch traced = new CountDownLatch(1);
        try (HostServer server = HostServer.start(connection -> {
            traced.await();
            connection.writeRaw(ascii("Hello\r\n"));
            connection.negotiate();
            connection.write(HostRecord.put(Opcode.PUT_GET).add(clearUnit(), wtd(0, 0x08, sba(2, 1), text("THE HOST"))));
            connection.read();
        }); Client client = new Client(server.port())) {
            client.session.open();
            client.session.startTrace(file, 1 << 20);
            client.await(() -> client.session.tracing().isPresent(), () -> "a trace");
            traced.countDown();
            client.shows("THE HOST");
        }
        // "Hello"
        assertThat(Files.readString(file)).contains("48656c6c6f0d0a");
        Session replay = Session.replay(SessionSettings.to("replay", 23), file, 0);
        replay.open();
        assertThat(replay.closed().get(20, java.util.concurrent.TimeUnit.SECONDS).kind())
                .isEqualTo(CloseReason.Kind.BY_HOST);
        assertThat(replay.currentSnapshot().get(20, java.util.concurrent.TimeUnit.SECONDS).text()).contains("THE HOST")
                .doesNotContain("Hello");
    }

    /** A session with a host that plays a script and goes. */
    private static Client played(HostScript script) throws Exception {
        HostServer server = HostServer.start(script);
        Client client = new Client(server.port());
        client.session.open();
        client.session.closed().thenRun(server::close);
        return client;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** All 24 rows, those at the end blank. */
    private static List<String> rows(String... first) {
        List<String> rows = new ArrayList<>(List.of(first));
        rows.addAll(Collections.nCopies(24 - first.length, ""));
        return rows;
    }
}
