package dev.e5250.datastream.command;

import dev.e5250.datastream.Command;
import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.PendingRead;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.Workstation;

/**
 * 42 Read Input Fields, 52 Read MDT Fields, 82 Read MDT Fields Alternate: queued until an AID key is pressed
 * (SA21-9247 pp. 2-5 to 2-7). They unlock a keyboard that only the host had locked, and never move the cursor.
 */
public final class ReadFields implements Command {
    private final PendingRead.Kind kind;

    public ReadFields(PendingRead.Kind kind) {
        this.kind = kind;
    }

    @Override
    public SenseCode execute(HostBytes in, Workstation workstation) {
        if (!in.has(2)) {
            return SenseCode.PREMATURE_END;
        }
        if (workstation.isSequenceEndless()) {
            return SenseCode.RESEQUENCING;
        }
        workstation.queueRead(kind, in.next(), in.next());
        workstation.display().keyboard().unlock();
        return SenseCode.NONE;
    }
}
