package dev.e5250.datastream.command;

import dev.e5250.datastream.Command;
import dev.e5250.datastream.ControlCharacters;
import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.Workstation;
import dev.e5250.datastream.order.DisplayWriter;
import dev.e5250.datastream.order.OrderTable;
import dev.e5250.screen.Display;

/** 11: control characters, then orders and data from row 1 column 1 on (SA21-9247 pp. 2-13, 2-39, 2-137). */
public final class WriteToDisplay implements Command {
    private final OrderTable orders;

    public WriteToDisplay(OrderTable orders) {
        this.orders = orders;
    }

    @Override
    public SenseCode execute(HostBytes in, Workstation workstation) {
        if (!in.has(2)) {
            return SenseCode.PREMATURE_END;
        }
        Display display = workstation.display();
        int cc1 = in.next();
        int cc2 = in.next();
        display.keyboard().endError();
        ControlCharacters.first(display, cc1);
        DisplayWriter writer = workstation.beginWrite();
        SenseCode sense = orders.execute(in, writer);
        if (writer.wroteFirstPosition()) {
            workstation.lookForHostCommand();
        }
        if (sense != SenseCode.NONE) {
            return sense;
        }
        boolean unlocks = display.keyboard().isLocked() && ControlCharacters.movesCursor(cc2);
        ControlCharacters.second(display, cc2);
        if (writer.hasCursorMove()) {
            display.setCursor(writer.cursorMove());
        } else if (unlocks) {
            display.setCursor(display.home());
        }
        return SenseCode.NONE;
    }
}
