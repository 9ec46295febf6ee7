package dev.e5250.testing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Types and clicks as a person does: keys go through the window system to whatever has the focus. */
public final class Hands {
    private static final int[] MODIFIERS = { SWT.CTRL, SWT.ALT, SWT.SHIFT };

    private Hands() {
    }

    /** Types characters that the keyboard has without AltGr. */
    public static void type(String text) {
        text.chars().forEach(character -> {
            boolean shift = Character.isUpperCase(character);
            press(shift ? SWT.SHIFT : SWT.NONE, Character.toLowerCase(character));
        });
    }

    /** Presses and releases a key, with modifiers held. */
    public static void press(int modifiers, int keyCode) {
        for (int modifier : MODIFIERS) {
            if ((modifiers & modifier) != 0) {
                post(SWT.KeyDown, modifier);
            }
        }
        post(SWT.KeyDown, keyCode);
        post(SWT.KeyUp, keyCode);
        for (int modifier : MODIFIERS) {
            if ((modifiers & modifier) != 0) {
                post(SWT.KeyUp, modifier);
            }
        }
        Ui.idle();
    }

    /** Presses and releases a key without waiting for what comes of it: for a UI thread that never rests. */
    public static void strike(int keyCode) {
        send(SWT.KeyDown, keyCode);
        send(SWT.KeyUp, keyCode);
    }

    /**
     * Clicks with the first button at a point of a control. Not through the window system: on GTK, posted events of
     * buttons do not say where the pointer is.
     */
    public static void click(Control control, int x, int y) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = 1;
        Ui.run(() -> {
            control.notifyListeners(SWT.MouseDown, event);
            control.notifyListeners(SWT.MouseUp, event);
        });
    }

    private static void post(int type, int keyCode) {
        send(type, keyCode);
        Ui.idle();
    }

    private static void send(int type, int keyCode) {
        Event event = new Event();
        event.type = type;
        event.keyCode = keyCode;
        if (keyCode < SWT.DEL) {
            event.character = (char) keyCode;
        }
        if (!Ui.call(() -> Display.getCurrent().post(event))) {
            throw new AssertionError("the window system did not take " + event);
        }
    }
}
