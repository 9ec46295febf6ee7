package dev.e5250.datastream.construct;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.order.DisplayWriter;
import dev.e5250.screen.ConstructTable;

/** 61 partition row column width height: takes lines away from a part of the display, or from all of it (SC30-3533 15.26). */
final class ClearGridLines implements ConstructField {
    private static final int BODY = 5;

    @Override
    public SenseCode execute(HostBytes body, DisplayWriter writer) {
        if (!body.has(BODY)) {
            return SenseCode.STRUCTURED_FIELD_LENGTH;
        }
        body.skip(1);
        int row = body.next();
        int column = body.next();
        int width = body.next();
        int height = body.next();
        ConstructTable table = writer.display().constructs();
        if ((row | column | width | height) == 0) {
            table.clearLines();
            return SenseCode.NONE;
        }
        if (!writer.display().buffer().contains(row, column)) {
            return SenseCode.STRUCTURED_FIELD_PARAMETER;
        }
        table.eraseLines(row, column, width, height);
        return SenseCode.NONE;
    }
}
