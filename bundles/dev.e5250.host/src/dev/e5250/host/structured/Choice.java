package dev.e5250.host.structured;

import dev.e5250.host.Order;
import dev.e5250.host.StreamWriter;

/** Choice Text, minor structure 10 of a selection field (SC30-3533 section 15.26). */
public final class Choice implements Order {
    private static final int ALL_DEVICES = 0xE0;
    private static final int MNEMONIC = 0x08;
    private static final int AID = 0x04;

    private final String text;
    private int flags1;
    private int flags2;
    private int mnemonic;
    private int aid;
    private String number = "";

    private Choice(String text) {
        this.text = text;
    }

    public static Choice choice(String text) {
        return new Choice(text);
    }

    /** Available, and selected from the beginning. */
    public Choice selected() {
        flags1 |= 0x40;
        return this;
    }

    public Choice unavailable() {
        flags1 |= 0x80;
        return this;
    }

    /** Begins another row of a menu bar. */
    public Choice newRow() {
        flags1 |= 0x20;
        return this;
    }

    /** @param offset of the mnemonic in the text, 0-based */
    public Choice mnemonic(int offset) {
        flags1 |= MNEMONIC;
        mnemonic = offset;
        return this;
    }

    /** The AID that is sent when it is chosen. */
    public Choice aid(int code) {
        flags1 |= AID;
        aid = code;
        return this;
    }

    /** One or two digits that choose it. */
    public Choice number(int digits) {
        number = String.valueOf(digits);
        if (digits < 0 || number.length() > 2) {
            throw new IllegalArgumentException(number);
        }
        flags1 |= number.length();
        return this;
    }

    /** Byte 2: 80 takes no cursor, 40 to 08 AIDs at the edges, 04 no push-button box, 01 right to left. */
    public Choice flags2(int bits) {
        flags2 = bits;
        return this;
    }

    @Override
    public void writeTo(StreamWriter out) {
        out.putCounted(1, minor -> {
            minor.put(0x10, flags1, flags2, ALL_DEVICES);
            if ((flags1 & MNEMONIC) != 0) {
                minor.put(mnemonic);
            }
            if ((flags1 & AID) != 0) {
                minor.put(aid);
            }
            minor.putText(number).putText(text);
        });
    }
}
