package dev.e5250.datastream.order;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;

/** 13 row column: where the cursor goes whenever the keyboard unlocks, and Home; undoes an MC (SA21-9247 p. 2-137). */
final class InsertCursor implements Order {

    @Override
    public SenseCode execute(HostBytes in, DisplayWriter writer) {
        if (!in.has(2)) {
            return SenseCode.PREMATURE_END;
        }
        int target = writer.readAddress(in);
        if (target < 0) {
            return SenseCode.ROW_OR_COLUMN;
        }
        writer.display().setInsertCursor(target);
        writer.forgetCursorMove();
        return SenseCode.NONE;
    }
}
