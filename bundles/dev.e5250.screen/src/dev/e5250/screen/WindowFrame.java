package dev.e5250.screen;

import java.util.List;

import dev.e5250.ccsid.Ccsid;

/**
 * The frame of a window as the host wants it (SC30-3533 15.26, minor structures 01 and 10): attribute, eight characters,
 * and the bytes of headings.
 */
public final class WindowFrame {
    /** Upper left, top, upper right, left, right, lower left, bottom, lower right. */
    public static final int CHARACTERS = 8;

    private final int attribute;
    private final byte[] characters;
    private final List<HeadingBytes> headings;

    /**
     * A heading as the host wrote it.
     *
     * @param attribute of its text
     * @param bytes     the text
     */
    public record HeadingBytes(int attribute, byte[] bytes, boolean footer, GuiWindow.Alignment alignment) {
    }

    public WindowFrame(int attribute, byte[] characters, List<HeadingBytes> headings) {
        this.attribute = attribute;
        this.characters = characters;
        this.headings = List.copyOf(headings);
    }

    /** What the headings say, for a window. */
    public List<GuiWindow.Heading> texts(Ccsid ccsid, int width) {
        return headings.stream().map(heading -> new GuiWindow.Heading(
                Attribute.isNonDisplay(heading.attribute()) ? "" : HostText.of(ccsid, heading.bytes(), //$NON-NLS-1$
                        Math.min(heading.bytes().length, width)), heading.footer(), heading.alignment())).toList();
    }

    /** Writes all of a new window to the display, what was below it is gone: the host has saved it, if it wants it again. */
    void paint(GuiWindow window, RegenerationBuffer buffer) {
        int behind = window.lastColumn() + 1;
        for (int row = window.row(); row <= window.lastRow(); row++) {
            if (behind <= buffer.columns()) {
                keepAttribute(buffer, buffer.address(row, behind));
            }
        }
        for (int row = window.row(); row <= window.lastRow(); row++) {
            int left = buffer.address(row, window.column());
            if (window.column() > 1) {
                buffer.set(left - 1, (byte) attribute);
            }
            buffer.clearExtended(left, buffer.address(row, window.lastColumn()), ExtendedAttributes.PRIMARY);
            buffer.clearExtended(left, buffer.address(row, window.lastColumn()), ExtendedAttributes.COLOUR);
            buffer.clearExtended(left, buffer.address(row, window.lastColumn()), ExtendedAttributes.IDEOGRAPHIC);
            if (row > window.row() && row < window.lastRow()) {
                buffer.set(left + 1, (byte) Attribute.NORMAL);
                buffer.fill(left + 2, left + 1 + window.width(), (byte) 0);
                buffer.set(left + 2 + window.width(), (byte) attribute);
            }
        }
        picture(window, buffer).paint(buffer);
    }

    /** What is right of the window looks as it did: the window's own attribute would show there. */
    private static void keepAttribute(RegenerationBuffer buffer, int address) {
        if (!buffer.isAttribute(address)) {
            buffer.set(address, (byte) buffer.primaryInForceAt(address));
        }
    }

    /** The lines of the frame with their headings. */
    Picture picture(GuiWindow window, RegenerationBuffer buffer) {
        Picture picture = new Picture();
        line(picture, buffer.address(window.row(), window.column()), window.width() + 2, 0, Shape.FRAME_TOP_LEFT);
        for (int row = window.row() + 1; row < window.lastRow(); row++) {
            add(picture, buffer.address(row, window.column()), 3, Shape.FRAME_LEFT);
            add(picture, buffer.address(row, window.lastColumn()), 4, Shape.FRAME_RIGHT);
        }
        line(picture, buffer.address(window.lastRow(), window.column()), window.width() + 2, 5, Shape.FRAME_BOTTOM_LEFT);
        for (HeadingBytes heading : headings) {
            heading(picture, window, heading, buffer);
        }
        return picture;
    }

    private void line(Picture picture, int start, int length, int firstCharacter, Shape corner) {
        boolean top = corner == Shape.FRAME_TOP_LEFT;
        add(picture, start, firstCharacter, corner);
        for (int i = 1; i <= length; i++) {
            add(picture, start + i, firstCharacter + 1, top ? Shape.FRAME_TOP : Shape.FRAME_BOTTOM);
        }
        add(picture, start + length + 1, firstCharacter + 2, top ? Shape.FRAME_TOP_RIGHT : Shape.FRAME_BOTTOM_RIGHT);
    }

    /** A host that wants a blank for a line wants no line there. */
    private void add(Picture picture, int address, int character, Shape shape) {
        byte value = characters[character];
        picture.add(address, value, value == 0 || value == Ccsid.BLANK ? Shape.NONE : shape);
    }

    /** Between two attributes in the line of the frame, as far as there is room between its corners. */
    private void heading(Picture picture, GuiWindow window, HeadingBytes heading, RegenerationBuffer buffer) {
        int length = Math.min(heading.bytes().length, window.width());
        if (length == 0) {
            return;
        }
        int room = window.width() - length;
        int from = switch (heading.alignment()) {
        case CENTRE -> room / 2;
        case RIGHT -> room;
        case LEFT -> 0;
        };
        int text = buffer.address(heading.footer() ? window.lastRow() : window.row(), window.interiorColumn() + from);
        picture.add(text - 1, heading.attribute(), Shape.NONE);
        picture.add(text, heading.bytes(), 0, length, Shape.NONE);
        picture.add(text + length, attribute, Shape.NONE);
    }
}
