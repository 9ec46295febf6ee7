package dev.e5250.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;

import dev.e5250.screen.Key;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Marked text is dragged out, other text is dropped in: with the events that SWT makes of what the platform tells. */
@UiTest
class TextDraggingTest {
    private final Screens screens = new Screens().text(3, 5, "Meyer, Hans   Berlin");
    private TerminalWindow window;
    private Terminal terminal;

    @BeforeEach
    void open() {
        window = new TerminalWindow(screens.snapshot());
        terminal = window.terminal();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void whatIsMarkedIsDraggedOut() {
        window.drag(0, 3, 5, 3, 9);

        Event start = pressAndStart(3, 7);

        assertThat(start.doit).isTrue();
        assertThat(source(DND.DragSetData, 3, 7).data).isEqualTo("Meyer");
        // the button that comes up elsewhere marks nothing and clicks nothing
        window.mouse(SWT.MouseMove, 0, SWT.BUTTON1, 9, 9);
        window.mouse(SWT.MouseUp, 1, SWT.BUTTON1, 9, 9);
        assertThat(Ui.call(terminal::selectedText)).isEqualTo("Meyer");
        assertThat(window.input().takeNow()).isEmpty();
    }

    @Test
    void besideItADragMarks() {
        window.drag(0, 3, 5, 3, 9);

        assertThat(pressAndStart(3, 10).doit).isFalse();
        window.mouse(SWT.MouseMove, 0, SWT.BUTTON1, 3, 12);
        assertThat(Ui.call(terminal::selectedText)).isEqualTo(", H");
    }

    /** On X11, SWT keeps the UI thread while it waits for a press to become a drag. */
    @Test
    void onlyWhatIsMarkedWaitsForADrag() {
        assertThat(Ui.<Boolean>call(terminal::getDragDetect)).isFalse();
        window.drag(0, 3, 5, 3, 9);

        assertThat(canBeDragged(3, 7)).isTrue();
        assertThat(canBeDragged(3, 10)).isFalse();
        assertThat(canBeDragged(3, 7)).isTrue();
        window.click(3, 7);
        assertThat(Ui.<Boolean>call(terminal::getDragDetect)).isFalse();
    }

    @Test
    void textIsPastedWhereItIsDropped() {
        Event drop = target(DND.Drop, 8, 12, "one\ntwo");

        assertThat(window.input().take()).containsExactly("8,12", "paste 'one\ntwo'");
        assertThat(drop.detail).isEqualTo(DND.DROP_COPY);
    }

    @Test
    void itIsCopiedIntoCellsOnly() {
        assertThat(target(DND.DragEnter, 8, 12, null).detail).isEqualTo(DND.DROP_COPY);
        assertThat(target(DND.DragOver, 0, 0, null).detail).isEqualTo(DND.DROP_NONE);
        assertThat(target(DND.DragOver, 8, 13, null).detail).isEqualTo(DND.DROP_COPY);
        target(DND.Drop, 0, 0, "text");

        assertThat(window.input().takeNow()).isEmpty();
    }

    @Test
    void nothingIsDroppedOnAnOldScreen() {
        Ui.run(() -> {
            terminal.press(Key.ENTER);
            terminal.show(screens.text(2, 2, "next").snapshot());
            terminal.run(TerminalCommand.HISTORY_BACK);
        });
        window.input().take();

        target(DND.Drop, 8, 12, "text");

        assertThat(window.input().takeNow()).isEmpty();
        assertThat(Ui.<Integer>call(terminal::stepsBack)).isZero();
    }

    private boolean canBeDragged(int row, int column) {
        window.mouse(SWT.MouseMove, 0, 0, row, column);
        return Ui.call(terminal::getDragDetect);
    }

    private Event pressAndStart(int row, int column) {
        window.mouse(SWT.MouseDown, 1, 0, row, column);
        return source(DND.DragStart, row, column);
    }

    private Event source(int type, int row, int column) {
        Rectangle cell = Ui.call(() -> terminal.grid().cell(row, column));
        return send(DND.DRAG_SOURCE_KEY, type, new Point(cell.x + 1, cell.y + 1), null);
    }

    private Event target(int type, int row, int column, Object data) {
        Point at = Ui.call(() -> {
            Rectangle cell = terminal.grid().cell(row, column);
            return terminal.toDisplay(row == 0 ? 0 : cell.x + 1, row == 0 ? 0 : cell.y + 1);
        });
        return send(DND.DROP_TARGET_KEY, type, at, data);
    }

    /** SWT keeps the class of these events to itself. */
    private Event send(String key, int type, Point at, Object data) {
        return Ui.call(() -> {
            try {
                Constructor<?> made = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DropTarget.class.getClassLoader())
                        .getDeclaredConstructor();
                made.setAccessible(true);
                Event event = (Event) made.newInstance();
                event.widget = (Widget) terminal.getData(key);
                event.x = at.x;
                event.y = at.y;
                event.data = data;
                event.detail = DND.DROP_COPY;
                ((Widget) terminal.getData(key)).notifyListeners(type, event);
                return event;
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
