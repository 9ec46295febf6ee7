package dev.e5250.host.script;

import static dev.e5250.host.AidKey.ENTER;
import static dev.e5250.host.AidKey.F3;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Orders.input;
import static dev.e5250.host.Orders.text;
import static dev.e5250.host.script.Dialogue.bare;
import static dev.e5250.host.script.Dialogue.dialogue;
import static dev.e5250.host.script.Expectation.attention;
import static dev.e5250.host.script.Expectation.cancelInvite;
import static dev.e5250.host.script.Expectation.help;
import static dev.e5250.host.script.Expectation.key;
import static dev.e5250.host.script.Expectation.negative;
import static dev.e5250.host.script.Expectation.systemRequest;
import static dev.e5250.host.HostConnection.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import dev.e5250.host.Attr;
import dev.e5250.host.HostConnection;
import dev.e5250.host.HostDisplay;
import dev.e5250.host.HostRecord;
import dev.e5250.host.HostScript;
import dev.e5250.host.HostServer;
import dev.e5250.host.Opcode;
import dev.e5250.host.Raw;
import dev.e5250.host.RawClient;

/** Scripts that say what they expect, and what they do wrong. */
@Timeout(30)
class DialogueTest {
    private static final String READ_BYTES = "000E12A0000004000003" + "04520000";

    private final HostDisplay display = HostDisplay.standard()
            .write(text(3, 5, "Name", Attr.BLUE), input(5, 20, 10).monocase().mandatory());

    @Test
    void whatIsExpectedComes() throws Exception {
        HostScript script = dialogue().show(display).expect(key(ENTER).cursor(5, 23).field(5, 20, "ABC").fields(1))
                .send(read()).expect(key(F3).fields(0)).finish();

        assertThat(run(script, true, client -> {
            client.record();
            client.key(0xF1, 5, 23, "110514 C1C2C3");
            client.record();
            client.key(0x33, 1, 1);
            client.expectEnd();
        })).isEmpty();
    }

    @Test
    void whatIsNotAsExpectedIsSaidAtOnce() throws Exception {
        HostScript script = dialogue().show(display)
                .expect(key(F3).cursor(1, 1).field(5, 20, "XYZ").secretField(5, 20, "SECRET"));

        assertThat(run(script, true, client -> {
            client.record();
            client.key(0xF1, 5, 23, "110514 C1C2C3");
            client.expectEnd();
        })).singleElement().satisfies(failure -> assertThat(failure).isInstanceOf(AssertionError.class)
                .hasMessageContaining("key F3 expected, not ENTER; cursor 1/1 expected, not 5/23; "
                        + "field 5/20 expected as \"XYZ\", not \"ABC\"; field 5/20 is not as expected")
                .hasMessageNotContaining("SECRET"));
    }

    @Test
    void recordsWithFlags() throws Exception {
        HostScript script = dialogue().send(read()).expect(attention()).expect(systemRequest()).expect(help("0005"))
                .expect(negative("10050122")).expect(cancelInvite()).finish();

        assertThat(run(script, true, client -> {
            client.record();
            client.sendRecord("000A12A0000004400000");
            client.sendRecord("000A12A0000004040000");
            client.sendRecord("000C12A00000040100000005");
            client.sendRecord("000E12A000000480000010050122");
            client.sendRecord("000A12A000000400000A");
            client.expectEnd();
        })).isEmpty();
    }

    @Test
    void faults() throws Exception {
        HostRecord ff = HostRecord.put(Opcode.PUT_GET).add(Raw.raw(0xFF));
        HostScript script = bare().fault(Fault.cut(read(), 12)).fault(Fault.wrongLength(read(), 99))
                .fault(Fault.notEscaped(ff)).fault(Fault.inPieces(read())).pause(Duration.ofMillis(1))
                .fault(Fault.withoutEnd(read())).then(HostConnection::finish);

        assertThat(run(script, false, client -> {
            assertThat(client.record()).asHexString().isEqualTo("000E12A00000040000030452");
            assertThat(client.record()).asHexString().isEqualTo("006312A000000400000304520000");
            // FF FF EF: to a client an escaped FF and a byte EF, so that the next record goes on in the same
            assertThat(client.record()).asHexString().isEqualTo("000B12A0000004000003" + "FFEF" + READ_BYTES);
        })).isEmpty();
    }

    @Test
    void resetEndsTheLine() throws Exception {
        HostScript script = bare().then(connection -> connection.await(() -> connection.commands() > 0, PATIENCE))
                .fault(Fault.reset());

        assertThat(run(script, false, client -> {
            client.send("FFFC06");
            assertThatThrownBy(client::expectEnd).isInstanceOf(IOException.class).hasMessageContaining("reset");
        })).isEmpty();
    }

    private interface Deed {
        void with(RawClient client) throws Exception;
    }

    private static HostRecord read() {
        return HostRecord.put(Opcode.PUT_GET).add(readMdt(0, 0));
    }

    /** @param negotiates whether the script does */
    private static List<Throwable> run(HostScript script, boolean negotiates, Deed deed) throws Exception {
        try (HostServer server = HostServer.start(script); RawClient client = new RawClient(server.port())) {
            if (negotiates) {
                client.negotiate("IBM-3179-2");
            }
            deed.with(client);
            client.close();
            server.close();
            return server.failures();
        }
    }
}
