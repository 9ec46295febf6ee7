package dev.e5250.datastream.command;

import dev.e5250.datastream.Command;
import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.Opcode;
import dev.e5250.datastream.Reply;
import dev.e5250.datastream.ScreenImage;
import dev.e5250.datastream.ScreenRegion;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.Workstation;

/**
 * 02: sends all of the display to the host, as a Restore Screen command that the host only has to send back
 * (SA21-9247 p. 2-11). An error that is shown goes with it, and ends here.
 */
public final class SaveScreen implements Command {

    @Override
    public SenseCode execute(HostBytes in, Workstation workstation) {
        send(workstation, RestoreScreen.CODE, ScreenRegion.all(workstation.display().buffer()));
        return SenseCode.NONE;
    }

    static void send(Workstation workstation, int restore, ScreenRegion region) {
        Reply reply = new Reply().add(ESCAPE).add(restore);
        ScreenImage.write(reply, workstation, region);
        workstation.display().keyboard().endError();
        workstation.answer(reply, Opcode.SAVE_SCREEN);
    }
}
