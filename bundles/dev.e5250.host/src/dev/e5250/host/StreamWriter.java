package dev.e5250.host;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

import dev.e5250.ccsid.Ccsid;

/** Where commands and orders put their bytes; knows the character set that texts are written in. */
public final class StreamWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Ccsid ccsid;

    StreamWriter(Ccsid ccsid) {
        this.ccsid = Objects.requireNonNull(ccsid);
    }

    /** Appends the low eight bits of each value. */
    public StreamWriter put(int... values) {
        for (int value : values) {
            out.write(value);
        }
        return this;
    }

    public StreamWriter put(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    /** Appends two bytes, the high one first. */
    public StreamWriter putShort(int value) {
        return put(value >> 8, value);
    }

    /**
     * Appends displayable characters.
     *
     * @throws IllegalArgumentException for a character that the character set lacks, or that would be a control
     *                                  code, an order or an attribute in the data stream
     */
    public StreamWriter putText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int hostByte = ccsid.canEncode(c) ? ccsid.toHost(c) & 0xFF : 0;
            if (hostByte < 0x40 || hostByte == 0xFF) {
                throw new IllegalArgumentException(String.format(Locale.ROOT, "U+%04X cannot be displayed", (int) c));
            }
            out.write(hostByte);
        }
        return this;
    }

    /** Appends text of characters of one and of two bytes, a blank for each that the character set lacks. */
    public StreamWriter putMixed(String text) {
        return put(ccsid.toHost(text));
    }

    /**
     * Appends what a structure writes behind its length, which counts itself.
     *
     * @param lengthBytes 2 for a structured field, 1 for a minor structure
     * @throws IllegalArgumentException when the structure is longer than its length can say
     */
    public StreamWriter putCounted(int lengthBytes, Consumer<StreamWriter> structure) {
        StreamWriter content = new StreamWriter(ccsid);
        structure.accept(content);
        int length = lengthBytes + content.out.size();
        if (length >= 1 << 8 * lengthBytes) {
            throw new IllegalArgumentException("structure of " + length + " bytes");
        }
        for (int i = lengthBytes - 1; i >= 0; i--) {
            put(length >> 8 * i);
        }
        return put(content.bytes());
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
