package dev.e5250.datastream.construct;

import java.util.ArrayList;
import java.util.List;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.screen.ConstructDefinition;
import dev.e5250.screen.GuiWindow;
import dev.e5250.screen.WindowFrame;

/**
 * 51 flags 00 00 depth width: a window whose frame begins at the current address (SC30-3533 15.26). What it covers is
 * blank then; the display has to hold all of it.
 */
public final class CreateWindow implements ConstructParser {
    private static final int BODY = 5;
    private static final int CURSOR_RESTRICTED = 0x80;
    private static final int PULL_DOWN = 0x40;
    private static final int BORDER = 0x01;
    private static final int HEADING = 0x10;

    @Override
    public ConstructDefinition parse(HostBytes body, Place place) {
        if (!body.has(BODY)) {
            return place.refuse(SenseCode.STRUCTURED_FIELD_LENGTH);
        }
        int flags = body.next();
        body.skip(2);
        int depth = body.next();
        int width = body.next();
        GuiWindow window = new GuiWindow(place.row(), place.column(), depth, width, (flags & PULL_DOWN) != 0,
                (flags & CURSOR_RESTRICTED) != 0, List.of());
        if (depth == 0 || width == 0 || window.lastRow() > place.rows() || window.lastColumn() > place.columns()) {
            return place.refuse(SenseCode.STRUCTURED_FIELD_PARAMETER);
        }
        WindowBorder border = new WindowBorder(place);
        List<WindowFrame.HeadingBytes> headings = new ArrayList<>();
        MinorStructures minors = new MinorStructures(body, place);
        while (minors.next()) {
            switch (minors.type()) {
            case BORDER -> border.read(minors.body());
            case HEADING -> headings.add(WindowHeading.read(minors.body(), place, border.attribute()));
            default -> { /* passed over by its length */ }
            }
        }
        if (place.isWrong()) {
            return null;
        }
        WindowFrame frame = new WindowFrame(border.attribute(), border.characters(), headings);
        return ConstructDefinition.of(new GuiWindow(window.row(), window.column(), depth, width, window.pullDown(),
                window.cursorRestricted(), frame.texts(place.ccsid(), width)), frame, place.buffer());
    }
}
