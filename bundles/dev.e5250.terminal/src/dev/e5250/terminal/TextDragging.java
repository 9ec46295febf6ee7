package dev.e5250.terminal;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;

/** Drags what is marked out of a terminal, and pastes where text is dropped. */
final class TextDragging {
    private TextDragging() {
    }

    static void install(Terminal terminal, TerminalActions actions, Pointer pointer) {
        DragSource source = new DragSource(terminal, DND.DROP_COPY);
        source.setTransfer(TextTransfer.getInstance());
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                CellGrid grid = terminal.grid();
                event.doit = grid != null && actions.isSelected(grid.rowAt(event.y), grid.columnAt(event.x));
                if (event.doit) {
                    pointer.forget();
                }
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = actions.selectedText();
            }
        });
        DropTarget target = new DropTarget(terminal, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {TextTransfer.getInstance()});
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = isCell(event) ? DND.DROP_COPY : DND.DROP_NONE;
            }

            @Override
            public void dragOver(DropTargetEvent event) {
                dragEnter(event);
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String text && isCell(event)) {
                    Point at = terminal.toControl(event.x, event.y);
                    actions.pasteAt(text, terminal.grid().rowAt(at.y), terminal.grid().columnAt(at.x));
                }
            }

            private boolean isCell(DropTargetEvent event) {
                Point at = terminal.toControl(event.x, event.y);
                return terminal.grid() != null && terminal.grid().contains(at.x, at.y);
            }
        });
    }
}
