package dev.e5250.terminal;

import dev.e5250.screen.Choice;
import dev.e5250.screen.FieldContents;
import dev.e5250.screen.SelectionField;

/** Says in the user's language what a field, a choice or a window is. Called by any thread. */
@FunctionalInterface
public interface FieldWords {
    /** @param label what stands before it; may be empty */
    String describe(String label, FieldContents field);

    /** What a choice is, and whether it is selected or cannot be. */
    default String describe(SelectionField.Kind kind, Choice choice) {
        return choice.text();
    }

    /** @param title of the window, @param what is said of that which is in it; may be empty */
    default String inWindow(String title, String what) {
        return title + ": " + what;
    }
}
