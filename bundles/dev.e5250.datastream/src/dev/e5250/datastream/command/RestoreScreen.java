package dev.e5250.datastream.command;

import dev.e5250.datastream.Command;
import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.ScreenImageReader;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.Workstation;
import dev.e5250.screen.DisplaySize;

/**
 * 12, and 13 Restore Partial Screen: what Save Screen or Save Partial Screen sent comes back, and the record may go on
 * behind it. Anything else than an image of this terminal's leaves an empty display and is refused (SA21-9247 p. 2-12).
 */
public final class RestoreScreen implements Command {
    static final int CODE = 0x12;
    static final int PARTIAL_CODE = 0x13;

    @Override
    public SenseCode execute(HostBytes in, Workstation workstation) {
        workstation.display().keyboard().endError();
        if (!ScreenImageReader.read(in, workstation)) {
            workstation.clearUnit(DisplaySize.NORMAL);
            return SenseCode.RESTORE_DATA;
        }
        return SenseCode.NONE;
    }
}
