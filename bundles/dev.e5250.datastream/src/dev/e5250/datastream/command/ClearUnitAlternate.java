package dev.e5250.datastream.command;

import java.util.List;

import dev.e5250.datastream.Command;
import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.Workstation;
import dev.e5250.screen.Display;
import dev.e5250.screen.DisplaySize;
import dev.e5250.screen.GridLine;

/** 20: an empty display of 27x132 (SA21-9247 p. 2-10). Refused by a station that has 24x80 only. */
public final class ClearUnitAlternate implements Command {
    private static final int SET_SIZE = 0x00;
    /** A value of the 5294 (SA21-9247 p. 2-10). */
    private static final int SET_SIZE_OF_5294 = 0x40;
    /** Keeps the size, and image data, of which there are none here (SC30-3533 15.3). */
    private static final int KEEP_SIZE = 0x80;

    @Override
    public SenseCode execute(HostBytes in, Workstation workstation) {
        if (workstation.model().largest() != DisplaySize.ALTERNATE) {
            return SenseCode.INVALID_COMMAND;
        }
        if (!in.has(1)) {
            return SenseCode.PREMATURE_END;
        }
        switch (in.next()) {
        case SET_SIZE, SET_SIZE_OF_5294 -> clear(workstation, DisplaySize.ALTERNATE);
        case KEEP_SIZE -> clear(workstation, workstation.display().buffer().size());
        default -> {
            return SenseCode.CLEAR_UNIT_ALTERNATE_PARAMETER;
        }
        }
        return SenseCode.NONE;
    }

    /** Other than with Clear Unit, grid lines stay when the size does. */
    private static void clear(Workstation workstation, DisplaySize size) {
        Display display = workstation.display();
        boolean sameSize = display.buffer().size() == size;
        List<GridLine> lines = sameSize ? display.constructs().constructs().gridLines() : List.of();
        workstation.clearUnit(size);
        lines.forEach(display.constructs()::draw);
    }
}
