package dev.e5250.terminal;

import java.lang.reflect.Field;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.accessibility.AccessibleTextEvent;
import org.eclipse.swt.accessibility.AccessibleTextExtendedListener;
import org.eclipse.swt.widgets.Control;

/** Asks the listeners of an Accessible what the platform asks them for assistive technology. Used by the UI thread. */
final class AccessibleProbe {
    private final Accessible accessible;

    AccessibleProbe(Control control) {
        accessible = control.getAccessible();
    }

    String description() {
        AccessibleEvent event = new AccessibleEvent(this);
        this.<AccessibleListener>listeners("accessibleListeners").forEach(listener -> listener.getDescription(event));
        return event.result;
    }

    String value() {
        AccessibleControlEvent event = new AccessibleControlEvent(this);
        this.<AccessibleControlListener>listeners("accessibleControlListeners")
                .forEach(listener -> listener.getValue(event));
        return event.result;
    }

    AccessibleTextEvent text(int offset, int boundary) {
        return text(offset, boundary, 0);
    }

    AccessibleTextEvent text(int offset, int boundary, int count) {
        return ask(event -> {
            event.count = count;
            event.start = offset;
            event.end = offset;
            event.type = boundary;
        }, AccessibleTextExtendedListener::getText);
    }

    AccessibleTextEvent bounds(int start, int end) {
        return ask(event -> {
            event.start = start;
            event.end = end;
            event.type = ACC.TEXT_BOUNDARY_CHAR;
        }, AccessibleTextExtendedListener::getTextBounds);
    }

    int offsetAt(int x, int y) {
        return ask(event -> {
            event.x = x;
            event.y = y;
        }, AccessibleTextExtendedListener::getOffsetAtPoint).offset;
    }

    int caret() {
        return ask(event -> { /* nothing is given */ }, AccessibleTextExtendedListener::getCaretOffset).offset;
    }

    int characters() {
        return ask(event -> { /* nothing is given */ }, AccessibleTextExtendedListener::getCharacterCount).count;
    }

    private interface Question {
        void ask(AccessibleTextExtendedListener listener, AccessibleTextEvent event);
    }

    private AccessibleTextEvent ask(Consumer<AccessibleTextEvent> given, Question question) {
        AccessibleTextEvent event = new AccessibleTextEvent(this);
        given.accept(event);
        this.<AccessibleTextExtendedListener>listeners("accessibleTextExtendedListeners")
                .forEach(listener -> question.ask(listener, event));
        return event;
    }

    /** SWT tells nobody who listens. */
    @SuppressWarnings("unchecked")
    private <T> List<T> listeners(String name) {
        try {
            Field field = Accessible.class.getDeclaredField(name);
            field.setAccessible(true);
            return (List<T>) field.get(accessible);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
