package dev.e5250.datastream.command;

import dev.e5250.datastream.Command;
import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.Opcode;
import dev.e5250.datastream.Reply;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.Workstation;

/** 62 Read Screen: all positions as they are, attributes among them, answered at once (SA21-9247 p. 2-8). */
public final class ReadScreen implements Command {

    @Override
    public SenseCode execute(HostBytes in, Workstation workstation) {
        workstation.answer(new Reply().addCells(workstation.display().buffer()), Opcode.NO_OPERATION);
        return SenseCode.NONE;
    }
}
