package dev.e5250.datastream.order;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;

/** 02 row column character: one byte from the current address to another, inclusive (SA21-9247 p. 2-137). */
final class RepeatToAddress implements Order {

    @Override
    public SenseCode execute(HostBytes in, DisplayWriter writer) {
        if (!in.has(3)) {
            return SenseCode.PREMATURE_END;
        }
        int target = writer.readAddress(in);
        return writer.fillTo(target, (byte) in.next());
    }
}
