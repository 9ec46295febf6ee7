package dev.e5250.host;

/** What may stand inside a Write to Display or Write Error Code: an order, an attribute or display data. */
@FunctionalInterface
public interface Order {
    void writeTo(StreamWriter out);
}
