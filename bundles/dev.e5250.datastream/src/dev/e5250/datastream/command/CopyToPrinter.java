package dev.e5250.datastream.command;

import dev.e5250.datastream.Command;
import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.Workstation;

/**
 * 16: prints the display on another station of the controller, named by its address, with so many lines at most. Telnet
 * has neither controller nor addresses, so both bytes are passed over.
 */
public final class CopyToPrinter implements Command {

    @Override
    public SenseCode execute(HostBytes in, Workstation workstation) {
        if (!in.has(2)) {
            return SenseCode.PREMATURE_END;
        }
        in.skip(2);
        return SenseCode.NONE;
    }
}
