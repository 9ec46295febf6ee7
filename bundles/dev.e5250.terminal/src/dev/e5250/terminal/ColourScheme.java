package dev.e5250.terminal;

import dev.e5250.screen.Colour;
import org.eclipse.swt.graphics.RGB;

/**
 * The colours of a display as they are shown. Immutable.
 *
 * @param background behind everything, and of the characters in reverse image
 * @param cursor     of the cursor
 */
public record ColourScheme(RGB background, RGB cursor, RGB green, RGB white, RGB red, RGB turquoise, RGB yellow,
        RGB pink, RGB blue) {

    /** Bright colours on black; each has a contrast of at least 6:1, as text and as reverse image. */
    public static final ColourScheme DARK = new ColourScheme(rgb(0x000000), rgb(0xF2F2F2), rgb(0x38D94F),
            rgb(0xF2F2F2), rgb(0xFF6B63), rgb(0x52DBE4), rgb(0xF7E34F), rgb(0xFA92DC), rgb(0x82AAFF));

    /** How far the colours of a screen that is no longer alive go towards their background. */
    private static final double FADE = 0.15;
    private static final double DIM = 0.6;

    /** What a colour of the display looks like. */
    public RGB of(Colour colour) {
        return switch (colour) {
        case GREEN -> green;
        case WHITE -> white;
        case RED -> red;
        case TURQUOISE -> turquoise;
        case YELLOW -> yellow;
        case PINK -> pink;
        case BLUE -> blue;
        };
    }

    /** What a blinking colour looks like in the weak half of the time. */
    RGB dimmed(Colour colour) {
        return towardsBackground(of(colour), DIM);
    }

    /** The same in grey, a little weaker, but still readable: for the last screen of a session that is over. */
    public ColourScheme faded() {
        return new ColourScheme(background, fade(cursor), fade(green), fade(white), fade(red), fade(turquoise),
                fade(yellow), fade(pink), fade(blue));
    }

    private RGB fade(RGB colour) {
        int grey = (int) (0.30 * colour.red + 0.59 * colour.green + 0.11 * colour.blue);
        return towardsBackground(new RGB(grey, grey, grey), FADE);
    }

    private RGB towardsBackground(RGB colour, double part) {
        return new RGB((int) (colour.red + (background.red - colour.red) * part),
                (int) (colour.green + (background.green - colour.green) * part),
                (int) (colour.blue + (background.blue - colour.blue) * part));
    }

    private static RGB rgb(int hex) {
        return new RGB(hex >> 16 & 0xFF, hex >> 8 & 0xFF, hex & 0xFF);
    }
}
