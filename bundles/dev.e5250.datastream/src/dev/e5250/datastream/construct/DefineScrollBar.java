package dev.e5250.datastream.construct;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.screen.ConstructDefinition;
import dev.e5250.screen.ScrollBar;

/**
 * 53 flags 00, rows or columns that there are (4 bytes), place of the slider (4 bytes), size: a scroll bar behind the
 * current address, where its attribute stands (SC30-3533 15.26). Both numbers are binary.
 */
public final class DefineScrollBar implements ConstructParser {
    private static final int BODY = 11;
    private static final int HORIZONTAL = 0x80;
    private static final int MOVES_CURSOR = 0x40;
    private static final int MODIFIED = 0x01;
    private static final int INDICATORS = 0x03;

    @Override
    public ConstructDefinition parse(HostBytes body, Place place) {
        if (!body.has(BODY)) {
            return place.refuse(SenseCode.STRUCTURED_FIELD_LENGTH);
        }
        int flags = body.next();
        body.skip(1);
        boolean horizontal = (flags & HORIZONTAL) != 0;
        int total = number(body);
        int slider = number(body);
        ScrollBar bar = checked(new ScrollBar(place.row(), place.column(), body.next(), horizontal, total, slider,
                (flags & MODIFIED) != 0, (flags & MOVES_CURSOR) != 0), place);
        BarIndicators indicators = new BarIndicators(place, horizontal);
        MinorStructures minors = new MinorStructures(body, place);
        while (minors.next()) {
            if (minors.type() == INDICATORS) {
                indicators.read(minors.body());
            }
        }
        return place.isWrong() ? null : ConstructDefinition.of(bar, indicators.look(), place.buffer());
    }

    static int number(HostBytes in) {
        return in.nextShort() << 16 | in.nextShort();
    }

    /** The bar itself, if the display has a place for it and its numbers go together. */
    static ScrollBar checked(ScrollBar bar, Place place) {
        int lastRow = bar.horizontal() ? bar.row() : bar.row() + bar.size() - 1;
        int lastColumn = bar.column() + (bar.horizontal() ? bar.size() : 1);
        if (bar.size() < ScrollBar.LEAST_SIZE || lastRow > place.rows() || lastColumn > place.columns()) {
            return place.refuse(SenseCode.SCROLL_BAR_OUTSIDE);
        }
        return bar.total() < 0 || bar.slider() < 0 || bar.slider() > bar.total() ? place.refuse(SenseCode.SCROLL_BAR_NUMBERS)
                : bar;
    }
}
