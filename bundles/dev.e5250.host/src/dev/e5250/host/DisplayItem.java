package dev.e5250.host;

/** What {@link HostDisplay#write} places: a text or a field that knows its row and column. */
@FunctionalInterface
public interface DisplayItem {
    void placeOn(HostDisplay display);
}
