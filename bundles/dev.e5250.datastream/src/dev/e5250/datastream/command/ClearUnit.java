package dev.e5250.datastream.command;

import dev.e5250.datastream.Command;
import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.Workstation;
import dev.e5250.screen.DisplaySize;

/** 40: an empty display of 24x80, without fields, locked (SA21-9247 p. 2-9). */
public final class ClearUnit implements Command {

    @Override
    public SenseCode execute(HostBytes in, Workstation workstation) {
        workstation.clearUnit(DisplaySize.NORMAL);
        return SenseCode.NONE;
    }
}
