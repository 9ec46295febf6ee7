package dev.e5250.datastream.order;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.screen.FormatTable;

/** 01 length header: drops the format table and stores a new header (SA21-9247 pp. 2-13, 2-139). */
final class StartOfHeader implements Order {

    @Override
    public SenseCode execute(HostBytes in, DisplayWriter writer) {
        if (!in.has(1)) {
            return SenseCode.PREMATURE_END;
        }
        int length = in.next();
        // before anything is cleared: a wrong header leaves the format table as it was
        if (length == 0 || length > FormatTable.HEADER_LENGTH) {
            return SenseCode.HEADER_LENGTH;
        }
        if (!in.has(length)) {
            return SenseCode.PREMATURE_END;
        }
        writer.display().clearHeader();
        writer.forgetCursorMove();
        writer.display().formats().setHeader(in.array(), in.position(), length);
        in.skip(length);
        return SenseCode.NONE;
    }
}
