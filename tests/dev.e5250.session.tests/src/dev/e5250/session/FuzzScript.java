package dev.e5250.session;

import java.util.Arrays;

/** The bytes of a fuzzer as actions of a host and an operator. Whatever the bytes are, they are a script. */
final class FuzzScript {

    /** What can happen; the low half of a byte is an index. The other half is for more of the same. */
    enum Action {
        /** A key: its number. */
        KEY,
        /** Characters of Latin-1: how many, which. */
        TYPE,
        /** A character of two bytes. */
        CHARACTER,
        /** Row, column. */
        CURSOR,
        /** A record with a good header: operation code, flags, length, data. */
        RECORD,
        /** The same with a length of two bytes. */
        LONG_RECORD,
        /** Bytes on the wire as they are: length, bytes. */
        RAW,
        /** The bytes on the wire that came last come some more times: how often. */
        AGAIN,
        /** How many bytes the session gets at a time; 0 for all there are. */
        PIECES,
        /** The image of the last Save Screen comes back, changed: how many times, and where by what. */
        RESTORE,
        /** Presses the last key and types the last characters some more times: how often. */
        REPEAT_KEYS,
        /** The connection breaks. */
        BREAK,
        /** The host ends the connection. */
        END,
        /** The user closes the session. */
        CLOSE,
        /** Somebody else looks at the screen and at the diagnostics. */
        LOOK,
        /** A trace begins, or ends. */
        TRACE
    }

    private static final Action[] ACTIONS = Action.values();

    private final byte[] bytes;
    private int position;

    FuzzScript(byte[] bytes, int from) {
        this.bytes = bytes;
        position = from;
    }

    boolean isOver() {
        return position >= bytes.length;
    }

    Action action() {
        return ACTIONS[next() & 0x0F];
    }

    /** The next byte, 0 to 255; 0 behind the end. */
    int next() {
        return isOver() ? 0 : bytes[position++] & 0xFF;
    }

    int nextShort() {
        return next() << 8 | next();
    }

    /** So many bytes, or those that are left. */
    byte[] next(int count) {
        int from = Math.min(position, bytes.length);
        position = Math.min(from + count, bytes.length);
        return Arrays.copyOfRange(bytes, from, position);
    }
}
