package dev.e5250.ui;

import dev.e5250.session.SessionState;
import dev.e5250.terminal.Terminal;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The screen of a connection and the line below it; when it is over, the reason in place of that line. */
final class SessionPage extends Composite {
    private final Terminal terminal;
    private final ClosedBanner banner;
    private final StatusLine status;

    SessionPage(Composite parent, Runnable onReconnect) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        terminal = new Terminal(this);
        terminal.setAccessibleName(Messages.Terminal_accessibleName);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(terminal);
        banner = new ClosedBanner(this, onReconnect);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(banner);
        setShown(banner, false);
        status = new StatusLine(this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(status);
        followTextFont();
    }

    Terminal terminal() {
        return terminal;
    }

    void show(Connection connection) {
        SessionState state = connection.state();
        boolean wasOver = banner.getVisible();
        boolean over = state == SessionState.CLOSED && connection.closeReason().isPresent();
        status.show(state, connection.destination().name(), connection.screen());
        if (over && !wasOver) {
            banner.show(status.connection(), CloseTexts.of(connection.closeReason().get(), connection.address()));
        }
        if (over != wasOver) {
            boolean focused = hasFocus();
            setShown(banner, over);
            setShown(status, !over);
            layout(true, true);
            if (focused) {
                setFocus();
            }
        }
    }

    private static void setShown(Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
    }

    String reason() {
        return banner.getVisible() ? banner.reason() : "";
    }

    String statusText() {
        return status.text();
    }

    /** Into the screen while there is a session, else to the way back into one. */
    @Override
    public boolean setFocus() {
        return banner.getVisible() ? banner.setFocus() : terminal.setFocus();
    }

    private boolean hasFocus() {
        Control focus = getDisplay().getFocusControl();
        while (focus != null && focus != this) {
            focus = focus.getParent();
        }
        return focus == this;
    }

    private void followTextFont() {
        IPropertyChangeListener listener = e -> {
            if (JFaceResources.TEXT_FONT.equals(e.getProperty())) {
                terminal.setFontFamily(textFontFamily());
            }
        };
        JFaceResources.getFontRegistry().addListener(listener);
        addListener(SWT.Dispose, e -> JFaceResources.getFontRegistry().removeListener(listener));
        terminal.setFontFamily(textFontFamily());
    }

    private static String textFontFamily() {
        return JFaceResources.getTextFont().getFontData()[0].getName();
    }
}
