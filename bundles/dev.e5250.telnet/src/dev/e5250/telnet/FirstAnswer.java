package dev.e5250.telnet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import javax.net.ssl.SSLException;

/**
 * Looks at the first bytes that a host answers. They are not encrypted, and say more than the exceptions of JSSE do,
 * whose texts change. A host without TLS is known by its first byte: a telnet server sends three and then waits, and
 * JSSE would wait for two more.
 */
final class FirstAnswer extends FilterInputStream {
    /** Types of a record (RFC 8446 section 5.1). */
    private static final int ALERT = 21;
    private static final int HANDSHAKE = 22;
    private static final int SERVER_HELLO = 2;
    private static final int PROTOCOL_VERSION = 70;
    private static final int TLS_1_2 = 0x0303;
    /** Up to the version in a Server Hello: record header 5, type 1, length 3, version 2. */
    private static final int LOOKED_AT = 11;

    private final byte[] first = new byte[LOOKED_AT];
    private volatile int count;

    FirstAnswer(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        if (read > 0 && count < LOOKED_AT) {
            int more = Math.min(read, LOOKED_AT - count);
            System.arraycopy(into, offset, first, count, more);
            count += more;
            if (isNotTls()) {
                throw new SSLException("no TLS: " + Arrays.toString(Arrays.copyOf(first, count))); //$NON-NLS-1$
            }
        }
        return read;
    }

    /** Whether the answer is of another protocol than TLS. */
    boolean isNotTls() {
        return count > 0 && first[0] != ALERT && first[0] != HANDSHAKE;
    }

    /** Whether the host says that it has no version of TLS we speak, or goes on with an older one. */
    boolean isOldProtocol() {
        boolean saysSo = count >= 7 && first[0] == ALERT && first[6] == PROTOCOL_VERSION;
        boolean goesOn = count == LOOKED_AT && first[0] == HANDSHAKE && first[5] == SERVER_HELLO
                && ((first[9] & 0xFF) << 8 | first[10] & 0xFF) < TLS_1_2;
        return saysSo || goesOn;
    }
}
