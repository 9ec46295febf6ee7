package dev.e5250.session;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.e5250.telnet.TelnetEvents;
import dev.e5250.telnet.TelnetReceiver;

/**
 * A recorded connection with a real host, played by a server: what the host sent is sent, and where the recorded client
 * answered it waits for an answer of the same kind, whatever its bytes. The recordings are not part of the project;
 * without them the tests that want one are skipped.
 */
final class Flow implements AutoCloseable {
    private static final Pattern STEP = Pattern.compile("- !(server|client) \\{(?:delayMillis: \\d+, )?data: ([0-9A-Fa-f]*)");

    private final List<Step> steps;
    private final ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final CompletableFuture<Void> played = new CompletableFuture<>();

    private record Step(boolean server, byte[] data) {

        boolean isRecord() {
            return data.length > 1 && data[data.length - 1] == (byte) 0xEF;
        }
    }

    private Flow(List<Step> steps) throws IOException {
        this.steps = steps;
        Thread.ofVirtual().start(this::play);
    }

    /** Skips the test when the recordings are not there. */
    static Flow of(String name) throws IOException {
        return new Flow(steps(name));
    }

    /** All that the host sent, as it stood on the wire. Skips the test when the recordings are not there. */
    static byte[] hostBytes(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        steps(name).stream().filter(Step::server).map(Step::data).forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    private static List<Step> steps(String name) throws IOException {
        List<Step> steps = new ArrayList<>();
        Matcher step = STEP.matcher(Files.readString(capture("flows/" + name)));
        while (step.find()) {
            steps.add(new Step(step.group(1).equals("server"), HexFormat.of().parseHex(step.group(2))));
        }
        return steps;
    }

    /** A file of the recordings, looked for in a folder shared/captures beside the project. */
    static Path capture(String name) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("shared/captures"))) {
            folder = folder.getParent();
        }
        assumeTrue(folder != null, "no recordings of a real host: there is no folder shared/captures above this one");
        return folder.resolve("shared/captures").resolve(name);
    }

    int port() {
        return listener.getLocalPort();
    }

    /** Completed when all was sent; the connection stays open then. */
    CompletableFuture<Void> played() {
        return played;
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    private void play() {
        Answers answers = new Answers();
        try (Socket socket = listener.accept()) {
            socket.setSoTimeout((int) Client.PATIENCE.toMillis());
            int records = 0;
            for (int i = 0; i < steps.size(); i++) {
                Step step = steps.get(i);
                if (step.server()) {
                    socket.getOutputStream().write(step.data());
                } else if (step.isRecord()) {
                    answers.await(socket, ++records, 0);
                } else if (steps.get(i - 1).server()) {
                    // one answer of telnet stands for all those that the recorded client sent here
                    answers.await(socket, 0, answers.commands + 1);
                }
            }
            played.complete(null);
            // stays until the client goes
            socket.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            played.completeExceptionally(e);
        }
    }

    /** What the client sent so far. */
    private static final class Answers implements TelnetEvents {
        private final TelnetReceiver receiver = new TelnetReceiver(this);
        private int records;
        private int commands;

        void await(Socket socket, int wantedRecords, int wantedCommands) throws IOException {
            byte[] buffer = new byte[1024];
            while (records < wantedRecords || commands < wantedCommands) {
                int count = socket.getInputStream().read(buffer);
                if (count < 0) {
                    throw new EOFException();
                }
                receiver.receive(buffer, 0, count);
            }
        }

        @Override
        public void record(byte[] buffer, int offset, int length) {
            records++;
        }

        @Override
        public void option(int verb, int option) {
            commands++;
        }

        @Override
        public void subnegotiation(int option, byte[] buffer, int offset, int length) {
            commands++;
        }
    }
}
