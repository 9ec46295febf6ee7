package dev.e5250.script;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A script at the script port: writes a line, reads its answer. */
final class ScriptClient implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(20);

    final Socket socket;
    private final OutputStream out;
    private final BufferedReader in;

    /**
     * What a console says to a line.
     *
     * @param data   without their label, if it is data:
     * @param status the line of twelve fields
     */
    record Reply(List<String> data, String status, boolean ok) {

        String[] fields() {
            return status.split(" ");
        }
    }

    ScriptClient(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout((int) PATIENCE.toMillis());
        out = socket.getOutputStream();
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    void send(String line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The answer's lines as they come, ok or error the last; fewer when the console has ended. */
    List<String> answer() throws IOException {
        List<String> lines = new ArrayList<>();
        String line = in.readLine();
        while (line != null) {
            lines.add(line);
            line = line.equals("ok") || line.equals("error") ? null : in.readLine();
        }
        return lines;
    }

    Reply reply() throws IOException {
        List<String> lines = answer();
        int last = lines.size() - 1;
        if (last < 1) {
            throw new IOException("no answer but " + lines);
        }
        return new Reply(lines.subList(0, last - 1).stream().map(l -> l.startsWith("data: ") ? l.substring(6) : l).toList(),
                lines.get(last - 1), lines.get(last).equals("ok"));
    }

    Reply ask(String line) throws IOException {
        send(line);
        return reply();
    }

    /** Asks what must be ok. */
    List<String> data(String line) throws IOException {
        Reply reply = ask(line);
        if (!reply.ok()) {
            throw new IOException(line + ": " + reply);
        }
        return reply.data();
    }

    /** Asks what must be an error, and returns its text. */
    String error(String line) throws IOException {
        Reply reply = ask(line);
        if (reply.ok()) {
            throw new IOException(line + ": " + reply);
        }
        return String.join("\n", reply.data());
    }

    boolean isAtEnd() throws IOException {
        return in.read() < 0;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
