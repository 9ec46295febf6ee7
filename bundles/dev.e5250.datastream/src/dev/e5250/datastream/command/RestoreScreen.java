package dev.e5250.datastream.command;

import dev.e5250.datastream.Command;
import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.ScreenImage;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.Workstation;
import dev.e5250.screen.DisplaySize;

/**
 * 12: what Save Screen sent comes back, and the record may go on behind it. Anything else than an image of this
 * terminal's leaves an empty display and is refused (SA21-9247 p. 2-12).
 */
public final class RestoreScreen implements Command {
    static final int CODE = 0x12;

    @Override
    public SenseCode execute(HostBytes in, Workstation workstation) {
        workstation.display().keyboard().endError();
        if (!ScreenImage.read(in, workstation)) {
            workstation.display().clearUnit(DisplaySize.NORMAL);
            workstation.setPendingRead(null);
            return SenseCode.RESTORE_DATA;
        }
        return SenseCode.NONE;
    }
}
