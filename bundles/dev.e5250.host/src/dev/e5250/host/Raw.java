package dev.e5250.host;

import java.util.HexFormat;

/** Bytes as they are, for whatever has no builder of its own and for streams that are wrong on purpose. */
public final class Raw implements Command, Order {
    private final byte[] bytes;

    private Raw(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Raw raw(byte[] bytes) {
        return new Raw(bytes.clone());
    }

    /** Bytes given as 0 to 255 each. */
    public static Raw raw(int... bytes) {
        byte[] copy = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            copy[i] = (byte) bytes[i];
        }
        return new Raw(copy);
    }

    /** Bytes as hexadecimal digits; white space is ignored. */
    public static Raw hex(String digits) {
        return new Raw(HexFormat.of().parseHex(digits.replaceAll("\\s", "")));
    }

    @Override
    public void writeTo(StreamWriter out) {
        out.put(bytes);
    }
}
