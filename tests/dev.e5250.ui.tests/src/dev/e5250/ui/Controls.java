package dev.e5250.ui;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Finds and uses the controls of a dialog or a view. Called by the UI thread. */
final class Controls {
    private Controls() {
    }

    static Stream<Control> all(Composite parent) {
        return Arrays.stream(parent.getChildren()).flatMap(child -> child instanceof Composite composite
                ? Stream.concat(Stream.of(child), all(composite)) : Stream.of(child));
    }

    static <T extends Control> Stream<T> all(Composite parent, Class<T> type) {
        return all(parent).filter(type::isInstance).map(type::cast);
    }

    /** Chooses a text in the first combo box that has it. */
    static void choose(Composite parent, String text) {
        Combo combo = all(parent, Combo.class).filter(c -> c.indexOf(text) >= 0).findFirst().orElseThrow();
        combo.select(combo.indexOf(text));
        combo.notifyListeners(SWT.Selection, new Event());
    }

    /** Pushes the first button that has one of the texts, which are without mnemonics. */
    static void push(Composite parent, String... texts) {
        all(parent, Button.class).filter(button -> Arrays.asList(texts).contains(button.getText().replace("&", "")))
                .findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
    }
}
