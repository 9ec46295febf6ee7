package dev.e5250.terminal;

import dev.e5250.screen.FieldContents;

/** Says in the user's language what a field is. Called by any thread. */
@FunctionalInterface
public interface FieldWords {
    /** @param label what stands before it; may be empty */
    String describe(String label, FieldContents field);
}
