package dev.e5250.screen;

/** The colours of a 5250 colour display, in the order a {@link Style} encodes them. */
public enum Colour {
    GREEN, WHITE, RED, TURQUOISE, YELLOW, PINK, BLUE;

    private static final Colour[] ALL = values();

    static Colour of(int index) {
        return ALL[index];
    }
}
