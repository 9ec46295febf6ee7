package dev.e5250.datastream.construct;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.datastream.HostBytes;
import dev.e5250.screen.BarLook;

/**
 * 03 flags, mono and colour of the ends, mono and colour of the way, characters of both ends, the way and the slider: how
 * a scroll bar looks (SC30-3533 15.26). The colour of the ends is that of all of it.
 */
final class BarIndicators {
    private static final int COLON = 0x7A;
    private static final int POINT = 0x4B;
    private static final int LESS = 0x4C;
    private static final int GREATER = 0x6E;
    private static final byte SMALL_V = (byte) 0xA5;
    private static final byte CAPITAL_X = (byte) 0xE7;

    private final Place place;
    private BarLook look;

    BarIndicators(Place place, boolean horizontal) {
        this.place = place;
        int usual = place.isColour() ? 0x3A : 0x20;
        look = horizontal ? new BarLook(usual, LESS, GREATER, POINT, CAPITAL_X)
                : new BarLook(usual, up(), SMALL_V, COLON, CAPITAL_X);
    }

    /** What is missing or 00 stays the usual one. */
    void read(HostBytes body) {
        if (body.has(1)) {
            body.skip(1);
        }
        int attribute = place.attribute(body, look.attribute());
        place.attribute(body, look.attribute());
        look = new BarLook(attribute, Place.character(body, look.first()), Place.character(body, look.last()),
                Place.character(body, look.shaft()), Place.character(body, look.slider()));
    }

    BarLook look() {
        return look;
    }

    private int up() {
        return place.ccsid().canEncode('^') ? place.ccsid().toHost('^') : Ccsid.BLANK;
    }
}
