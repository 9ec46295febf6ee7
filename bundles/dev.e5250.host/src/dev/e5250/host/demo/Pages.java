package dev.e5250.host.demo;

import dev.e5250.host.Attr;
import dev.e5250.host.HostDisplay;

/** What the pages have in common: identifier and title above, function keys below, the last row free for messages. */
final class Pages {

    private Pages() {
    }

    static HostDisplay standard(String id, String title, String functionKeys) {
        return frame(HostDisplay.standard(), id, title, functionKeys);
    }

    static HostDisplay frame(HostDisplay display, String id, String title, String functionKeys) {
        return display.text(1, 2, id).centred(1, title, Attr.WHITE)
                .text(display.rows() - 1, 2, functionKeys, Attr.BLUE).keysWithoutData(1, 3, 12);
    }

    /** A prompt with dots after it, before an input field. */
    static String prompt(String text, int width) {
        return label(text, width + 1).substring(0, width);
    }

    /** A label with dots after it and a colon at the end, as the prompts of IBM i have them. */
    static String label(String text, int width) {
        StringBuilder label = new StringBuilder(text);
        while (label.length() < width - 1) {
            // every other column, so that the dots of all labels stand below each other
            boolean dot = label.length() > text.length() && (width - label.length()) % 2 != 0;
            label.append(dot ? '.' : ' ');
        }
        return label.append(':').toString();
    }
}
