package dev.e5250.terminal;

import java.util.EnumMap;
import java.util.Map;

import dev.e5250.screen.Colour;
import dev.e5250.screen.Style;
import org.eclipse.swt.graphics.Color;

/** The colours of a scheme, ready to draw with. Immutable. */
final class Palette {
    private final Color background;
    private final Color cursor;
    private final Map<Colour, Color> colours = new EnumMap<>(Colour.class);
    /** Of blinking characters for half of the time: weak, but never gone, so that a message can be read on. */
    private final Map<Colour, Color> dimmed = new EnumMap<>(Colour.class);

    Palette(ColourScheme scheme) {
        background = new Color(scheme.background());
        cursor = new Color(scheme.cursor());
        for (Colour colour : Colour.values()) {
            colours.put(colour, new Color(scheme.of(colour)));
            dimmed.put(colour, new Color(scheme.dimmed(colour)));
        }
    }

    Color background() {
        return background;
    }

    Color cursor() {
        return cursor;
    }

    /** The colour of a style's characters; of their ground, when they are in reverse image. */
    Color of(byte style, boolean weak) {
        return (weak ? dimmed : colours).get(Style.colour(style));
    }

    Color of(Colour colour) {
        return colours.get(colour);
    }
}
