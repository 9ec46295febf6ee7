package dev.e5250.datastream.order;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;

/** 11 row column: where the next data go. Row 1 column 0 precedes a field in the first position (RFC 1205 section 5.2). */
final class SetBufferAddress implements Order {

    @Override
    public SenseCode execute(HostBytes in, DisplayWriter writer) {
        if (!in.has(2)) {
            return SenseCode.PREMATURE_END;
        }
        boolean beforeFirst = in.array()[in.position()] == 1 && in.array()[in.position() + 1] == 0;
        int address = writer.readAddress(in);
        if (address < 0 && !beforeFirst) {
            return SenseCode.ROW_OR_COLUMN;
        }
        writer.setAddress(address);
        writer.forgetLastField();
        return SenseCode.NONE;
    }
}
