package dev.e5250.ui.preferences;

import java.util.function.Consumer;

import dev.e5250.terminal.KeyStroke;
import dev.e5250.ui.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** A place that shows the key that is pressed in it, whatever that key does elsewhere. */
final class KeyRecorder {
    private final Text text;
    private final Consumer<KeyStroke> onStroke;
    private KeyStroke stroke;

    KeyRecorder(Composite parent, Consumer<KeyStroke> onStroke) {
        this.onStroke = onStroke;
        text = new Text(parent, SWT.BORDER | SWT.READ_ONLY);
        text.setMessage(Messages.Keys_press);
        text.addListener(SWT.KeyDown, this::down);
        text.addListener(SWT.KeyUp, this::up);
        text.addListener(SWT.Traverse, e -> e.doit = false);
    }

    Control control() {
        return text;
    }

    /** The last key; null when there was none. */
    KeyStroke stroke() {
        return stroke;
    }

    private void down(Event event) {
        event.doit = false;
        boolean modifier = (event.keyCode & SWT.MODIFIER_MASK) != 0;
        if (event.keyCode != 0 && !modifier) {
            show(KeyStroke.of(event.stateMask, event.keyCode));
        } else if (event.keyCode == SWT.CTRL) {
            stroke = null;
        }
    }

    /** A Ctrl key that went down and comes up with no other in between. */
    private void up(Event event) {
        if (event.keyCode == SWT.CTRL && stroke == null) {
            show(event.keyLocation == SWT.RIGHT ? KeyStroke.RIGHT_CTRL : KeyStroke.LEFT_CTRL);
        }
    }

    private void show(KeyStroke next) {
        stroke = next;
        text.setText(next.toString());
        onStroke.accept(next);
    }
}
