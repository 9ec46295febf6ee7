package dev.e5250.datastream.construct;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.order.DisplayWriter;
import dev.e5250.screen.ConstructDefinition;
import dev.e5250.screen.ConstructTable;
import dev.e5250.screen.Display;
import dev.e5250.screen.GuiWindow;

/** Puts what a structured field defines on the display, at the current address, if there is room for it. */
final class DefineConstruct implements ConstructField {
    private final ConstructParser parser;

    DefineConstruct(ConstructParser parser) {
        this.parser = parser;
    }

    @Override
    public SenseCode execute(HostBytes body, DisplayWriter writer) {
        Display display = writer.display();
        if (!writer.isOnDisplay()) {
            return SenseCode.ROW_OR_COLUMN;
        }
        byte[] copy = Place.rest(body);
        Place place = new Place(display, display.buffer().size(), writer.address(), writer.isColour());
        ConstructDefinition definition = parser.parse(body, place);
        if (definition == null) {
            return place.wrong();
        }
        ConstructTable table = display.constructs();
        if (!table.hasRoom(definition.construct(), copy.length)) {
            return definition.construct() instanceof GuiWindow ? SenseCode.TOO_MANY_WINDOWS : SenseCode.FORMAT_TABLE_FULL;
        }
        table.define(definition, copy);
        return SenseCode.NONE;
    }
}
