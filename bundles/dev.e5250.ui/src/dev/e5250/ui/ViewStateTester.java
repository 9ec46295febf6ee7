package dev.e5250.ui;

import dev.e5250.ui.editor.OpenTextHandler;
import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.ui.PlatformUI;

/** Lets commands be enabled by what a {@link TerminalView} can do now, and where it is. */
public final class ViewStateTester extends PropertyTester {
    static final String LIVE = "dev.e5250.ui.live";
    static final String OVER = "dev.e5250.ui.over";

    private static final String TEXT_EDITOR = "textEditor";

    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        TerminalView view = (TerminalView) receiver;
        if (TEXT_EDITOR.equals(property)) {
            return PlatformUI.getWorkbench().getEditorRegistry().findEditor(OpenTextHandler.EDITOR) != null;
        }
        return LIVE.endsWith(property) ? view.isLive() : view.isOver();
    }
}
