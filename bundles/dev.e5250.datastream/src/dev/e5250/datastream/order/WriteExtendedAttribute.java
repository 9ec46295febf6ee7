package dev.e5250.datastream.order;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.screen.ExtendedAttributes;

/**
 * 12 type value: an attribute that takes no position (SC30-3533 15.6.14). Where double-byte data begin and end is
 * checked and no more: this station shows single-byte data only.
 */
final class WriteExtendedAttribute implements Order {
    private static final int IDEOGRAPHIC = 0x05;

    @Override
    public SenseCode execute(HostBytes in, DisplayWriter writer) {
        if (!in.has(2)) {
            return SenseCode.PREMATURE_END;
        }
        int type = in.next();
        int value = in.next();
        return switch (type) {
        case ExtendedAttributes.PRIMARY -> isOneOf(value, 0x20, 0x3F) ? writer.setExtended(type, value)
                : SenseCode.EXTENDED_ATTRIBUTE_VALUE;
        case ExtendedAttributes.COLOUR -> isOneOf(value, 0x80, 0x8F) ? writer.setExtended(type, value)
                : SenseCode.EXTENDED_ATTRIBUTE_VALUE;
        case IDEOGRAPHIC -> isOneOf(value, 0x80, 0x81) ? SenseCode.NONE : SenseCode.EXTENDED_ATTRIBUTE_VALUE;
        default -> SenseCode.EXTENDED_ATTRIBUTE_TYPE;
        };
    }

    private static boolean isOneOf(int value, int first, int last) {
        return value == 0 || value >= first && value <= last;
    }
}
