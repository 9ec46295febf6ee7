package dev.e5250.host.structured;

import java.util.ArrayList;
import java.util.List;

import dev.e5250.host.Attr;
import dev.e5250.host.Order;
import dev.e5250.host.StreamWriter;
import dev.e5250.host.StructuredField;

/**
 * Create Window (SC30-3533 section 15.26, type 51). The border's upper left is at the current address; the interior
 * begins a row below and two columns to the right of it.
 */
public final class Window implements StructuredField {
    private static final int BORDER = 0x01;
    private static final int TITLE = 0x10;
    private static final int FOOTER = 0x20;

    /** Where a title or footer stands. */
    public enum Position {
        CENTRE(0x00), RIGHT(0x40), LEFT(0x80);

        private final int bits;

        Position(int bits) {
            this.bits = bits;
        }
    }

    private final int depth;
    private final int width;
    private final List<Order> minors = new ArrayList<>();
    private int flags;

    Window(int depth, int width) {
        this.depth = depth;
        this.width = width;
    }

    /** The cursor may not leave the window. */
    public Window cursorRestricted() {
        flags |= 0x80;
        return this;
    }

    /** A pull-down menu instead of a window. */
    public Window pullDown() {
        flags |= 0x40;
        return this;
    }

    /** Border in colours only, its characters left to the display. */
    public Window border(Attr mono, Attr colour) {
        minors.add(out -> out.putCounted(1, minor -> minor.put(BORDER, 0x80, mono.code(), colour.code())));
        return this;
    }

    /** @param characters upper left, top, upper right, left, right, lower left, bottom, lower right */
    public Window border(Attr mono, Attr colour, String characters) {
        minors.add(out -> out.putCounted(1, minor -> minor.put(BORDER, 0x80, mono.code(), colour.code())
                .putText(characters)));
        return this;
    }

    public Window title(Position position, Attr mono, Attr colour, String text) {
        return heading(position.bits, mono, colour, text);
    }

    public Window footer(Position position, Attr mono, Attr colour, String text) {
        return heading(FOOTER | position.bits, mono, colour, text);
    }

    @Override
    public int type() {
        return 0x51;
    }

    @Override
    public void writeBody(StreamWriter out) {
        out.put(flags, 0, 0, depth, width);
        minors.forEach(minor -> minor.writeTo(out));
    }

    private Window heading(int bits, Attr mono, Attr colour, String text) {
        minors.add(out -> out.putCounted(1, minor -> minor.put(TITLE, bits, mono.code(), colour.code(), 0).putText(text)));
        return this;
    }
}
