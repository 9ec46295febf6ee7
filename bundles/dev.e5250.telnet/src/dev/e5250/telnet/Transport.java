package dev.e5250.telnet;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/**
 * A connection to a host, as bytes. {@link #connect}, {@link #read} and {@link #write} block and are called by threads
 * of the session's own, reading and writing by one each; {@link #close} may be called by any thread at any time, does
 * not wait, and ends the three others with an exception.
 */
public interface Transport extends Closeable {

    /** Makes the connection; called once. */
    void connect() throws IOException;

    /**
     * Waits for bytes.
     *
     * @return how many came, at least 1, or -1 when the peer has closed
     */
    int read(byte[] into, int offset, int length) throws IOException;

    /** Sends all bytes. */
    void write(byte[] bytes) throws IOException;

    /** What TLS has agreed on; empty without TLS, and before {@link #connect} has returned. May be called by any thread. */
    default Optional<TlsAgreement> tlsAgreement() {
        return Optional.empty();
    }

    @Override
    void close();
}
