package dev.e5250.host.stream;

/**
 * Takes the data stream of a host apart into commands, orders and data (SA21-9247 p. 2-5, SC30-3533 chapter 15). Knows
 * lengths, not meanings: those are the sink's.
 */
public final class StreamParser {
    private static final int ESC = 0x04;
    private static final int REST = -1;

    private final byte[] bytes;
    private final int end;
    private final StreamSink sink;
    private int at;

    private StreamParser(byte[] bytes, int from, int end, StreamSink sink) {
        this.bytes = bytes;
        this.end = end;
        this.sink = sink;
        at = from;
    }

    /** A chain of commands, as it stands behind a record's header. */
    public static void commands(byte[] bytes, int from, int end, StreamSink sink) {
        new StreamParser(bytes, from, end, sink).commands();
    }

    /** Orders and data without the command before them. */
    public static void orders(byte[] bytes, int from, int end, StreamSink sink) {
        StreamParser parser = new StreamParser(bytes, from, end, sink);
        parser.orders();
        parser.commands();
    }

    private void commands() {
        while (at < end) {
            if (bytes[at] != ESC || at + 1 == end) {
                int from = at;
                do {
                    at++;
                } while (at < end && bytes[at] != ESC);
                sink.unknown(new Piece(bytes, from, at), "no ESC");
            } else {
                command();
            }
        }
    }

    private void command() {
        int code = bytes[at + 1] & 0xFF;
        int length = commandLength(code);
        int to = length == REST ? end : at + length;
        if (length == 0 || to > end) {
            sink.unknown(new Piece(bytes, at, length == 0 ? at + 2 : end), length == 0 ? "no command" : "cut");
            at = length == 0 ? at + 2 : end;
            return;
        }
        Piece piece = new Piece(bytes, at, to);
        at = to;
        sink.command(code, piece);
        if (code == 0x11 || code == 0x21 || code == 0x22) {
            orders();
        }
    }

    /** With ESC and code; 0 for what is no command. */
    private int commandLength(int code) {
        return switch (code) {
        case 0x40, 0x50, 0x21, 0x62, 0x64, 0x66, 0x68, 0x6A, 0x6C, 0x72, 0x83, 0x02 -> 2;
        case 0x20 -> 3;
        case 0x11, 0x22, 0x42, 0x52, 0x82, 0x16 -> 4;
        case 0x23 -> 5;
        case 0x03 -> 7;
        // the image is what the client once sent: only the client knows where it ends
        case 0x12, 0x13 -> REST;
        case 0xF3, 0xF4 -> 2 + counted(at + 2, 2);
        default -> 0;
        };
    }

    private void orders() {
        while (at < end && bytes[at] != ESC) {
            int code = bytes[at] & 0xFF;
            if (isOrder(code)) {
                order(code);
            } else {
                int from = at;
                do {
                    at++;
                } while (at < end && bytes[at] != ESC && !isOrder(bytes[at] & 0xFF));
                sink.data(new Piece(bytes, from, at));
            }
        }
    }

    private static boolean isOrder(int code) {
        return code >= 0x01 && code <= 0x03 || code >= 0x10 && code <= 0x15 || code == 0x1D;
    }

    private void order(int code) {
        int to = at + orderLength(code);
        if (to > end) {
            sink.unknown(new Piece(bytes, at, end), "cut");
            at = end;
            return;
        }
        Piece piece = new Piece(bytes, at, to);
        at = to;
        sink.order(code, piece);
    }

    private int orderLength(int code) {
        return switch (code) {
        case 0x01 -> 1 + counted(at + 1, 1) + 1;
        case 0x02 -> 4;
        case 0x03 -> 3 + Math.max(1, counted(at + 3, 1));
        case 0x10 -> 3 + counted(at + 1, 2);
        case 0x15 -> 1 + Math.max(2, counted(at + 1, 2));
        case 0x1D -> startOfField();
        default -> 3;
        };
    }

    private int startOfField() {
        int next = at + 1;
        if (next < end && (bytes[next] & 0xC0) == 0x40) {
            next += 2;
            while (next < end && bytes[next] < 0) {
                next += 2;
            }
        }
        return next + 3 - at;
    }

    /** A length field; more than there is when it is cut itself. */
    private int counted(int from, int size) {
        if (from + size > end) {
            return end - at + 1;
        }
        return size == 1 ? bytes[from] & 0xFF : (bytes[from] & 0xFF) << 8 | bytes[from + 1] & 0xFF;
    }
}
