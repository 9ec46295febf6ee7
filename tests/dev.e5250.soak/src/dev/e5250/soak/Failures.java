package dev.e5250.soak;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** What went wrong; the first ends the run. Thread-safe. */
final class Failures {
    private static final int LIMIT = 10;

    private final List<String> failures = new ArrayList<>();

    synchronized void add(String failure) {
        if (failures.size() < LIMIT) {
            failures.add(failure);
        }
    }

    void add(String what, Throwable cause) {
        StringWriter text = new StringWriter();
        cause.printStackTrace(new PrintWriter(text));
        add(what + ": " + text);
    }

    synchronized boolean none() {
        return failures.isEmpty();
    }

    synchronized void print() {
        failures.forEach(failure -> System.out.println("FAILED  " + failure));
    }
}
