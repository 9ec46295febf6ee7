package dev.e5250.host.script;

import java.io.IOException;
import java.util.Arrays;

import dev.e5250.host.HostConnection;
import dev.e5250.host.HostRecord;
import dev.e5250.telnet.TelnetEscape;

/** Something a host or a network does wrong. */
@FunctionalInterface
public interface Fault {

    void happen(HostConnection connection) throws IOException;

    /** A record that ends after some bytes of it, as if it were whole. */
    static Fault cut(HostRecord record, int bytes) {
        return connection -> {
            byte[] some = Arrays.copyOf(record.bytes(), bytes);
            connection.writeRaw(TelnetEscape.record(some, 0, some.length));
        };
    }

    /** A record whose length field says another length. */
    static Fault wrongLength(HostRecord record, int length) {
        return connection -> connection.write(record.length(length).bytes());
    }

    /** A record with its FF not doubled. */
    static Fault notEscaped(HostRecord record) {
        return connection -> {
            byte[] bytes = record.bytes();
            byte[] framed = Arrays.copyOf(bytes, bytes.length + 2);
            framed[bytes.length] = (byte) 0xFF;
            framed[bytes.length + 1] = (byte) 0xEF;
            connection.writeRaw(framed);
        };
    }

    /** A record without its end. */
    static Fault withoutEnd(HostRecord record) {
        return connection -> {
            byte[] bytes = record.bytes();
            byte[] wire = TelnetEscape.record(bytes, 0, bytes.length);
            connection.writeRaw(Arrays.copyOf(wire, wire.length - 2));
        };
    }

    /** A record byte by byte, each in a packet of its own. */
    static Fault inPieces(HostRecord record) {
        return connection -> {
            byte[] bytes = record.bytes();
            for (byte b : TelnetEscape.record(bytes, 0, bytes.length)) {
                connection.writeRaw(new byte[] {b});
            }
        };
    }

    /** The line breaks. */
    static Fault reset() {
        return HostConnection::reset;
    }
}
