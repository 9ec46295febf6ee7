package dev.e5250.datastream.construct;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.screen.SelectionRules;

/** 01 flags, pairs of attributes for monochrome and colour displays: how choices look in each state (SC30-3533 15.26). */
final class PresentationAttributes {
    private static final byte[] MONO = {0x23, 0x23, 0x21, 0x20, 0x22, 0x20, 0x20, 0x20};
    private static final byte[] COLOUR = {0x21, 0x23, 0x3B, 0x20, 0x22, 0x3A, 0x20, 0x3A};

    private final byte[] values;

    PresentationAttributes(boolean colour) {
        values = colour ? COLOUR.clone() : MONO.clone();
    }

    /** Pairs that are missing, and attributes that are 00, leave the usual ones. */
    void read(HostBytes body, Place place) {
        if (!body.has(1)) {
            place.refuse(SenseCode.MINOR_STRUCTURE_LENGTH);
            return;
        }
        body.skip(1);
        for (int i = 0; i < SelectionRules.ATTRIBUTES; i++) {
            values[i] = (byte) place.attribute(body, values[i]);
        }
    }

    byte[] values() {
        return values;
    }
}
