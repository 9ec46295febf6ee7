package dev.e5250.faults;

import dev.e5250.datastream.Command;
import dev.e5250.datastream.CommandTable;
import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.Workstation;

/** A mistake in the program: a command that throws instead of answering. */
public final class FailingCommand implements Command {

    private FailingCommand() {
    }

    /** The standard commands, and one that throws in the place of a code. */
    public static CommandTable at(int code) {
        return CommandTable.standard().with(code, new FailingCommand());
    }

    @Override
    public SenseCode execute(HostBytes in, Workstation workstation) {
        throw new IllegalStateException("on purpose");
    }
}
