package dev.e5250.ui.connect;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Controls in two columns, labels before them, that tell when something is changed by the user or by a program. */
public final class Fields {
    private static final int WIDTH = 280;

    private final Composite parent;
    private final Runnable changed;

    /** @param parent gets a layout of two columns */
    public Fields(Composite parent, Runnable changed) {
        this.parent = parent;
        this.changed = changed;
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(12, 8).applyTo(parent);
    }

    public Text text(String label, String value) {
        return text(label, value, SWT.NONE);
    }

    /** Shows a dot for each character. */
    public Text password(String label) {
        return text(label, "", SWT.PASSWORD);
    }

    private Text text(String label, String value, int style) {
        new Label(parent, SWT.NONE).setText(label);
        Text text = new Text(parent, SWT.BORDER | style);
        text.setText(value);
        text.addListener(SWT.FocusIn, e -> text.selectAll());
        text.addListener(SWT.Modify, e -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        return text;
    }

    public Combo combo(String label, int style, String... items) {
        new Label(parent, SWT.NONE).setText(label);
        Combo combo = new Combo(parent, SWT.DROP_DOWN | style);
        combo.setItems(items);
        combo.addListener(SWT.Modify, e -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    public Button check(String label, boolean selected) {
        Button check = new Button(parent, SWT.CHECK);
        check.setText(label);
        check.setSelection(selected);
        check.addListener(SWT.Selection, e -> changed.run());
        GridDataFactory.swtDefaults().span(2, 1).applyTo(check);
        return check;
    }

    /** A sentence over both columns. */
    public void note(String text) {
        Label note = new Label(parent, SWT.WRAP);
        note.setText(text);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(note);
    }
}
