package dev.e5250.datastream.construct;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.order.DisplayWriter;
import dev.e5250.screen.Construct;
import dev.e5250.screen.RegenerationBuffer;

/**
 * 58, 59, 5B: takes away the selection field, window or scroll bar that begins at the current address (SC30-3533 15.26).
 * Its characters stay: the host restores what was below, or writes something else.
 */
final class RemoveConstruct implements ConstructField {
    private final Class<? extends Construct> kind;

    RemoveConstruct(Class<? extends Construct> kind) {
        this.kind = kind;
    }

    @Override
    public SenseCode execute(HostBytes body, DisplayWriter writer) {
        if (!writer.isOnDisplay()) {
            return SenseCode.ROW_OR_COLUMN;
        }
        RegenerationBuffer buffer = writer.display().buffer();
        writer.display().constructs().remove(kind, buffer.row(writer.address()), buffer.column(writer.address()));
        return SenseCode.NONE;
    }
}
