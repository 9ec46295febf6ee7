package dev.e5250.datastream;

/**
 * The header of a record (RFC 1205 section 3): length, 12A0, flow type, length of the variable part, two bytes of flags,
 * operation code. Read into again for each record; not thread-safe.
 */
public final class RecordHeader {
    public static final int LENGTH = 10;
    /** Flow type of the start-up response record (RFC 4777). */
    public static final int START_UP = 0x9000;

    public static final int ERROR = 0x80;
    public static final int ATTENTION = 0x40;
    public static final int SYSTEM_REQUEST = 0x04;
    public static final int TEST_REQUEST = 0x02;
    public static final int HELP = 0x01;

    private static final int GENERAL_DATA_STREAM = 0x12A0;
    private static final int FIXED = 6;
    private static final int SHORTEST_VARIABLE = 4;

    private int flow;
    private int flags;
    private int opcode;
    private int data;
    private int length;

    /** A header of its own, or null for what is no record of the General Data Stream; see {@link #set}. */
    public static RecordHeader read(byte[] bytes, int offset, int received) {
        RecordHeader header = new RecordHeader();
        return header.set(bytes, offset, received) ? header : null;
    }

    /**
     * Becomes the header of a record. Of its own length and the number of bytes that came, the shorter counts.
     *
     * @return false for what is no record of the General Data Stream: the header is what it was
     */
    public boolean set(byte[] bytes, int offset, int received) {
        if (received < LENGTH || word(bytes, offset + 2) != GENERAL_DATA_STREAM) {
            return false;
        }
        int total = Math.min(word(bytes, offset), received);
        int variable = bytes[offset + FIXED] & 0xFF;
        int start = FIXED + variable;
        if (variable < SHORTEST_VARIABLE || start > total) {
            return false;
        }
        flow = word(bytes, offset + 4);
        flags = bytes[offset + 7] & 0xFF;
        opcode = bytes[offset + 9] & 0xFF;
        data = offset + start;
        length = total - start;
        return true;
    }

    /** 0 for display data, {@link #START_UP} for the start-up response record. */
    public int flow() {
        return flow;
    }

    /** First byte of flags. */
    public int flags() {
        return flags;
    }

    /** See {@link Opcode}. */
    public int opcode() {
        return opcode;
    }

    /** Index of the first byte behind the header. */
    public int data() {
        return data;
    }

    /** Bytes of data behind the header. */
    public int length() {
        return length;
    }

    /** Writes the ten bytes of a display record. */
    static void write(byte[] into, int total, int flags, int opcode) {
        into[0] = (byte) (total >> 8);
        into[1] = (byte) total;
        into[2] = (byte) (GENERAL_DATA_STREAM >> 8);
        into[3] = (byte) GENERAL_DATA_STREAM;
        into[4] = 0;
        into[5] = 0;
        into[6] = SHORTEST_VARIABLE;
        into[7] = (byte) flags;
        into[8] = 0;
        into[9] = (byte) opcode;
    }

    private static int word(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }
}
