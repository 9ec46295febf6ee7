package dev.e5250.datastream.construct;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.order.DisplayWriter;

/** 6A data: bytes that are written as they are, from 00 to FF (SC30-3533 15.26). */
final class TransparencyWrite implements ConstructField {

    @Override
    public SenseCode execute(HostBytes body, DisplayWriter writer) {
        return writer.write(body.array(), body.position(), body.remaining());
    }
}
