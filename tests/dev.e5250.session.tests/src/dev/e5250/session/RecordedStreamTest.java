package dev.e5250.session;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.e5250.session.CloseReason.Kind;
import dev.e5250.telnet.RecordListener;
import dev.e5250.telnet.TelnetClient;
import dev.e5250.telnet.TelnetException;
import dev.e5250.telnet.TelnetSettings;

/**
 * What real hosts sent, in any pieces and at any pace: the records do not depend on where TCP cuts them, and a host that
 * stops in the middle leaves nothing.
 */
class RecordedStreamTest {
    private static final String SIGN_ON = "signon-menu-tasks.yml";
    private static final String LOGIN = "login-and-disconnect.yml";
    private static final String AT_ONCE = "login-immediate-responses.yml";
    private static final String SLOW = "slow-response.yml";
    private static final String CHATTY = "chatty-server.yml";
    private static final int CUTS = 40;
    private static final long STALL_SECONDS = 2;

    @ParameterizedTest
    @ValueSource(strings = {SIGN_ON, LOGIN, AT_ONCE, SLOW, CHATTY})
    void isSplitAtEveryByteAndGivesTheSameRecords(String flow) throws Exception {
        byte[] stream = Flow.hostBytes(flow);
        Heard whole = heard(stream, stream.length);
        assertThat(whole.records).isEqualTo(records(stream)).isNotEmpty();
        for (int split = 1; split < stream.length; split++) {
            assertThat(heard(stream, split).equals(whole)).as("split at %d", split).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SIGN_ON, LOGIN, AT_ONCE, SLOW, CHATTY})
    void comesByteByByteAndGivesTheSameRecords(String flow) throws Exception {
        byte[] stream = Flow.hostBytes(flow);
        int[] everywhere = IntStream.rangeClosed(1, stream.length).toArray();
        assertThat(heard(stream, everywhere)).isEqualTo(heard(stream, stream.length));
    }

    /** The host waits for no answer: negotiation and all records in one write. */
    @ParameterizedTest
    @ValueSource(strings = {SIGN_ON, LOGIN, AT_ONCE, SLOW, CHATTY})
    void comesAllAtOnceAndIsDrawnToTheEnd(String flow) throws Exception {
        byte[] stream = Flow.hostBytes(flow);
        assertThat(drawn(stream, stream.length)).isEqualTo(drawn(stream, IntStream.rangeClosed(1, stream.length).toArray()));
    }

    /** In the middle of a record, when the host has begun to draw. */
    @ParameterizedTest
    @ValueSource(strings = {SIGN_ON, SLOW})
    void stallsForSecondsAndGoesOn(String flow) throws Exception {
        byte[] stream = Flow.hostBytes(flow);
        int middle = stream.length / 2;
        CountDownLatch never = new CountDownLatch(1);
        try (Host host = new Host(out -> {
            out.write(stream, 0, middle);
            never.await(STALL_SECONDS, TimeUnit.SECONDS);
            out.write(stream, middle, stream.length - middle);
        }); Client client = new Client(host.port())) {
            client.session.open();
            assertThat(client.closed().kind()).isEqualTo(Kind.BY_HOST);
            assertThat(client.session.diagnostics().counts().recordsIn()).isEqualTo(records(stream).size());
            assertThat(lastScreen(client)).isEqualTo(drawn(stream, stream.length));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SIGN_ON, LOGIN, AT_ONCE, SLOW, CHATTY})
    void closesInTheMiddleAndLeavesNothing(String flow) throws Exception {
        byte[] stream = Flow.hostBytes(flow);
        for (int cut = 1; cut <= CUTS; cut++) {
            int length = stream.length * cut / (CUTS + 1);
            try (Host host = new Host(out -> out.write(stream, 0, length)); Client client = new Client(host.port())) {
                client.session.open();
                assertThat(client.closed().kind()).as("after %d bytes", length).isEqualTo(Kind.BY_HOST);
                assertThat(client.session.retainedBytes().total()).isZero();
                assertThat(client.session.diagnostics().counts().recordsIn())
                        .isEqualTo(records(Arrays.copyOf(stream, length)).size());
                assertThat(client.failures).isEmpty();
            }
        }
    }

