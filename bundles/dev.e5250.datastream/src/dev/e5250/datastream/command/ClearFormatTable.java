package dev.e5250.datastream.command;

import dev.e5250.datastream.Command;
import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.Workstation;

/** 50: no fields, locked; the text stays (SA21-9247 p. 2-9). */
public final class ClearFormatTable implements Command {

    @Override
    public SenseCode execute(HostBytes in, Workstation workstation) {
        workstation.display().clearFormat();
        workstation.forgetRead();
        return SenseCode.NONE;
    }
}
