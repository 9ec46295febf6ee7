package dev.e5250.datastream;

/**
 * A cursor over the bytes of a record, right in the receive buffer. Whoever reads asks {@link #has} first: there is no
 * way past the end of the record.
 */
public final class HostBytes {
    private static final byte[] NOTHING = {};

    private byte[] bytes = NOTHING;
    private int position;
    private int end;

    /** Points it at bytes that stay the caller's. */
    public void reset(byte[] array, int offset, int length) {
        bytes = array;
        position = offset;
        end = offset + length;
    }

    /** Lets go of the array, which is the receive buffer: it may have been a large one. The position stays readable. */
    void release() {
        bytes = NOTHING;
    }

    /** Whether so many bytes are left. */
    public boolean has(int count) {
        return end - position >= count;
    }

    public int remaining() {
        return end - position;
    }

    /** The next byte, 0 to 255, which stays next. */
    public int peek() {
        return bytes[position] & 0xFF;
    }

    /** The next byte, 0 to 255. */
    public int next() {
        return bytes[position++] & 0xFF;
    }

    /** The next two bytes, most significant first. */
    public int nextShort() {
        return next() << 8 | next();
    }

    /** Passes over bytes that are known to be there. */
    public void skip(int count) {
        position += count;
    }

    /** Its next bytes as a cursor of their own, which must be there; this one stays where it is. */
    public HostBytes part(int count) {
        HostBytes part = new HostBytes();
        part.reset(bytes, position, count);
        return part;
    }

    /** The array that {@link #position()} counts in. Not to be changed. */
    public byte[] array() {
        return bytes;
    }

    public int position() {
        return position;
    }

    public int end() {
        return end;
    }
}
