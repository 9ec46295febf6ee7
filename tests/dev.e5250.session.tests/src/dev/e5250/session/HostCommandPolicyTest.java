package dev.e5250.session;

import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.attribute;
import static dev.e5250.host.Orders.ra;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.text;
import static dev.e5250.host.Raw.hex;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.e5250.datastream.HostCommand;
import dev.e5250.datastream.HostCommandPolicy;
import dev.e5250.host.HeaderFlag;
import dev.e5250.host.HostConnection;
import dev.e5250.host.HostRecord;
import dev.e5250.host.HostServer;
import dev.e5250.host.Opcode;
import dev.e5250.screen.Key;

/** A host that wants a command to be run here asks the session's policy, and gets its Enter in any case. */
class HostCommandPolicyTest {
    private static final HostRecord ASKS = HostRecord.put(Opcode.PUT_GET).add(clearUnit(),
            wtd(0, 8, hex("27 80 FC D7 C3 D6 40 83 80 A1 80 80"), text("calc"), ra(2, 60, 0x00)), readMdt(0, 0));

    private final BlockingQueue<HostConnection> connected = new LinkedBlockingQueue<>();
    private HostServer server;
    private Client client;
    private HostConnection host;

    @BeforeEach
    void connect() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        server = HostServer.start(connection -> {
            connection.negotiate();
            connected.add(connection);
            over.await();
        });
        client = new Client(server.port());
        client.open();
        host = connected.poll(Client.PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    @AfterEach
    void disconnect() throws Exception {
        client.close();
        server.close();
    }

    @Test
    void withoutAPolicyItIsRefused() throws Exception {
        host.write(ASKS);
        assertThat(host.read().aidCode()).isEqualTo(0xF1);
    }

    @Test
    void aPolicyMayTakeItsTimeAndTheSessionGoesOnMeanwhile() throws Exception {
        BlockingQueue<HostCommand> asked = new LinkedBlockingQueue<>();
        CountDownLatch decided = new CountDownLatch(1);
        client.session.setHostCommandPolicy((command, done) -> {
            asked.add(command);
            try {
                decided.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            done.run();
        });
        host.write(ASKS);
        assertThat(asked.poll(Client.PATIENCE.toSeconds(), TimeUnit.SECONDS)).isEqualTo(new HostCommand("calc", true));
        host.write(HostRecord.put(Opcode.OUTPUT_ONLY).add(wtd(0, 0, sba(9, 1), attribute(0x20),
                text("MEANWHILE"))));
        client.shows("MEANWHILE");
        decided.countDown();
        assertThat(host.read().aidCode()).isEqualTo(0xF1);
        assertThat(client.rows()).as("what is to be run is not displayed").noneMatch(row -> row.contains("calc"));
    }

    @Test
    void aQuestionThatTheHostWentOnFromIsWithdrawnAndTheNextOneAsked() throws Exception {
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        BlockingQueue<Runnable> answers = new LinkedBlockingQueue<>();
        client.session.setHostCommandPolicy(new HostCommandPolicy() {
            @Override
            public void asked(HostCommand command, Runnable done) {
                told.add(command.text());
                answers.add(done);
            }

            @Override
            public void withdrawn() {
                told.add("withdrawn");
            }
        });
        host.write(ASKS);
        assertThat(told.poll(Client.PATIENCE.toSeconds(), TimeUnit.SECONDS)).isEqualTo("calc");
        host.write(HostRecord.put(Opcode.PUT_GET).add(clearUnit()));
        assertThat(told.poll(Client.PATIENCE.toSeconds(), TimeUnit.SECONDS)).isEqualTo("withdrawn");
        host.write(ASKS);
        assertThat(told.poll(Client.PATIENCE.toSeconds(), TimeUnit.SECONDS)).isEqualTo("calc");
        // the first one is answered too late
        answers.take().run();
        answers.take().run();
        assertThat(host.read().aidCode()).isEqualTo(0xF1);
        client.session.press(Key.ATTENTION);
        assertThat(host.read().flags()).as("one Enter").isEqualTo(HeaderFlag.ATTENTION);
    }
}
