package dev.e5250.host;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.telnet.Telnet;
import dev.e5250.telnet.TelnetEscape;
import dev.e5250.telnet.TelnetReceiver;

/**
 * The host's end of a connection to one client, for scripts: every call blocks until it is done. One thread reads and
 * negotiates; any thread may write or close. A call on a closed connection throws an IOException, one that waits when
 * the client leaves an {@link EOFException}, one that waits too long a {@link SocketTimeoutException}.
 */
public final class HostConnection implements AutoCloseable {
    /** How long calls without a time of their own wait for the client. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration FAREWELL = Duration.ofSeconds(1);
    private static final Set<String> WIDE_TYPES = Set.of("IBM-3477-FC", "IBM-3477-FG", "IBM-3180-2", "IBM-5555-C01");

    private final Socket socket;
    private final Peer peer = new Peer((verb, option) -> writeRaw(TelnetEscape.option(verb, option)));
    private final TelnetReceiver receiver = new TelnetReceiver(peer);
    private final Lock writing = new ReentrantLock();
    private Ccsid ccsid = Ccsid.of(37);
    private Optional<QueryReply> queryReply = Optional.empty();

    HostConnection(Socket socket) {
        this.socket = socket;
    }

    /** Brings the client into 5250 mode; any device name will do. */
    public void negotiate() throws IOException {
        negotiate(name -> true);
    }

    /**
     * Brings the client into 5250 mode as IBM i does: NEW-ENVIRON if the client has it, TERMINAL-TYPE, then
     * END-OF-RECORD and BINARY both ways.
     *
     * @param acceptsDevice says whether a device name, in upper case, can be had; an empty one leaves it to the host
     * @return whether a device name was accepted; the client proposes others until one is, or it has no more
     * @throws ProtocolException when the client refuses or is no 5250
     */
    public boolean negotiate(Predicate<String> acceptsDevice) throws IOException {
        socket.setTcpNoDelay(true);
        boolean accepted = new Negotiation(this, peer).run(acceptsDevice);
        ccsid = environment().text("CODEPAGE").map(HostConnection::ccsidOf).orElse(ccsid);
        return accepted;
    }

    /**
     * Sends a Query and reads the reply, which {@link #wideDisplay()} goes by from then on; empty when the client
     * answers with something else, such as a negative response.
     */
    public Optional<QueryReply> query() throws IOException {
        write(HostRecord.put(Opcode.PUT_GET).add(Commands.query()));
        queryReply = read().queryReply();
        return queryReply;
    }

    /** Sends a record, its texts in the client's character set unless it has its own. */
    public void write(HostRecord record) throws IOException {
        write(record.bytes(ccsid));
    }

    /** Sends a record as telnet wants it: FF doubled, IAC EOR behind it. */
    public void write(byte[] record) throws IOException {
        writeRaw(TelnetEscape.record(record, 0, record.length));
    }

    /** Sends bytes as they are. */
    public void writeRaw(byte[] bytes) throws IOException {
        writing.lock();
        try {
            socket.getOutputStream().write(bytes);
        } finally {
            writing.unlock();
        }
    }

    /** The next record, if it comes within {@link #PATIENCE}. */
    public ClientRecord read() throws IOException {
        return read(PATIENCE);
    }

    /** The next record, if it comes in time. @throws ProtocolException when its header is not one of a 5250 */
    public ClientRecord read(Duration timeout) throws IOException {
        await(peer::hasRecord, timeout);
        return ClientRecord.parse(peer.nextRecord(), ccsid);
    }

    /** Asks for a TIMING-MARK (RFC 860) and returns when the client has said yes or no: it has read all before it. */
    public void timingMark() throws IOException {
        int before = peer.timingMarks();
        writeRaw(TelnetEscape.option(Telnet.DO, Telnet.TIMING_MARK));
        await(() -> peer.timingMarks() > before);
    }

    /** Terminal type the client named, such as IBM-3477-FC; empty before the negotiation. */
    public String terminalType() {
        return peer.terminalType();
    }

    /** The client's NEW-ENVIRON variables. */
    public EnvironmentVariables environment() {
        return peer.environment();
    }

    /** The client's character set: its CODEPAGE, or 37. */
    public Ccsid ccsid() {
        return ccsid;
    }

    /** Whether the display can be 27x132: by the reply to the Query, by the terminal type if there was none. */
    public boolean wideDisplay() {
        return queryReply.map(QueryReply::wideDisplay)
                .orElseGet(() -> WIDE_TYPES.contains(terminalType().toUpperCase(Locale.ROOT)));
    }

    public boolean isClosed() {
        return socket.isClosed();
    }

    /** Tells the client that nothing more comes, and closes when it has left too or a second is over. */
    public void finish() {
        long end = System.nanoTime() + FAREWELL.toNanos();
        try (this) {
            socket.shutdownOutput();
            // what the client still sends must be read: a socket closed over unread data resets the connection
            while (remaining(end) > 0 && receive(end)) {
                peer.discardRecords();
            }
        } catch (IOException e) {
            // the client went first, or will not go: closed either way
        }
    }

    /** Ends the connection at once. */
    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            // nothing is left to be done with it
        }
    }

    void await(BooleanSupplier condition) throws IOException {
        await(condition, PATIENCE);
    }

    private void await(BooleanSupplier condition, Duration timeout) throws IOException {
        long end = System.nanoTime() + timeout.toNanos();
        while (!condition.getAsBoolean()) {
            if (!receive(end)) {
                throw new EOFException("the client has left");
            }
            peer.throwFailure();
        }
    }

    /** Takes in what the client sent; false when it sends no more. */
    private boolean receive(long end) throws IOException {
        long milliseconds = remaining(end);
        if (milliseconds <= 0) {
            throw new SocketTimeoutException("no answer from the client");
        }
        socket.setSoTimeout((int) Math.min(milliseconds, Integer.MAX_VALUE));
        InputStream in = socket.getInputStream();
        byte[] buffer = receiver.buffer();
        int count = in.read(buffer, receiver.position(), buffer.length - receiver.position());
        if (count > 0) {
            receiver.received(count);
        }
        return count >= 0;
    }

    /** Milliseconds, rounded up: 0 would mean to a socket that it may wait for ever. */
    private static long remaining(long end) {
        return Math.ceilDiv(end - System.nanoTime(), 1_000_000L);
    }

    private static Ccsid ccsidOf(String codePage) {
        int number = codePage.matches("\\d{1,5}") ? Integer.parseInt(codePage) : 0;
        return Ccsid.of(Ccsid.isSupported(number) ? number : 37);
    }
}
