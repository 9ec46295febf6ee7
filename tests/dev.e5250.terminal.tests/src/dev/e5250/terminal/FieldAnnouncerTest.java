package dev.e5250.terminal;

import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.sf;
import static dev.e5250.host.Orders.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.datastream.DeviceModel;
import dev.e5250.datastream.RecordHeader;
import dev.e5250.datastream.Workstation;
import dev.e5250.host.HostRecord;
import dev.e5250.host.Opcode;
import dev.e5250.host.Order;
import dev.e5250.screen.DisplaySize;
import dev.e5250.screen.FieldContents;
import dev.e5250.screen.Key;
import dev.e5250.screen.ScreenContents;

/** A field is called by what stands before it, from whichever side its row is read. */
class FieldAnnouncerTest {
    private static final Order[] ORDERS = {text(3, 20, "City . . :"), sba(3, 35), sf(0x4000, 0x24, 6), text(5, 2, "Street"),
            sba(6, 1), sf(0x4000, 0x24, 6)};

    @Test
    void theLabelIsBeforeTheFieldOrAboveIt() {
        ScreenContents screen = screen(37, false, ORDERS);

        assertThat(label(screen, 3)).isEqualTo("City");
        assertThat(label(screen, 6)).isEqualTo("Street");
    }

    @Test
    void onAReversedScreenItIsToTheRight() {
        // the host's text of a reversed screen, seen from right to left: what it wrote first is at the right
        ScreenContents screen = screen(424, true, text(3, 20, "\u05d0\u05d1 . . :"), sba(3, 35), sf(0x4000, 0x24, 6),
                text(5, 2, "\u05d2\u05d3"), sba(6, 1), sf(0x4000, 0x24, 6), text(3, 60, "other"));

        assertThat(label(screen, 3)).isEqualTo("\u05d0\u05d1");
        assertThat(label(screen, 6)).isEqualTo("\u05d2\u05d3");
    }

    private static ScreenContents screen(int ccsid, boolean reversed, Order... orders) {
        Workstation workstation = new Workstation(Ccsid.of(ccsid), DeviceModel.of(DisplaySize.NORMAL), reply -> { });
        byte[] record = HostRecord.put(Opcode.PUT_GET).ccsid(Ccsid.of(ccsid)).add(clearUnit(), wtd(0, 0x08, orders)).bytes();
        workstation.process(record, RecordHeader.read(record, 0, record.length));
        if (reversed) {
            workstation.display().keyboard().press(Key.SCREEN_REVERSE);
        }
        return workstation.display().contents();
    }

    private static String label(ScreenContents screen, int row) {
        FieldContents field = screen.fields().stream().filter(each -> each.row() == row).findFirst().orElseThrow();
        return FieldAnnouncer.label(screen.snapshot(), field);
    }
}
