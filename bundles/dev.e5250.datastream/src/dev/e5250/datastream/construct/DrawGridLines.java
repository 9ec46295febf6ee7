package dev.e5250.datastream.construct;

import java.util.List;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.order.DisplayWriter;
import dev.e5250.screen.ConstructTable;
import dev.e5250.screen.GridLine;

/**
 * 60 partition flags 00 flags 00 [colour style], minor structures: draws or erases lines between the positions
 * (SC30-3533 15.26). Hosts that only take all away leave colour and style out.
 */
final class DrawGridLines implements ConstructField {
    private static final int FIXED = 5;
    private static final int CLEAR_FIRST = 0x80;

    @Override
    public SenseCode execute(HostBytes body, DisplayWriter writer) {
        if (!body.has(FIXED)) {
            return SenseCode.STRUCTURED_FIELD_LENGTH;
        }
        body.skip(1);
        ConstructTable table = writer.display().constructs();
        if ((body.next() & CLEAR_FIRST) != 0) {
            table.clearLines();
        }
        body.skip(3);
        Place place = new Place(writer.display(), writer.display().buffer().size(), 0, writer.isColour());
        int colour = body.has(1) ? body.next() : GridLineStructure.DEFAULT;
        int style = body.has(1) ? body.next() : GridLineStructure.DEFAULT;
        GridLineStructure structure = new GridLineStructure(place, colour, style);
        MinorStructures minors = new MinorStructures(body, place);
        while (minors.next()) {
            List<GridLine> lines = structure.read(minors.type(), minors.body());
            if (structure.erases()) {
                lines.forEach(table::erase);
            } else if (table.hasRoomForLines(lines.size())) {
                lines.forEach(table::draw);
            } else {
                return SenseCode.FORMAT_TABLE_FULL;
            }
        }
        return place.wrong();
    }
}
