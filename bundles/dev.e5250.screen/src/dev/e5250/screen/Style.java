package dev.e5250.screen;

/**
 * How one position looks, packed into a byte so that a row of them is a plain array: colour in the low three
 * bits, then reverse image, underscore, blink, column separators; the top bit marks an attribute position.
 */
public final class Style {
    private static final int COLOUR = 0x07;
    /** No colour has this number: of what is not displayed, there is nothing to be seen in one. */
    private static final int NO_COLOUR = 0x07;
    private static final int REVERSE = 0x08;
    private static final int UNDERLINE = 0x10;
    private static final int BLINK = 0x20;
    private static final int SEPARATORS = 0x40;
    private static final int ATTRIBUTE = 0x80;

    /** A position that holds an attribute: blank, without any decoration. */
    public static final byte OF_ATTRIBUTE = (byte) ATTRIBUTE;

    /** A position whose data are not displayed: blank, without any decoration. */
    static final byte HIDDEN = NO_COLOUR;

    private Style() {
    }

    static byte of(Colour colour, boolean reverse, boolean underline, boolean blink, boolean separators) {
        return (byte) (colour.ordinal() | (reverse ? REVERSE : 0) | (underline ? UNDERLINE : 0)
                | (blink ? BLINK : 0) | (separators ? SEPARATORS : 0));
    }

    /** The same in another colour. */
    static byte withColour(byte style, Colour colour) {
        return (byte) (style & ~COLOUR | colour.ordinal());
    }

    static byte underlined(byte style) {
        return (byte) (style | UNDERLINE);
    }

    /** The same where data are not displayed; lines and grounds that are drawn there stay as they are. */
    static byte hidden(byte style) {
        return (style & ~COLOUR) == 0 ? HIDDEN : style;
    }

    public static Colour colour(byte style) {
        return isHidden(style) ? Colour.GREEN : Colour.of(style & COLOUR);
    }

    public static boolean reverse(byte style) {
        return (style & REVERSE) != 0;
    }

    public static boolean underline(byte style) {
        return (style & UNDERLINE) != 0;
    }

    public static boolean blink(byte style) {
        return (style & BLINK) != 0;
    }

    public static boolean columnSeparators(byte style) {
        return (style & SEPARATORS) != 0;
    }

    /** Whether data are not displayed here: what is typed here must not be shown in other ways either. */
    public static boolean isHidden(byte style) {
        return (style & COLOUR) == NO_COLOUR;
    }

    /** Whether an attribute byte stands here, so that nothing is drawn. */
    public static boolean isAttribute(byte style) {
        return (style & ATTRIBUTE) != 0;
    }
}
