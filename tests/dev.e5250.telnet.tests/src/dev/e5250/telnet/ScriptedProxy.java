package dev.e5250.telnet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A small proxy on a loopback address: one client after the other goes through the same script and is closed. */
final class ScriptedProxy implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** What it does with one client. */
    interface Script {
        void run(Client client) throws IOException, InterruptedException;
    }

    /** The proxy's end of a connection. */
    record Client(InputStream in, OutputStream out) {

        String hex(int count) throws IOException {
            return HexFormat.of().formatHex(in.readNBytes(count));
        }

        /** To the empty line. */
        String header() throws IOException {
            StringBuilder text = new StringBuilder();
            for (int c = in.read(); c >= 0; c = in.read()) {
                text.append((char) c);
                if (text.length() >= 4 && text.indexOf("\r\n\r\n", text.length() - 4) >= 0) {
                    break;
                }
            }
            return text.toString();
        }

        void send(String hex) throws IOException {
            out.write(HexFormat.of().parseHex(hex.replace(" ", "")));
        }

        void sendText(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        }

        void slowly(byte[] bytes, int millis) throws IOException, InterruptedException {
            for (byte b : bytes) {
                Thread.sleep(millis);
                out.write(b);
            }
        }

        /** The host behind the proxy: says 1, 2 as soon as it can, then what it hears. */
        void beHost() throws IOException {
            send("0102");
            in.transferTo(out);
        }

        void waitForTheEnd() throws IOException {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** What the client said, as the script put it down. */
    final List<String> heard = new CopyOnWriteArrayList<>();
    private final ServerSocket server;
    private final Thread thread;

    ScriptedProxy(Script script) throws IOException {
        server = Loopback.listen(Loopback.V4);
        thread = Thread.ofVirtual().start(() -> {
            while (!server.isClosed()) {
                try (Socket socket = server.accept()) {
                    script.run(new Client(socket.getInputStream(), socket.getOutputStream()));
                } catch (IOException | InterruptedException e) {
                    // the client went away, or the test is over
                }
            }
        });
    }

    HappyEyeballs source(ProxySettings.Kind kind, String host, ProxyLogin login) {
        return source(kind, host, login, PATIENCE);
    }

    /** The name of the proxy is looked up here; any other look-up fails the test. */
    HappyEyeballs source(ProxySettings.Kind kind, String host, ProxyLogin login, Duration timeout) {
        ProxySettings proxy = ProxySettings.open(kind, "proxy.invalid", server.getLocalPort());
        return new HappyEyeballs(ConnectSettings.direct(host, 992, timeout).through(login == null ? proxy
                : proxy.as(login)), name -> {
                    if (!name.equals("proxy.invalid")) {
                        throw new IllegalStateException("looked up " + name);
                    }
                    return new InetAddress[] {Loopback.V4};
                }, SocketFactory::plain);
    }

    @Override
    public void close() throws IOException {
        server.close();
        thread.interrupt();
    }
}
