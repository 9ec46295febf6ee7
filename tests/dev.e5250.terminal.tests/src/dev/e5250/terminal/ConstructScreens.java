package dev.e5250.terminal;

import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.ic;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.text;
import static dev.e5250.host.Orders.wdsf;
import static dev.e5250.host.structured.Choice.choice;
import static dev.e5250.host.structured.StructuredFields.gridLines;
import static dev.e5250.host.structured.StructuredFields.scrollBar;
import static dev.e5250.host.structured.StructuredFields.selectionField;
import static dev.e5250.host.structured.StructuredFields.window;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.datastream.DeviceModel;
import dev.e5250.datastream.RecordHeader;
import dev.e5250.datastream.Workstation;
import dev.e5250.host.Attr;
import dev.e5250.host.HostRecord;
import dev.e5250.host.Opcode;
import dev.e5250.host.Order;
import dev.e5250.host.structured.GridLines.Construct;
import dev.e5250.host.structured.SelectionField.Kind;
import dev.e5250.host.structured.Window.Position;
import dev.e5250.screen.DisplaySize;
import dev.e5250.screen.ScreenSnapshot;

/** Screens with constructs of the enhanced interface, as a host writes them. */
final class ConstructScreens {
    private static final int UNLOCK = 0x08;
    private static final int WHITE = 0x07;
    /** Solid, bold, double, dotted, dashed; drawn at rows 8, 10, 12, 14 and 16. */
    private static final int[] LINE_STYLES = {0x00, 0x01, 0x02, 0x03, 0x08};

    private ConstructScreens() {
    }

    /** A screen with everything on it that such an order writes. */
    static ScreenSnapshot of(Order... orders) {
        return ofRecord(HostRecord.put(Opcode.PUT_GET).add(clearUnit(), wtd(0, UNLOCK, orders)).bytes());
    }

    /** A screen that is written by a record, its header included. */
    static ScreenSnapshot ofRecord(byte[] record) {
        Workstation workstation = new Workstation(Ccsid.of(37), DeviceModel.of(DisplaySize.NORMAL), reply -> { });
        workstation.process(record, RecordHeader.read(record, 0, record.length));
        return workstation.display().snapshot();
    }

    /** Two windows, the second one over the first, with texts below and in them. */
    static ScreenSnapshot windows() {
        Order[] orders = new Order[] {text(1, 2, "Work with Objects"), text(2, 2, "=".repeat(76)),
                text(6, 2, "-".repeat(76)), text(11, 2, "+".repeat(76)), text(14, 2, "*".repeat(76)),
                sba(4, 10), wdsf(window(6, 30).border(Attr.BLUE, Attr.BLUE)
                        .title(Position.CENTRE, Attr.WHITE, Attr.WHITE, "First")),
                text(6, 13, "in the first"),
                sba(8, 30), wdsf(window(4, 24).border(Attr.WHITE, Attr.WHITE)
                        .title(Position.CENTRE, Attr.WHITE, Attr.WHITE, "Second")),
                text(10, 33, "in the second"), ic(24, 1)};
        return of(orders);
    }

    /** One of each kind of choices, the cursor away from all of them. */
    static ScreenSnapshot choices() {
        return of(sba(1, 2), wdsf(selectionField(Kind.MENU_BAR, 6, 1, 3).padding(4)
                        .choices(choice("File").mnemonic(0), choice("Edit").mnemonic(0), choice("Help").unavailable())
                        .separator(1, 80, Attr.BLUE, Attr.BLUE, "_")),
                sba(5, 4), wdsf(selectionField(Kind.SINGLE_CHOICE, 8, 3, 1)
                        .choices(choice("Red").selected(), choice("Green"), choice("Blue").unavailable())),
                sba(5, 30), wdsf(selectionField(Kind.MULTIPLE_CHOICE, 8, 3, 1)
                        .choices(choice("Apples").selected(), choice("Pears"), choice("Plums").unavailable())),
                sba(12, 4), wdsf(selectionField(Kind.PUSH_BUTTONS, 8, 1, 3).padding(4)
                        .choices(choice("Enter"), choice("Cancel"), choice("Help"))),
                ic(24, 1));
    }

    /** A vertical and a horizontal scroll bar. */
    static ScreenSnapshot scrollBars() {
        return of(sba(3, 20), wdsf(scrollBar(12).over(48, 12)), sba(18, 20), wdsf(scrollBar(30).horizontal().over(90, 30)),
                ic(24, 1));
    }

    /** A box, and lines of each style. */
    static ScreenSnapshot lines() {
        Order[] orders = new Order[9];
        orders[0] = text(3, 6, "In a box");
        orders[1] = wdsf(gridLines().draw(Construct.BOX, 2, 4, 20, 3));
        for (int i = 0; i < LINE_STYLES.length; i++) {
            orders[2 + i] = wdsf(gridLines().defaults(WHITE, LINE_STYLES[i]).draw(Construct.UPPER, 8 + 2 * i, 4, 30, 0));
        }
        orders[7] = wdsf(gridLines().defaults(WHITE, 0x02).draw(Construct.LEFT, 8, 50, 0, 9));
        orders[8] = ic(24, 1);
        return of(orders);
    }
}