    /** What a client makes of a stream: the records, and its own answers. */
    private record Heard(List<String> records, List<String> answers) {
    }

    /** @param ends of the pieces; what is behind the last comes in one more */
    private static Heard heard(byte[] stream, int... ends) throws TelnetException {
        Heard heard = new Heard(new ArrayList<>(), new ArrayList<>());
        TelnetClient client = new TelnetClient(TelnetSettings.of("IBM-3477-FC"),
                answer -> heard.answers.add(new String(answer, ISO_8859_1)), new RecordListener() {
                    @Override
                    public void record(byte[] buffer, int offset, int length) {
                        heard.records.add(new String(buffer, offset, length, ISO_8859_1));
                    }

                    @Override
                    public void negotiated() {
                        heard.answers.add("negotiated");
                    }

                    @Override
                    public void deviceNameRefused() {
                        heard.answers.add("refused");
                    }
                });
        int from = 0;
        for (int end : ends) {
            client.receiver().receive(stream, from, end - from);
            from = end;
        }
        client.receiver().receive(stream, from, stream.length - from);
        assertThat(client.receiver().retainedBytes()).isZero();
        return heard;
    }

    /** The records of a stream, found another way: by its text. One that is not complete is none. */
    private static List<String> records(byte[] stream) {
        String text = new String(stream, ISO_8859_1).replaceAll("(?s)\u00FF\u00FA.*?\u00FF\u00F0|\u00FF[\u00FB-\u00FE].", "");
        List<String> records = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf("\u00FF\u00EF"); end >= 0; end = text.indexOf("\u00FF\u00EF", from)) {
            records.add(text.substring(from, end).replace("\u00FF\u00FF", "\u00FF"));
            from = end + 2;
        }
        return records;
    }

    /** The last screen of a session whose host sends a stream in pieces and goes. */
    private static String drawn(byte[] stream, int... ends) throws Exception {
        try (Host host = new Host(out -> {
            int from = 0;
            for (int end : ends) {
                out.write(stream, from, end - from);
                from = end;
            }
        }); Client client = new Client(host.port())) {
            client.open();
            assertThat(client.closed().kind()).isEqualTo(Kind.BY_HOST);
            assertThat(client.session.diagnostics().counts().recordsIn()).isEqualTo(records(stream).size());
            assertThat(client.session.diagnostics().counts().errors()).isEmpty();
            assertThat(client.failures).isEmpty();
            return lastScreen(client);
        }
    }

    private static String lastScreen(Client client) throws Exception {
        return client.session.currentSnapshot().get(Client.PATIENCE.toSeconds(), TimeUnit.SECONDS).text();
    }

    /** Sends, and goes when the client has taken it all; what the client says is read and forgotten. */
    private static final class Host implements AutoCloseable {

        interface Script {
            void send(OutputStream out) throws IOException, InterruptedException;
        }

        private final ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());

        Host(Script script) throws IOException {
            Thread.ofVirtual().start(() -> play(script));
        }

        int port() {
            return listener.getLocalPort();
        }

        private void play(Script script) {
            try (Socket socket = listener.accept()) {
                Thread reader = Thread.ofVirtual().start(() -> drain(socket));
                socket.setTcpNoDelay(true);
                script.send(socket.getOutputStream());
                socket.shutdownOutput();
                // closing before the client's last bytes came would reset the connection
                reader.join();
            } catch (IOException | InterruptedException e) {
                // the client is gone
            }
        }

        private static void drain(Socket socket) {
            try {
                socket.getInputStream().transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                // the client is gone
            }
        }

        @Override
        public void close() throws IOException {
            listener.close();
        }
    }
}
