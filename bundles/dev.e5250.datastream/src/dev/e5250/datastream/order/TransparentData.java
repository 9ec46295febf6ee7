package dev.e5250.datastream.order;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;

/** 10 LL data: bytes that are written as they are, orders among them or not (RFC 1205 section 5.3). */
final class TransparentData implements Order {

    @Override
    public SenseCode execute(HostBytes in, DisplayWriter writer) {
        if (!in.has(2)) {
            return SenseCode.PREMATURE_END;
        }
        int length = in.nextShort();
        if (!in.has(length)) {
            return SenseCode.PREMATURE_END;
        }
        SenseCode sense = writer.write(in.array(), in.position(), length);
        in.skip(length);
        return sense;
    }
}
