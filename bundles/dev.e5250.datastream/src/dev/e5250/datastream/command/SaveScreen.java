package dev.e5250.datastream.command;

import dev.e5250.datastream.Command;
import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.Opcode;
import dev.e5250.datastream.Reply;
import dev.e5250.datastream.ScreenImage;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.Workstation;

/**
 * 02: sends all of the display to the host, as a Restore Screen command that the host only has to send back
 * (SA21-9247 p. 2-11). Ends an error state first.
 */
public final class SaveScreen implements Command {

    @Override
    public SenseCode execute(HostBytes in, Workstation workstation) {
        workstation.display().keyboard().endError();
        Reply reply = new Reply().add(ESCAPE).add(RestoreScreen.CODE);
        ScreenImage.write(reply, workstation);
        workstation.answer(reply, Opcode.SAVE_SCREEN);
        return SenseCode.NONE;
    }
}
