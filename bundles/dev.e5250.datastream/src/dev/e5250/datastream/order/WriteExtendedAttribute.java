package dev.e5250.datastream.order;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;

/**
 * 12 type value: an attribute that takes no position (SC30-3533 15.6.14). Read and checked, so that what follows stays
 * in its place; the planes it would write are not there yet.
 */
final class WriteExtendedAttribute implements Order {
    private static final int PRIMARY = 0x01;
    private static final int FOREGROUND_COLOUR = 0x03;
    private static final int IDEOGRAPHIC = 0x05;

    @Override
    public SenseCode execute(HostBytes in, DisplayWriter writer) {
        if (!in.has(2)) {
            return SenseCode.PREMATURE_END;
        }
        int type = in.next();
        int value = in.next();
        return switch (type) {
        case PRIMARY -> check(value, 0x20, 0x3F);
        case FOREGROUND_COLOUR -> check(value, 0x80, 0x8F);
        case IDEOGRAPHIC -> check(value, 0x80, 0x81);
        default -> SenseCode.EXTENDED_ATTRIBUTE_TYPE;
        };
    }

    private static SenseCode check(int value, int first, int last) {
        return value == 0 || value >= first && value <= last ? SenseCode.NONE : SenseCode.EXTENDED_ATTRIBUTE_VALUE;
    }
}
