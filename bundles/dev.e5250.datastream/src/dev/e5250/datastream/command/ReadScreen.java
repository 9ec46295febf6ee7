package dev.e5250.datastream.command;

import dev.e5250.datastream.Command;
import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.Opcode;
import dev.e5250.datastream.Reply;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.Workstation;
import dev.e5250.screen.RegenerationBuffer;

/**
 * 62 Read Screen, 66 to Print, 6A to Print with Grid Lines: all positions as they are, attributes among them
 * (SA21-9247 p. 2-8). 64, 68 and 6C ask for extended attributes too: each row up to its last position that is no null,
 * and FF behind it, is what hosts take; a station that offers no such attributes in its Query reply has none to add. All
 * are answered at once.
 */
public final class ReadScreen implements Command {
    private static final int END_OF_ROW = 0xFF;

    private final boolean extended;

    /** @param extended whether rows end with FF */
    public ReadScreen(boolean extended) {
        this.extended = extended;
    }

    @Override
    public SenseCode execute(HostBytes in, Workstation workstation) {
        RegenerationBuffer buffer = workstation.display().buffer();
        Reply reply = new Reply();
        if (extended) {
            for (int row = 1; row <= buffer.rows(); row++) {
                int start = buffer.address(row, 1);
                int end = start + buffer.columns();
                while (end > start && buffer.get(end - 1) == 0) {
                    end--;
                }
                reply.addCells(buffer, start, end - start).add(END_OF_ROW);
            }
        } else {
            reply.addCells(buffer, 0, buffer.length());
        }
        workstation.answer(reply, Opcode.NO_OPERATION);
        return SenseCode.NONE;
    }
}
