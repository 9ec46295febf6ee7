package dev.e5250.ui;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Finds and uses the controls of a dialog or a view. Called by the UI thread. */
public final class Controls {
    private Controls() {
    }

    public static Stream<Control> all(Composite parent) {
        return Arrays.stream(parent.getChildren()).flatMap(child -> child instanceof Composite composite
                ? Stream.concat(Stream.of(child), all(composite)) : Stream.of(child));
    }

    public static <T extends Control> Stream<T> all(Composite parent, Class<T> type) {
        return all(parent).filter(type::isInstance).map(type::cast);
    }

    /** Chooses a text in the first combo box that has it. */
    public static void choose(Composite parent, String text) {
        Combo combo = all(parent, Combo.class).filter(c -> c.indexOf(text) >= 0).findFirst().orElseThrow();
        combo.select(combo.indexOf(text));
        combo.notifyListeners(SWT.Selection, new Event());
    }

    /** Pushes the first button that has one of the texts, which are without mnemonics. */
    public static void push(Composite parent, String... texts) {
        all(parent, Button.class).filter(button -> Arrays.asList(texts).contains(button.getText().replace("&", "")))
                .findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
    }

    /** The field behind a label. */
    public static Text field(Composite parent, String label) {
        List<Control> controls = all(parent).toList();
        for (int i = 0; i + 1 < controls.size(); i++) {
            if (controls.get(i) instanceof Label before && before.getText().equals(label)
                    && controls.get(i + 1) instanceof Text text) {
                return text;
            }
        }
        throw new AssertionError("no field " + label);
    }

    /** Checks a box, or takes the check away, as the user does. */
    public static void check(Composite parent, String label, boolean selected) {
        Button box = all(parent, Button.class).filter(button -> button.getText().equals(label)).findFirst().orElseThrow();
        if (box.getSelection() != selected) {
            box.setSelection(selected);
            box.notifyListeners(SWT.Selection, new Event());
        }
    }

    /** A window with a title; null for none. */
    public static Shell shell(String title) {
        return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.getText().equals(title)).findFirst()
                .orElse(null);
    }
}
