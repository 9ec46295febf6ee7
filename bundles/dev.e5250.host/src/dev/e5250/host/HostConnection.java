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

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.host.check.ClientCheck;
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

    private final Socket plain;
    private final SSLContext tls;
    /** Told of what both sides send; null when nobody wants to know. */
    private final ClientCheck check;
    private final Peer peer;
    private final TelnetReceiver receiver;
    private final Lock writing = new ReentrantLock();
    private volatile Socket socket;
    private Optional<AutomaticSignOn> signOn = Optional.empty();
    private Ccsid ccsid = Ccsid.of(37);
    private Optional<QueryReply> queryReply = Optional.empty();

    /** @param tls null for a connection in clear, @param check null when the client is not judged */
    HostConnection(Socket socket, SSLContext tls, ClientCheck check) {
        plain = socket;
        this.socket = socket;
        this.tls = tls;
        this.check = check;
        peer = new Peer((verb, option) -> send(TelnetEscape.option(verb, option)), check);
        receiver = new TelnetReceiver(peer);
    }

    /** Begins TLS where it is wanted; the handshake itself comes with the first bytes. */
    void secure() throws IOException {
        if (tls != null) {
            SSLSocket secured = (SSLSocket) tls.getSocketFactory().createSocket(plain, null, true);
            secured.setUseClientMode(false);
            plain.setSoTimeout((int) PATIENCE.toMillis());
            secured.startHandshake();
            socket = secured;
        }
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
        Negotiation negotiation = new Negotiation(this, peer);
        boolean accepted = negotiation.run(acceptsDevice);
        signOn = AutomaticSignOn.of(environment(), negotiation.seed());
        ccsid = ClientCcsid.of(environment());
        if (check != null) {
            check.ccsid(ccsid);
        }
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

    /** What the client said about itself when it was last asked. */
    public Optional<QueryReply> queryReply() {
        return queryReply;
    }

    /** The sign-on that came with the negotiation, if the client wants to spare its user the display for it. */
    public Optional<AutomaticSignOn> signOn() {
        return signOn;
    }

    /** Sends a record, its texts in the client's character set unless it has its own. */
    public void write(HostRecord record) throws IOException {
        write(record.bytes(ccsid));
    }

    /** Sends a record as telnet wants it: FF doubled, IAC EOR behind it. */
    public void write(byte[] record) throws IOException {
        if (check != null) {
            check.sent(record);
        }
        send(TelnetEscape.record(record, 0, record.length));
    }

    /** Sends bytes as they are. What a client makes of them is not judged, nor what it does from then on. */
    public void writeRaw(byte[] bytes) throws IOException {
        if (check != null) {
            check.sentRaw();
        }
        send(bytes);
    }

    /** Sends what telnet itself has to say. */
    void send(byte[] bytes) throws IOException {
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
        send(TelnetEscape.option(Telnet.DO, Telnet.TIMING_MARK));
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

    /** The client's character set: that of its keyboard, or 37. */
    public Ccsid ccsid() {
        return ccsid;
    }

    /** Whether the display can be 27x132: by the reply to the Query, by the terminal type if there was none. */
    public boolean wideDisplay() {
        return queryReply.map(QueryReply::wideDisplay)
                .orElseGet(() -> WIDE_TYPES.contains(terminalType().toUpperCase(Locale.ROOT)));
    }

    public boolean isClosed() {
        return plain.isClosed();
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

    /** Ends the connection with a reset, as when a line breaks: the client gets no farewell. */
    public void reset() throws IOException {
        plain.setSoLinger(true, 0);
        plain.close();
    }

    /** Ends the connection at once. */
    @Override
    public void close() {
        try {
            // not by way of TLS, whose farewell is a write that may have to wait
            plain.close();
        } catch (IOException e) {
            // nothing is left to be done with it
        }
    }

    /** How many options and sub-negotiations the client has sent so far. */
    public int commands() {
        return peer.commands();
    }

    /** How many records the client has sent so far, read or not. */
    public int records() {
        return peer.recordsReceived();
    }

    /** Forgets the records that were not read. */
    public void discardRecords() {
        peer.discardRecords();
    }

    void await(BooleanSupplier condition) throws IOException {
        await(condition, PATIENCE);
    }

    /** Takes in what the client sends until a condition about it is true, such as a number of {@link #records()}. */
    public void await(BooleanSupplier condition, Duration timeout) throws IOException {
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
}
