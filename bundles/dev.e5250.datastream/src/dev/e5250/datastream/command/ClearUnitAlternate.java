package dev.e5250.datastream.command;

import dev.e5250.datastream.Command;
import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.Workstation;
import dev.e5250.screen.DisplaySize;

/** 20: an empty display of 27x132 (SA21-9247 p. 2-10). Refused by a station that has 24x80 only. */
public final class ClearUnitAlternate implements Command {
    private static final int SET_SIZE = 0x00;
    /** Leaves image data alone, of which there are none here (SC30-3533 15.3). */
    private static final int KEEP_IMAGES = 0x80;

    @Override
    public SenseCode execute(HostBytes in, Workstation workstation) {
        if (workstation.model().largest() != DisplaySize.ALTERNATE) {
            return SenseCode.INVALID_COMMAND;
        }
        if (!in.has(1)) {
            return SenseCode.PREMATURE_END;
        }
        int parameter = in.next();
        if (parameter != SET_SIZE && parameter != KEEP_IMAGES) {
            return SenseCode.CLEAR_UNIT_ALTERNATE_PARAMETER;
        }
        workstation.display().clearUnit(DisplaySize.ALTERNATE);
        workstation.setPendingRead(null);
        return SenseCode.NONE;
    }
}
