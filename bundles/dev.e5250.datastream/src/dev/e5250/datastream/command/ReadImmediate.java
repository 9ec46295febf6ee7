package dev.e5250.datastream.command;

import dev.e5250.datastream.Command;
import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.PendingRead;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.Workstation;

/**
 * 72 Read Immediate, 83 Read Modified Immediate Alternate: the fields as they are now, answered at once, with AID 00;
 * keyboard and pending READ stay as they are (SA21-9247 p. 2-5; RFC 1205 section 5.3).
 */
public final class ReadImmediate implements Command {
    private final PendingRead.Kind kind;

    public ReadImmediate(PendingRead.Kind kind) {
        this.kind = kind;
    }

    @Override
    public SenseCode execute(HostBytes in, Workstation workstation) {
        if (workstation.isSequenceEndless()) {
            return SenseCode.RESEQUENCING;
        }
        workstation.answerFields(kind);
        return SenseCode.NONE;
    }
}
