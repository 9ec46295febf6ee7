package dev.e5250.ui.connections;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;

/** Moves folders and connections about with the mouse, within the tree. */
final class ConnectionDrop extends ViewerDropAdapter {
    private ConnectionDrop(StructuredViewer viewer) {
        super(viewer);
    }

    static void install(StructuredViewer viewer) {
        Transfer[] transfers = { LocalSelectionTransfer.getTransfer() };
        viewer.addDragSupport(DND.DROP_MOVE, transfers, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = !viewer.getStructuredSelection().isEmpty();
                LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
        viewer.addDropSupport(DND.DROP_MOVE, transfers, new ConnectionDrop(viewer));
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        return LocalSelectionTransfer.getTransfer().isSupportedType(type)
                && LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection dragged
                && dragged.toList().stream().allMatch(Node.class::isInstance);
    }

    @Override
    public boolean performDrop(Object data) {
        for (Object dragged : ((IStructuredSelection) data).toList()) {
            drop(((Node) dragged).id(), (Node) getCurrentTarget(), getCurrentLocation());
        }
        return true;
    }

    /** @param target what it was dropped on, or null for none; @param location one of {@link ViewerDropAdapter} */
    static void drop(String id, Node target, int location) {
        ConnectionStore.INSTANCE.change(tree -> {
            if (target == null) {
                return tree.move(id, ConnectionTree.TOP, "");
            }
            if (target instanceof Folder && location == LOCATION_ON) {
                return tree.move(id, target.id(), "");
            }
            String folder = tree.folderOf(target.id()).map(Folder::id).orElse(ConnectionTree.TOP);
            return tree.move(id, folder, location == LOCATION_AFTER ? tree.after(target.id()) : target.id());
        });
    }
}
