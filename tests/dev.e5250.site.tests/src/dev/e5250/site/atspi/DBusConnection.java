package dev.e5250.site.atspi;

import java.io.EOFException;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A client of a D-Bus daemon: calls and their replies, and signals. Thread-safe. The libraries for this are no bundles, find their
 * transports with services that OSGi hides from them, and would be a part of the target platform for one test.
 */
final class DBusConnection implements AutoCloseable {
    /** Codes of the fields in the header of a message. */
    static final int PATH = 1;
    static final int INTERFACE = 2;
    static final int MEMBER = 3;
    static final int ERROR_NAME = 4;
    static final int REPLY_SERIAL = 5;
    static final int DESTINATION = 6;
    static final int SIGNATURE = 8;

    private static final int ERROR = 3;
    private static final int SIGNAL = 4;
    private static final int FIXED_HEADER = 16;
    private static final int LIMIT_SECONDS = 20;
    private static final String DAEMON = "org.freedesktop.DBus";
    private static final Pattern ADDRESS = Pattern.compile("unix:path=([^,;]+)");

    /** What came without being asked for. */
    record Signal(String path, String type, String member, List<Object> values) { }

    private final SocketChannel channel;
    private final Consumer<Signal> listener;
    private final AtomicInteger serials = new AtomicInteger();
    private final Map<Integer, CompletableFuture<List<Object>>> calls = new ConcurrentHashMap<>();

    private DBusConnection(SocketChannel channel, Consumer<Signal> listener) {
        this.channel = channel;
        this.listener = listener;
    }

    /**
     * Connects to a daemon.
     *
     * @param address  such as unix:path=/run/user/1000/bus
     * @param listener told of signals, by a thread of this connection
     */
    static DBusConnection open(String address, Consumer<Signal> listener) throws IOException {
        Matcher path = ADDRESS.matcher(address);
        if (!path.find()) {
            throw new IOException("not a socket in the file system: " + address);
        }
        SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(path.group(1)));
        authenticate(channel);
        DBusConnection connection = new DBusConnection(channel, listener);
        Thread.ofPlatform().daemon().name("D-Bus").start(connection::receive);
        connection.call(DAEMON, "/org/freedesktop/DBus", DAEMON, "Hello", "");
        return connection;
    }

    /** As the user whom the system knows to be at the other end of the socket. */
    private static void authenticate(SocketChannel channel) throws IOException {
        String user = Files.getAttribute(Path.of("/proc/self"), "unix:uid").toString();
        StringBuilder hex = new StringBuilder();
        user.chars().forEach(digit -> hex.append(Integer.toHexString(digit)));
        channel.write(ascii("\0AUTH EXTERNAL " + hex + "\r\n"));
        StringBuilder answer = new StringBuilder();
        ByteBuffer one = ByteBuffer.allocate(1);
        while (answer.indexOf("\n") < 0) {
            fill(channel, one.clear());
            answer.append((char) one.get(0));
        }
        if (!answer.toString().startsWith("OK ")) {
            throw new IOException("D-Bus said " + answer);
        }
        channel.write(ascii("BEGIN\r\n"));
    }

    private static ByteBuffer ascii(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Calls a method and waits for what it returns.
     *
     * @param signature of the arguments, which are strings and integers
     * @throws IOException when it fails, there or on the way
     */
    List<Object> call(String destination, String path, String type, String member, String signature, Object... arguments)
            throws IOException {
        int serial = serials.incrementAndGet();
        CompletableFuture<List<Object>> reply = new CompletableFuture<>();
        calls.put(serial, reply);
        ByteBuffer message = DBusWriter.call(serial, new TreeMap<>(Map.of(PATH, path, INTERFACE, type, MEMBER, member,
                DESTINATION, destination)), signature, arguments);
        synchronized (this) {
            while (message.hasRemaining()) {
                channel.write(message);
            }
        }
        try {
            return reply.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IOException(member + " of " + path + ": " + e.getMessage(), e);
        } finally {
            calls.remove(serial);
        }
    }

    /** Has the daemon send signals, too. */
    void match(String rule) throws IOException {
        call(DAEMON, "/org/freedesktop/DBus", DAEMON, "AddMatch", "s", rule);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void receive() {
        try {
            while (true) {
                take(message());
            }
        } catch (IOException | RuntimeException e) {
            calls.values().forEach(call -> call.completeExceptionally(e));
        }
    }

    private ByteBuffer message() throws IOException {
        ByteBuffer begin = ByteBuffer.allocate(FIXED_HEADER);
        fill(channel, begin);
        begin.flip().order(begin.get(0) == 'l' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int fields = (begin.getInt(12) + 7) / 8 * 8;
        ByteBuffer all = ByteBuffer.allocate(FIXED_HEADER + fields + begin.getInt(4)).order(begin.order()).put(begin);
        fill(channel, all);
        return all.flip();
    }

    private static void fill(SocketChannel channel, ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                throw new EOFException("the D-Bus daemon is gone");
            }
        }
    }

    private void take(ByteBuffer message) {
        int kind = message.get(1);
        DBusReader reader = new DBusReader(message.position(12));
        Map<Byte, Object> fields = new HashMap<>();
        for (Object field : (List<?>) reader.values("a(yv)").getFirst()) {
            fields.put((Byte) ((List<?>) field).get(0), ((List<?>) field).get(1));
        }
        reader.align('(');
        List<Object> values = reader.values((String) fields.getOrDefault((byte) SIGNATURE, ""));
        if (kind == SIGNAL) {
            listener.accept(new Signal((String) fields.get((byte) PATH), (String) fields.get((byte) INTERFACE),
                    (String) fields.get((byte) MEMBER), values));
            return;
        }
        CompletableFuture<List<Object>> call = calls.get(fields.getOrDefault((byte) REPLY_SERIAL, 0));
        if (call != null && kind == ERROR) {
            call.completeExceptionally(new IOException(fields.get((byte) ERROR_NAME) + " " + values));
        } else if (call != null) {
            call.complete(values);
        }
    }
}
