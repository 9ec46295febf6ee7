package dev.e5250.ui;

import dev.e5250.terminal.Terminal;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for a text and finds it on the screen, then on older ones. Esc goes back to the screen. */
final class FindBar extends Composite {
    private final Terminal terminal;
    private final Runnable onClose;
    private final Text text;
    private final Label result;

    FindBar(Composite parent, Terminal terminal, Runnable onClose) {
        super(parent, SWT.NONE);
        this.terminal = terminal;
        this.onClose = onClose;
        GridLayoutFactory.swtDefaults().numColumns(3).margins(8, 3).applyTo(this);
        Label label = new Label(this, SWT.NONE);
        label.setText(Messages.Find_label);
        text = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH);
        text.setMessage(Messages.Find_hint);
        GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).applyTo(text);
        result = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(result);
        text.addListener(SWT.DefaultSelection, e -> find());
        text.addListener(SWT.Modify, e -> result.setText(""));
        text.addListener(SWT.Traverse, this::leave);
    }

    private void find() {
        boolean found = terminal.find(text.getText());
        result.setText(found ? "" : Messages.Find_nothing);
    }

    private void leave(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            onClose.run();
        }
    }

    String result() {
        return result.getText();
    }

    @Override
    public boolean setFocus() {
        text.selectAll();
        return text.setFocus();
    }
}
