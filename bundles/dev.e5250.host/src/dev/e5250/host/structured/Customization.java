package dev.e5250.host.structured;

import java.util.ArrayList;
import java.util.List;

import dev.e5250.host.StreamWriter;
import dev.e5250.host.StructuredField;

/** WSC Customization (SC30-3533 section 15.28, type 71): how keyboard and data stream behave. Has no answer. */
public final class Customization implements StructuredField {
    private final List<int[]> minors = new ArrayList<>();
    private int flags;

    Customization() {
    }

    /** Byte 2: 40 and 20 enhanced field exit on, off; 10 and 08 System/36 mode; 04 and 02 code of SBA in replies. */
    public Customization flags(int bits) {
        flags = bits;
        return this;
    }

    public Customization typeAhead(boolean on) {
        minors.add(new int[] {0x01, on ? 0x06 : 0x04});
        return this;
    }

    public Customization blinkingCursor(boolean on) {
        minors.add(new int[] {0x02, on ? 0x01 : 0x00});
        return this;
    }

    @Override
    public int type() {
        return 0x71;
    }

    @Override
    public void writeBody(StreamWriter out) {
        out.put(0, flags);
        minors.forEach(body -> out.putCounted(1, minor -> minor.put(body)));
    }
}
