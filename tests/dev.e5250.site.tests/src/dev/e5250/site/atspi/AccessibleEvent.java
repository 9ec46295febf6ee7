package dev.e5250.site.atspi;

/**
 * What a program told assistive technology (AT-SPI 2: org.a11y.atspi.Event.Object).
 *
 * @param path   of what it happened to
 * @param kind   such as TextCaretMoved
 * @param detail of what, such as insert; may be empty
 * @param first  number, such as where
 * @param second number, such as how much
 * @param value  in words
 */
public record AccessibleEvent(String path, String kind, String detail, int first, int second, String value) {

    /** Whether it happened to that. */
    public boolean isOf(AccessibleNode node) {
        return node.is(path);
    }
}
