package dev.e5250.empty;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.part.ViewPart;

/** Says when it was painted for the first time, and closes the workbench a second later: somebody may want to look at it. */
public final class EmptyView extends ViewPart {
    static final String ID = "dev.e5250.empty.view";

    private Canvas canvas;

    @Override
    public void createPartControl(Composite parent) {
        canvas = new Canvas(parent, SWT.NONE);
        canvas.addListener(SWT.Paint, new Listener() {
            @Override
            public void handleEvent(Event event) {
                canvas.removeListener(SWT.Paint, this);
                // the rest of the window may still have to be painted
                event.display.asyncExec(() -> event.display.asyncExec(() -> painted(event.display)));
            }
        });
    }

    private void painted(Display display) {
        System.out.println("painted");
        display.timerExec(1000, () -> getSite().getWorkbenchWindow().getWorkbench().close());
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }
}
