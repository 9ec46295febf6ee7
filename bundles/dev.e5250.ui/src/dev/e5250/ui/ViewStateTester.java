package dev.e5250.ui;

import org.eclipse.core.expressions.PropertyTester;

/** Lets commands be enabled by what a {@link TerminalView} can do now. */
public final class ViewStateTester extends PropertyTester {
    static final String LIVE = "dev.e5250.ui.live";
    static final String OVER = "dev.e5250.ui.over";

    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        TerminalView view = (TerminalView) receiver;
        return LIVE.endsWith(property) ? view.isLive() : view.isOver();
    }
}
