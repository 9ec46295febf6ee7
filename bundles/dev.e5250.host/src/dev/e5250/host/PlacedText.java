package dev.e5250.host;

/**
 * Text with a place of its own: Set Buffer Address, attribute, characters. As part of a {@link HostDisplay} it is also
 * followed by a normal attribute.
 *
 * @param row    1-based
 * @param column of the first character, 1-based; 2 at least, for the attribute before it
 */
public record PlacedText(int row, int column, String text, Attr attribute) implements Order, DisplayItem {

    @Override
    public void placeOn(HostDisplay display) {
        display.text(row, column, text, attribute);
    }

    @Override
    public void writeTo(StreamWriter out) {
        Orders.sba(row, column - 1).writeTo(out);
        out.put(attribute.code()).putText(text);
    }
}
