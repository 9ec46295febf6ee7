package dev.e5250.datastream.construct;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.screen.MenuLine;

/** 09 flags, first and last column, mono, colour, character: the line below a menu bar (SC30-3533 15.26). */
final class MenuSeparator {
    private static final int FIXED = 3;
    private static final int NO_ATTRIBUTES = 0x40;
    private static final int USUAL = 0x3A;
    private static final int UNDERSCORE = 0x6D;

    private boolean wanted;
    private int from;
    private int to;
    private int attribute;
    private int character;

    void read(HostBytes body, Place place) {
        if (!body.has(FIXED)) {
            place.refuse(SenseCode.MINOR_STRUCTURE_LENGTH);
            return;
        }
        int flags = body.next();
        from = body.next();
        to = body.next();
        attribute = place.attribute(body, USUAL);
        attribute = (flags & NO_ATTRIBUTES) != 0 ? 0 : attribute;
        character = Place.character(body, UNDERSCORE) & 0xFF;
        wanted = true;
        if (from == 0 || from > to || to > place.columns()) {
            place.refuse(SenseCode.MINOR_STRUCTURE_PARAMETER);
        }
    }

    /** @return null when the host wants none, or there is no row for it */
    MenuLine line(int row, Place place) {
        return wanted && row <= place.rows() ? new MenuLine(row, from, to, attribute, character) : null;
    }
}
