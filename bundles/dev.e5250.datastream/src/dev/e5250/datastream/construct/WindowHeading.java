package dev.e5250.datastream.construct;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.screen.GuiWindow;
import dev.e5250.screen.WindowFrame;

/** 10 flags mono colour 00 text: a title of a window, or a footer (SC30-3533 15.26). */
final class WindowHeading {
    private static final int FIXED = 4;
    private static final int RIGHT = 0x40;
    private static final int LEFT = 0x80;
    private static final int FOOTER = 0x20;

    private WindowHeading() {
    }

    /** @param usual the attribute of the border */
    static WindowFrame.HeadingBytes read(HostBytes body, Place place, int usual) {
        if (!body.has(FIXED)) {
            place.refuse(SenseCode.MINOR_STRUCTURE_LENGTH);
            return new WindowFrame.HeadingBytes(usual, new byte[0], false, GuiWindow.Alignment.CENTRE);
        }
        int flags = body.next();
        int attribute = place.attribute(body, usual);
        body.skip(1);
        GuiWindow.Alignment alignment = switch (flags & (LEFT | RIGHT)) {
        case RIGHT -> GuiWindow.Alignment.RIGHT;
        case LEFT -> GuiWindow.Alignment.LEFT;
        default -> GuiWindow.Alignment.CENTRE;
        };
        return new WindowFrame.HeadingBytes(attribute, Place.rest(body), (flags & FOOTER) != 0, alignment);
    }
}
