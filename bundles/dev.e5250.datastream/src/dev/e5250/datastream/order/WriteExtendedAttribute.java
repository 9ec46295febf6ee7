package dev.e5250.datastream.order;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.screen.ExtendedAttributes;

/**
 * 12 type value: an attribute that takes no position (SC30-3533 15.6.14), or where characters of two bytes begin and end
 * without shifts.
 */
final class WriteExtendedAttribute implements Order {
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
        case ExtendedAttributes.IDEOGRAPHIC -> isOneOf(value, 0x80, 0x81) ? writer.setExtended(type, value)
                : SenseCode.EXTENDED_ATTRIBUTE_VALUE;
        default -> SenseCode.EXTENDED_ATTRIBUTE_TYPE;
        };
    }

    private static boolean isOneOf(int value, int first, int last) {
        return value == 0 || value >= first && value <= last;
    }
}
