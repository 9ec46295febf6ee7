package dev.e5250.datastream.order;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;

/**
 * 03 row column length types: nulls from the current address to another, inclusive (SC30-3533 15.6.8). Types name the
 * planes to erase; the text plane is the one there is.
 */
final class EraseToAddress implements Order {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;

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
        in.skip(length - 1);
        return writer.fillTo(target, (byte) 0);
    }
}
