package dev.e5250.datastream.command;

import dev.e5250.datastream.Command;
import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.Workstation;
import dev.e5250.screen.RegenerationBuffer;

/** 23: moves rows up or down; fields and keyboard stay as they are (SA21-9247 p. 2-12). */
public final class Roll implements Command {
    private static final int DOWN = 0x80;
    private static final int LINES = 0x1F;

    @Override
    public SenseCode execute(HostBytes in, Workstation workstation) {
        if (!in.has(3)) {
            return SenseCode.PREMATURE_END;
        }
        int how = in.next();
        int top = in.next();
        int bottom = in.next();
        RegenerationBuffer buffer = workstation.display().buffer();
        int lines = how & LINES;
        if (top == 0 || top >= bottom || bottom > buffer.rows() || lines > bottom - top) {
            return SenseCode.ROLL_PARAMETER;
        }
        buffer.roll((how & DOWN) != 0, lines, top, bottom);
        return SenseCode.NONE;
    }
}
