package dev.e5250.datastream.command;

import dev.e5250.datastream.Command;
import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.ScreenRegion;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.Workstation;
import dev.e5250.screen.RegenerationBuffer;

/**
 * 03 flags top left depth width: as Save Screen, but of the positions only those of a rectangle (SC30-3533 15.20), which
 * the host is about to cover. Hosts send zeros for the whole display. Flags are about image data, of which there are
 * none here.
 */
public final class SavePartialScreen implements Command {

    @Override
    public SenseCode execute(HostBytes in, Workstation workstation) {
        if (!in.has(5)) {
            return SenseCode.PREMATURE_END;
        }
        in.skip(1);
        ScreenRegion region = new ScreenRegion(in.next(), in.next(), in.next(), in.next());
        RegenerationBuffer buffer = workstation.display().buffer();
        if (region.isUnsaid()) {
            region = ScreenRegion.all(buffer);
        }
        if (!region.isOn(buffer.size())) {
            return SenseCode.ROW_OR_COLUMN;
        }
        SaveScreen.send(workstation, RestoreScreen.PARTIAL_CODE, region);
        return SenseCode.NONE;
    }
}
