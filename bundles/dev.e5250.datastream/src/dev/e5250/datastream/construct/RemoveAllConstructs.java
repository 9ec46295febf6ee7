package dev.e5250.datastream.construct;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.order.DisplayWriter;

/** 5F: takes away all windows, selection fields and scroll bars; their characters stay (SC30-3533 15.26). */
final class RemoveAllConstructs implements ConstructField {

    @Override
    public SenseCode execute(HostBytes body, DisplayWriter writer) {
        writer.display().constructs().removeAll();
        return SenseCode.NONE;
    }
}
