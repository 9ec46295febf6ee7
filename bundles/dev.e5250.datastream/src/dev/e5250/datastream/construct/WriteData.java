package dev.e5250.datastream.construct;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.order.DisplayWriter;
import dev.e5250.screen.Field;

/**
 * 54 flags 00 data: writes the data at the current address, or into the entry field that begins there, which they must
 * fill (SC30-3533 15.26).
 */
final class WriteData implements ConstructField {
    private static final int FIXED = 2;
    private static final int INTO_FIELD = 0x80;

    @Override
    public SenseCode execute(HostBytes body, DisplayWriter writer) {
        if (!body.has(FIXED)) {
            return SenseCode.STRUCTURED_FIELD_LENGTH;
        }
        int flags = body.next();
        body.skip(1);
        if ((flags & INTO_FIELD) != 0) {
            Field field = writer.display().formats().startingAt(writer.address());
            if (field == null) {
                return SenseCode.NO_ENTRY_FIELD;
            }
            if (field.length() != body.remaining()) {
                return SenseCode.WRITE_DATA_LENGTH;
            }
        }
        return writer.write(body.array(), body.position(), body.remaining());
    }
}
