package dev.e5250.bench;

import dev.e5250.telnet.TelnetException;
import dev.e5250.telnet.TelnetReceiver;

/** What a socket would do. */
public final class Wire {
    /** WILL BINARY, WILL END-OF-RECORD: what makes bytes records. */
    public static final byte[] AGREEMENT = {(byte) 0xFF, (byte) 0xFB, 0x00, (byte) 0xFF, (byte) 0xFB, 0x19};
    /** What a connection takes from its socket at a time. */
    private static final int READ = 8 * 1024;

    private Wire() {
    }

    static void read(byte[] stream, TelnetReceiver receiver) throws TelnetException {
        read(stream, receiver, () -> { });
    }

    /** Brings a stream straight into the buffer, in reads of 8 KiB at most. */
    static void read(byte[] stream, TelnetReceiver receiver, Runnable afterEach) throws TelnetException {
        for (int at = 0; at < stream.length;) {
            int count = Math.min(Math.min(READ, receiver.buffer().length - receiver.position()), stream.length - at);
            System.arraycopy(stream, at, receiver.buffer(), receiver.position(), count);
            receiver.received(count);
            afterEach.run();
            at += count;
        }
    }
}
