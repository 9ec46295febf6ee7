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

    /** Bright colours on black. */
    public static final ColourScheme CLASSIC = hex(0x000000, 0xF2F2F2, 0x38D94F, 0xF2F2F2, 0xFF6B63, 0x52DBE4, 0xF7E34F,
            0xFA92DC, 0x82AAFF);

    /** The full colours on black that users of IBM's own emulator are used to. */
    public static final ColourScheme ACS = hex(0x000000, 0xFFFFFF, 0x00FF00, 0xFFFFFF, 0xFF3030, 0x00FFFF, 0xFFFF00,
            0xFF40FF, 0x7890F0);

    /** For weak eyes: each colour has a contrast of at least 7:1. */
    public static final ColourScheme HIGH_CONTRAST = hex(0x000000, 0xFFFF00, 0x3CFF3C, 0xFFFFFF, 0xFF9090, 0x00FFFF,
            0xFFFF00, 0xFFA8FF, 0xA8C8FF);

    /** Dark colours on white; what is white on a 5250, its high intensity, is nearly black. */
    public static final ColourScheme LIGHT = hex(0xFCFCFC, 0x1A1A1A, 0x0B6B1F, 0x1A1A1A, 0xB00020, 0x00606B, 0x735500,
            0x9A0F75, 0x0B4FB3);

    /** The grounds of Solarized, with accents as strong as reading wants them. */
    public static final ColourScheme SOLARIZED_DARK = hex(0x002B36, 0xEEE8D5, 0x9BB000, 0xEEE8D5, 0xFF7B74, 0x35B5AB,
            0xC89A10, 0xF283B6, 0x5AAEF0);

    public static final ColourScheme SOLARIZED_LIGHT = hex(0xFDF6E3, 0x073642, 0x566300, 0x073642, 0xB81F1C, 0x15635E,
            0x735700, 0xA82063, 0x175C92);

    /** How far the colours of a screen that is no longer alive go towards their background. */
    private static final double FADE = 0.15;
    private static final double DIM = 0.6;

    /** The same on another background. */
    ColourScheme on(RGB other) {
        return new ColourScheme(other, cursor, green, white, red, turquoise, yellow, pink, blue);
    }

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

    /**
     * How well one colour can be read on another, from 1 for not at all to 21 for black on white (WCAG 2.1, contrast
     * ratio). Text is said to want 4.5.
     */
    public static double contrast(RGB one, RGB other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** How bright a colour is, from 0 to 1 (WCAG 2.1, relative luminance). */
    public static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static ColourScheme hex(int background, int cursor, int green, int white, int red, int turquoise,
            int yellow, int pink, int blue) {
        return new ColourScheme(rgb(background), rgb(cursor), rgb(green), rgb(white), rgb(red), rgb(turquoise),
                rgb(yellow), rgb(pink), rgb(blue));
    }

    private static RGB rgb(int hex) {
        return new RGB(hex >> 16 & 0xFF, hex >> 8 & 0xFF, hex & 0xFF);
    }
}
