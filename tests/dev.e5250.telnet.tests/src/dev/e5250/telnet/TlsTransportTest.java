package dev.e5250.telnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLSocket;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes over TLS, the name in its hello, and that a close ends whatever waits. */
@Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
class TlsTransportTest {
    private static final String HOST = "ibmi.example.com";
    private static final int LENGTH = 100 * 1024;

    private static TestIdentity authority;
    private static TestIdentity identity;

    /** A blocking call of the transport. */
    private interface Call {
        void run() throws IOException;
    }

    @BeforeAll
    static void make() {
        authority = TestIdentity.authority("Authority");
        identity = authority.issue(HOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void bytesGoBothWaysAtOnce(String protocol) throws Exception {
        byte[] out = random(1);
        byte[] in = random(2);
        try (TlsHost host = TlsHost.withTls(identity, protocol, null, peer -> {
            CompletableFuture<Throwable> sent = inBackground(() -> peer.getOutputStream().write(in));
            assertThat(peer.getInputStream().readNBytes(LENGTH)).isEqualTo(out);
            assertThat(sent.get(10, TimeUnit.SECONDS)).isNull();
        }); TlsTransport transport = transport(host)) {
            transport.connect();
            CompletableFuture<Throwable> sent = inBackground(() -> transport.write(out));
            byte[] read = new byte[LENGTH];
            int count = 0;
            while (count < LENGTH) {
                count += transport.read(read, count, LENGTH - count);
            }
            assertThat(read).isEqualTo(in);
            assertThat(sent.get(10, TimeUnit.SECONDS)).isNull();
            transport.close();
            host.await();
        }
    }

    @ParameterizedTest
    @CsvSource({"TLSv1.2, ibmi.example.com, ibmi.example.com", "TLSv1.3, IBMi.example.com., ibmi.example.com",
            "TLSv1.3, as400, as400", "TLSv1.3, 192.0.2.7, ", "TLSv1.3, '[2001:db8::7]', ", "TLSv1.3, my_host, "})
    void theServerIsToldTheNameItWasCalledBy(String protocol, String called, String told) throws Exception {
        AtomicReference<SNIServerName> name = new AtomicReference<>();
        try (TlsHost host = TlsHost.withTls(identity, protocol, null, peer -> {
            name.set(requestedName(peer));
            peer.getOutputStream().write(7);
        }); TlsTransport transport = new TlsTransport(host.source(), TlsSettings.to(called, 992, (h, p, c) -> true),
                        Set::of)) {
            transport.connect();
            transport.read(new byte[1], 0, 1);
            assertThat(name.get()).isEqualTo(told == null ? null : new SNIHostName(told));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void theEndIsSeen(String protocol) throws Exception {
        try (TlsHost host = TlsHost.withTls(identity, protocol, null, SSLSocket::close);
                TlsTransport transport = transport(host)) {
            transport.connect();
            assertThat(transport.read(new byte[1], 0, 1)).isEqualTo(-1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void closingEndsAReadThatWaits(String protocol) throws Exception {
        try (TlsHost host = TlsHost.withTls(identity, protocol, null, peer -> peer.getOutputStream().write(7));
                TlsTransport transport = transport(host)) {
            transport.connect();
            CountDownLatch reading = new CountDownLatch(1);
            CompletableFuture<Throwable> reader = inBackground(() -> {
                transport.read(new byte[1], 0, 1);
                reading.countDown();
                transport.read(new byte[1], 0, 1);
            });
            assertThat(reading.await(10, TimeUnit.SECONDS)).isTrue();
            transport.close();
            assertThat(reader.get(10, TimeUnit.SECONDS)).isInstanceOf(IOException.class)
                    .isNotInstanceOf(TlsFailure.class);
        }
    }

    /** The host takes a byte and then no more, so the writer cannot come to an end, and holds what JSSE writes with. */
    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void closingEndsAWriteThatWaits(String protocol) throws Exception {
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        try (TlsHost host = TlsHost.withTls(identity, protocol, null, peer -> {
            peer.getInputStream().read();
            writing.countDown();
            closed.await();
        }); TlsTransport transport = transport(host)) {
            transport.connect();
            CompletableFuture<Throwable> writer = inBackground(() -> transport.write(new byte[64 * 1024 * 1024]));
            CompletableFuture<Throwable> reader = inBackground(() -> transport.read(new byte[1], 0, 1));
            assertThat(writing.await(10, TimeUnit.SECONDS)).isTrue();
            transport.close();
            assertThat(writer.get(10, TimeUnit.SECONDS)).isInstanceOf(IOException.class);
            assertThat(reader.get(10, TimeUnit.SECONDS)).isInstanceOf(IOException.class);
        } finally {
            closed.countDown();
        }
    }

    @Test
    void closingEndsAHandshake() throws Exception {
        AtomicReference<TlsTransport> transport = new AtomicReference<>();
        try (TlsHost host = new TlsHost(peer -> {
            peer.getInputStream().read();
            transport.get().close();
            TlsHost.untilTheEnd(peer);
        })) {
            transport.set(transport(host));
            assertThatThrownBy(() -> transport.get().connect()).isInstanceOf(IOException.class)
                    .isNotInstanceOf(TlsFailure.class);
        }
    }

    /** Authorities on a slow disk, or a user who has not typed the password of his own certificate yet. */
    @Test
    void closingDoesNotWaitForWhatIsRead() throws Exception {
        Busy reading = new Busy();
        try (TlsHost host = new TlsHost(TlsHost::untilTheEnd)) {
            assertEnds(reading, new TlsTransport(host.source(), TlsSettings.to(HOST, 992, CertificateTrust.NONE), () -> {
                reading.work();
                return Set.of();
            }));
        }
    }

    /** In the middle of a handshake, where nothing looks at the socket: while keys are made, or certificates looked at. */
    @Test
    void closingDoesNotWaitForWhatTheHandshakeThinksOf() throws Exception {
        Busy looking = new Busy();
        try (TlsHost host = TlsHost.withTls(identity, "TLSv1.3", null, TlsHost::untilTheEnd)) {
            assertEnds(looking, new TlsTransport(host.source(), TlsSettings.to(HOST, 992, (name, port, certificate) -> {
                looking.work();
                return false;
            }), Set::of));
        }
    }

    private static void assertEnds(Busy busy, TlsTransport transport) throws Exception {
        try {
            CompletableFuture<Throwable> connect = inBackground(transport::connect);
            assertThat(busy.begun.await(10, TimeUnit.SECONDS)).isTrue();
            transport.close();
            assertThat(connect.get(10, TimeUnit.SECONDS)).isInstanceOf(SocketException.class);
        } finally {
            busy.enough.countDown();
        }
        busy.thread.join(10_000);
        assertThat(busy.thread.isAlive()).isFalse();
    }

    /** Does something that nobody can end from outside. */
    private static final class Busy {
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch enough = new CountDownLatch(1);
        private volatile Thread thread;

        void work() {
            thread = Thread.currentThread();
            begun.countDown();
            while (enough.getCount() > 0) {
                try {
                    enough.await();
                } catch (InterruptedException e) {
                    // goes on, as reading a file does
                }
            }
        }
    }

    @Test
    void aTransportClosedBeforeItConnectsNeverDoes() throws Exception {
        try (TlsHost host = new TlsHost(TlsHost::untilTheEnd); TlsTransport transport = transport(host)) {
            transport.close();
            assertThatThrownBy(transport::connect).isInstanceOf(IOException.class)
                    .isNotInstanceOf(TlsFailure.class);
        }
    }

    @Test
    void aSocketThatComesAfterTheCloseIsClosed() throws Exception {
        try (TlsHost host = new TlsHost(TlsHost::untilTheEnd)) {
            AtomicReference<TlsTransport> transport = new AtomicReference<>();
            AtomicReference<Socket> late = new AtomicReference<>();
            SocketSource source = host.source();
            transport.set(new TlsTransport(new SocketSource() {
                @Override
                public Socket connect() throws IOException {
                    transport.get().close();
                    late.set(source.connect());
                    return late.get();
                }

                @Override
                public void close() {
                    // too late for a connection that is just being handed on
                }
            }, TlsSettings.to(HOST, 992, CertificateTrust.NONE)));
            assertThatThrownBy(() -> transport.get().connect()).isInstanceOf(IOException.class)
                    .isNotInstanceOf(TlsFailure.class);
            assertThat(late.get().isClosed()).isTrue();
            host.await();
        }
    }

    @Test
    void aFailedHandshakeGivesTheSocketBack() throws Exception {
        try (TlsHost host = new TlsHost(peer -> {
            peer.getOutputStream().write("no TLS".getBytes());
            TlsHost.untilTheEnd(peer);
        })) {
            // not closed by the test
            TlsTransport transport = transport(host);
            assertThatThrownBy(transport::connect).isInstanceOf(TlsFailure.class);
            host.await();
        }
    }

    private static SNIServerName requestedName(SSLSocket peer) {
        var names = ((ExtendedSSLSession) peer.getSession()).getRequestedServerNames();
        return names.isEmpty() ? null : names.getFirst();
    }

    private static CompletableFuture<Throwable> inBackground(Call call) {
        CompletableFuture<Throwable> ended = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> ended.complete(catchThrowable(call::run)));
        return ended;
    }

    private static byte[] random(int seed) {
        byte[] bytes = new byte[LENGTH];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static TlsTransport transport(TlsHost host) {
        return new TlsTransport(host.source(), TlsSettings.to(HOST, 992, CertificateTrust.NONE),
                () -> Set.of(authority.certificate()));
    }
}
