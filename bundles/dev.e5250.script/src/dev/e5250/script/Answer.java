package dev.e5250.script;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What goes back to one client, line by line. Keeps no more than a buffer: a client that does not read makes its console wait. */
final class Answer {
    private final OutputStream out;
    private IOException failure;

    Answer(OutputStream out) {
        this.out = new BufferedOutputStream(out);
    }

    /** A line of data; what has line ends of its own becomes several. */
    void data(String text) {
        lines("data: ", text);
    }

    /** A line of its own, such as the status. */
    void line(String text) {
        write(text + '\n');
    }

    void lines(String label, String text) {
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            write(label + text.substring(from, end) + '\n');
            from = end + 1;
        }
        write(label + text.substring(from) + '\n');
    }

    /** Sends what is written; false when the client takes no more. */
    boolean flush() {
        if (failure == null) {
            try {
                out.flush();
            } catch (IOException e) {
                failure = e;
            }
        }
        return failure == null;
    }

    private void write(String text) {
        if (failure != null) {
            return;
        }
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // told by the next flush: an action must not end in its middle because nobody reads its data
            failure = e;
        }
    }
}
