package dev.e5250.datastream.order;

import dev.e5250.datastream.Command;
import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;

/** Which class executes which order code; every byte that has no row is data for the display. */
public final class OrderTable {
    private final Order[] orders = new Order[256];

    private OrderTable() {
    }

    /** The orders of a 5250. */
    public static OrderTable standard() {
        return new OrderTable()
                .with(0x01, new StartOfHeader())
                .with(0x02, new RepeatToAddress())
                .with(0x03, new EraseToAddress())
                .with(0x10, new TransparentData())
                .with(0x11, new SetBufferAddress())
                .with(0x12, new WriteExtendedAttribute())
                .with(0x13, new InsertCursor())
                .with(0x14, new MoveCursor())
                .with(0x15, new WriteToDisplayStructuredField())
                .with(0x1D, new StartOfField())
                .with(0xFF, (in, writer) -> SenseCode.INVALID_CHARACTER);
    }

    /** Puts an order in the place of a code. */
    public OrderTable with(int code, Order order) {
        orders[code] = order;
        return this;
    }

    /** Executes orders and writes data up to the next command, the end of the record, or the first mistake. */
    public SenseCode execute(HostBytes in, DisplayWriter writer) {
        while (in.has(1)) {
            int data = dataAhead(in);
            SenseCode sense;
            if (data > 0) {
                sense = writer.write(in.array(), in.position(), data);
                in.skip(data);
            } else if (in.peek() == Command.ESCAPE) {
                return SenseCode.NONE;
            } else {
                sense = orders[in.next()].execute(in, writer);
            }
            if (sense != SenseCode.NONE) {
                return sense;
            }
        }
        return SenseCode.NONE;
    }

    private int dataAhead(HostBytes in) {
        byte[] bytes = in.array();
        int at = in.position();
        while (at < in.end() && orders[bytes[at] & 0xFF] == null && bytes[at] != Command.ESCAPE) {
            at++;
        }
        return at - in.position();
    }
}
