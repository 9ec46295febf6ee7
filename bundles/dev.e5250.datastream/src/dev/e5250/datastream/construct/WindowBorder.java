package dev.e5250.datastream.construct;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.screen.WindowFrame;

/**
 * 01 flags mono colour [eight characters]: how a window's border looks (SC30-3533 15.26). Hosts leave the characters out
 * where only the colour matters.
 */
final class WindowBorder {
    private static final int FIXED = 3;
    private static final int USUAL_MONO = 0x20;
    private static final int USUAL_COLOUR = 0x3A;
    private static final byte[] USUAL_CHARACTERS = {0x4B, 0x4B, 0x4B, 0x7A, 0x7A, 0x7A, 0x4B, 0x7A}; // ...:::.:

    private final Place place;
    private final byte[] characters = USUAL_CHARACTERS.clone();
    private int attribute;

    WindowBorder(Place place) {
        this.place = place;
        attribute = usual();
    }

    void read(HostBytes body) {
        if (!body.has(FIXED)) {
            place.refuse(SenseCode.MINOR_STRUCTURE_LENGTH);
            return;
        }
        body.skip(1);
        attribute = place.attribute(body, usual());
        for (int i = 0; i < WindowFrame.CHARACTERS; i++) {
            characters[i] = Place.character(body, characters[i]);
        }
    }

    private int usual() {
        return place.isColour() ? USUAL_COLOUR : USUAL_MONO;
    }

    int attribute() {
        return attribute;
    }

    byte[] characters() {
        return characters;
    }
}
