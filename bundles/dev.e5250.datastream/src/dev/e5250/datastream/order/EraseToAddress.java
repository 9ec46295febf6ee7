package dev.e5250.datastream.order;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.screen.ExtendedAttributes;

/**
 * 03 row column length types: erases from the current address to another, inclusive (SC30-3533 15.6.8). Each type names
 * what to erase: the display itself becomes nulls, an extended attribute is taken away.
 */
final class EraseToAddress implements Order {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;

    private static final int DISPLAY = 0x00;
    private static final int TEXT = 0x02;
    private static final int EVERYTHING = 0xFF;

    @Override
    public SenseCode execute(HostBytes in, DisplayWriter writer) {
        if (!in.has(3)) {
            return SenseCode.PREMATURE_END;
        }
        int target = writer.readAddress(in);
        int length = in.next();
        if (length < SHORTEST || length > LONGEST) {
            return SenseCode.ROW_OR_COLUMN;
        }
        if (!in.has(length - 1)) {
            return SenseCode.PREMATURE_END;
        }
        SenseCode wrong = writer.checkTarget(target);
        if (wrong != SenseCode.NONE) {
            return wrong;
        }
        int from = writer.address();
        for (int i = 1; i < length; i++) {
            int type = in.next();
            writer.setAddress(from);
            switch (type) {
            case DISPLAY -> writer.fillTo(target, (byte) 0);
            case EVERYTHING -> {
                writer.fillTo(target, (byte) 0);
                writer.setAddress(from);
                writer.eraseExtended(target, ExtendedAttributes.PRIMARY);
                writer.eraseExtended(target, ExtendedAttributes.COLOUR);
                writer.eraseExtended(target, ExtendedAttributes.IDEOGRAPHIC);
            }
            case ExtendedAttributes.PRIMARY, ExtendedAttributes.COLOUR, ExtendedAttributes.IDEOGRAPHIC ->
                writer.eraseExtended(target, type);
            case TEXT -> { /* a plane of stations this is none of */ }
            default -> {
                return SenseCode.EXTENDED_ATTRIBUTE_TYPE;
            }
            }
        }
        writer.setAddress(target + 1);
        return SenseCode.NONE;
    }
}
