package dev.e5250.datastream.order;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;

/** 14 row column: moves the cursor when this Write to Display is complete, once (RFC 1205 section 5.3). */
final class MoveCursor implements Order {

    @Override
    public SenseCode execute(HostBytes in, DisplayWriter writer) {
        if (!in.has(2)) {
            return SenseCode.PREMATURE_END;
        }
        int target = writer.readAddress(in);
        if (target < 0) {
            return SenseCode.ROW_OR_COLUMN;
        }
        writer.setCursorMove(target);
        return SenseCode.NONE;
    }
}
