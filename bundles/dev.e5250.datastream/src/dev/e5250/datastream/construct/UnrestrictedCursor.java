package dev.e5250.datastream.construct;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.order.DisplayWriter;

/** 52: the cursor may leave the window on top (SC30-3533 15.26). */
final class UnrestrictedCursor implements ConstructField {

    @Override
    public SenseCode execute(HostBytes body, DisplayWriter writer) {
        writer.display().constructs().unrestrictCursor();
        return SenseCode.NONE;
    }
}
