package dev.e5250.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.e5250.datastream.CommandTable;
import dev.e5250.faults.Fault;
import dev.e5250.faults.FaultyTransport;
import dev.e5250.host.HostServer;
import dev.e5250.host.demo.DemoSystem;
import dev.e5250.screen.Key;
import dev.e5250.session.CloseReason.Kind;
import dev.e5250.telnet.SocketTransport;

/**
 * Each fault in each state of the life cycle: the reason is right, nothing is kept, threads and descriptors are back
 * where they were, and a new connection works.
 */
class FaultsTest {
    private static final Set<Fault> ENDING = EnumSet.of(Fault.DROP, Fault.CUT, Fault.WRITE_FAILS);
    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    private static DemoSystem demo;

    @BeforeAll
    static void startDemo() throws Exception {
        // records come twice or in another order: none of them is the client's mistake
        demo = DemoSystem.start(options -> options.strict(false));
        // what the first session of a JVM loads and opens for good is not what is counted here
        try (Client client = new Client(demo.port())) {
            client.open().shows("Sign On");
        }
    }

    @AfterAll
    static void stopDemo() {
        demo.close();
    }

    static Stream<Arguments> faultsInStates() {
        return Stream.of(SessionState.CONNECTING, SessionState.NEGOTIATING, SessionState.ACTIVE, SessionState.WAITING)
                .flatMap(state -> Stream.of(Fault.values()).map(fault -> Arguments.of(state, fault)));
    }

    @ParameterizedTest
    @MethodSource("faultsInStates")
    void leaveNothingBehind(SessionState state, Fault fault) throws Exception {
        long threads = threads();
        long descriptors = descriptors();
        switch (state) {
        case CONNECTING -> whileConnecting(fault);
        case NEGOTIATING -> whileNegotiating(fault);
        case ACTIVE -> whileActive(fault);
        default -> whileWaiting(fault);
        }
        backTo(threads, descriptors);
        try (Client next = new Client(demo.port())) {
            next.open().shows("Sign On").isReady();
            assertThat(next.failures).isEmpty();
        }
    }

    private void whileConnecting(Fault fault) throws Exception {
        try (Client client = client(demo.port(), fault, ReconnectPolicy.NEVER)) {
            client.session.open();
            if (ENDING.contains(fault)) {
                assertThat(client.closed().kind()).isEqualTo(Kind.UNREACHABLE);
            }
            closesAndHoldsNothing(client);
        }
    }

    /** A host that begins the negotiation and then says nothing. */
    private void whileNegotiating(Fault fault) throws Exception {
        byte[] begin = {(byte) 0xFF, (byte) 0xFD, 0x18};
        try (HostServer server = HostServer.start(connection -> {
            connection.writeRaw(begin);
            connection.read(Duration.ofSeconds(30));
        })) {
            AtomicReference<FaultyTransport> transport = new AtomicReference<>();
            try (Client client = client(server.port(), transport, ReconnectPolicy.NEVER)) {
                client.session.open();
                client.await(() -> client.session.diagnostics().counts().bytesOut() == 3, () -> "an answer");
                transport.get().begin(fault);
                if (fault == Fault.DROP || fault == Fault.CUT) {
                    assertThat(client.closed().kind()).isEqualTo(
                            fault == Fault.CUT ? Kind.BY_HOST : Kind.CONNECTION_LOST);
                }
                closesAndHoldsNothing(client);
            }
        }
    }

    private void whileActive(Fault fault) throws Exception {
        AtomicReference<FaultyTransport> transport = new AtomicReference<>();
        try (Client client = client(demo.port(), transport, ReconnectPolicy.NEVER)) {
            client.open().shows("Sign On").isReady();
            transport.get().begin(fault);
            client.type("demo").press(Key.TAB).type("demo").press(Key.ENTER).press(Key.ATTENTION);
            switch (fault) {
            case DROP, WRITE_FAILS -> assertThat(client.closed().kind()).isEqualTo(Kind.CONNECTION_LOST);
            case CUT -> assertThat(client.closed().kind()).isEqualTo(Kind.BY_HOST);
            // a record twice, and answers in another order, are no reason to end
            case DUPLICATE -> client.shows("Main Menu");
            default -> { /* whatever the host makes of it, the session can be closed */ }
            }
            closesAndHoldsNothing(client);
        }
    }

    /** The connection is lost, and the next one meets the fault. */
    private void whileWaiting(Fault fault) throws Exception {
        AtomicReference<FaultyTransport> transport = new AtomicReference<>();
        ReconnectPolicy later = new ReconnectPolicy(true, Duration.ofMinutes(10), Duration.ofMinutes(10));
        try (Client client = client(demo.port(), transport, later)) {
            client.open().shows("Sign On").isReady();
            client.type("kept for nobody").press(Key.ENTER).type("ahead");
            transport.get().begin(Fault.DROP);
            client.await(() -> client.session.state() == SessionState.WAITING, () -> "waiting");
            assertThat(client.session.closeReason()).map(CloseReason::kind).contains(Kind.CONNECTION_LOST);
            assertThat(client.session.retainedBytes().total()).isZero();
            // nothing can go wrong with a connection that is not there
            transport.get().begin(fault);
            assertThat(client.screen().text()).contains("Sign On");
            closesAndHoldsNothing(client);
            assertThat(client.closed().kind()).isEqualTo(Kind.BY_USER);
        }
    }

    private static void closesAndHoldsNothing(Client client) throws Exception {
        client.session.close().get(10, TimeUnit.SECONDS);
        assertThat(client.session.state()).isEqualTo(SessionState.CLOSED);
        assertThat(client.session.retainedBytes().total()).isZero();
        assertThat(client.failures).isEmpty();
    }

    private static Client client(int port, Fault fault, ReconnectPolicy policy) {
        AtomicReference<FaultyTransport> transport = new AtomicReference<>();
        return new Client(SessionSettings.to(Client.loopback(), port).withReconnect(policy), s -> {
            transport.set(faulty(s));
            transport.get().begin(fault);
            return transport.get();
        }, CommandTable.standard());
    }

    private static Client client(int port, AtomicReference<FaultyTransport> transport, ReconnectPolicy policy) {
        return new Client(SessionSettings.to(Client.loopback(), port).withReconnect(policy), s -> {
            transport.set(faulty(s));
            return transport.get();
        }, CommandTable.standard());
    }

    private static FaultyTransport faulty(SessionSettings settings) {
        return new FaultyTransport(new SocketTransport(settings.host(), settings.port(), Client.PATIENCE));
    }

    private static void backTo(long threads, long descriptors) throws InterruptedException {
        try (Client nobody = new Client(1)) {
            nobody.await(() -> threads() <= threads && descriptors() <= descriptors,
                    () -> "back to " + threads + " threads and " + descriptors + " descriptors, but " + threads()
                            + " and " + descriptors());
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Threads but the JVM's carriers of virtual ones, which come and go as it likes. */
    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream().filter(t -> !t.getName().startsWith("ForkJoinPool"))
                .count();
    }

    /** Open files and sockets; 0 where the system does not say. */
    private static long descriptors() {
        if (!Files.isDirectory(DESCRIPTORS)) {
            return 0;
        }
        try (Stream<Path> open = Files.list(DESCRIPTORS)) {
            return open.count();
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }
}
