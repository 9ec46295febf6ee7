package dev.e5250.ui;

import java.util.Optional;
import java.util.function.Consumer;

import dev.e5250.session.SessionState;
import dev.e5250.terminal.Terminal;
import dev.e5250.terminal.TerminalCommand;
import dev.e5250.ui.preferences.Appearances;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * The screen of a connection and the line below it; when it is over, the reason in place of that line. In between, what
 * the user has to know of a trace or a macro that failed.
 */
final class SessionPage extends Composite {
    private final Terminal terminal;
    private final Banner notice;
    private final Banner banner;
    private final StatusLine status;
    private final FindBar find;
    private final KeyPad keyPad;
    private Connection shown;

    SessionPage(Composite parent, Consumer<String> commands, Runnable onReconnect, Runnable onCertificate,
            Runnable onNoticeRead) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        terminal = new Terminal(this);
        terminal.setAccessibleName(Messages.Terminal_accessibleName);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(terminal);
        find = hidden(new FindBar(this, terminal, this::closeFind));
        keyPad = hidden(new KeyPad(this, terminal));
        notice = hidden(new Banner(this, Messages.Trace_read, onNoticeRead));
        banner = hidden(new Banner(this, Messages.Close_reconnect, onReconnect, Messages.Close_certificate, onCertificate));
        status = new StatusLine(this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(status);
        Appearances.follow(terminal);
        TerminalMenu.install(terminal);
        terminal.setCommandListener(command -> {
            switch (command) {
            case PRINT_SCREEN -> commands.accept(CommandIds.PRINT);
            case FULL_SCREEN -> commands.accept(CommandIds.FULL_SCREEN);
            case RULE_LINES -> Appearances.nextRuleLines();
            default -> openFind();
            }
        });
        terminal.setHistoryListener(this::showStatus);
        IPropertyChangeListener changed = e -> showStatus();
        Appearances.store().addPropertyChangeListener(changed);
        addListener(SWT.Dispose, e -> Appearances.store().removePropertyChangeListener(changed));
    }

    Terminal terminal() {
        return terminal;
    }

    void show(Connection connection) {
        SessionState state = connection.state();
        boolean wasOver = banner.getVisible();
        boolean over = state == SessionState.CLOSED && connection.closeReason().isPresent();
        shown = connection;
        showStatus();
        showNotice(over ? Optional.empty() : connection.notice());
        if (over && !wasOver) {
            banner.offer(connection.refusedCertificate().isPresent());
            banner.show(status.connection(), connection.destination().closeText(connection.closeReason().get()));
        }
        if (over != wasOver) {
            boolean focused = isFocusIn(this);
            setShown(banner, over);
            setShown(status, !over);
            layout(true, true);
            if (focused) {
                setFocus();
            }
        }
    }

    private void showStatus() {
        if (shown != null) {
            status.show(shown.state(), shown.destination().name(), shown.screen(), shown.tracing().isPresent(), shown.isMacroRunning(),
                    terminal.stepsBack(), shown.responseTime());
        }
    }

    /** Shows the keys that a PC keyboard does not have, or takes them away. */
    void toggleKeyPad() {
        setShown(keyPad, !keyPad.getVisible());
        layout(true, true);
    }

    private void openFind() {
        setShown(find, true);
        layout(true, true);
        find.setFocus();
    }

    private void closeFind() {
        setShown(find, false);
        layout(true, true);
        terminal.run(TerminalCommand.SELECT_NONE);
        terminal.setFocus();
    }

    private void showNotice(Optional<Connection.Notice> shownNow) {
        String text = shownNow.map(Connection.Notice::text).orElse("");
        if (!text.equals(notice())) {
            boolean focused = isFocusIn(notice);
            notice.show(shownNow.map(Connection.Notice::heading).orElse(""), text);
            setShown(notice, !text.isEmpty());
            layout(true, true);
            if (focused) {
                setFocus();
            }
        }
    }

    private static <T extends Control> T hidden(T control) {
        GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
        setShown(control, false);
        return control;
    }

    private static void setShown(Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
    }

    String reason() {
        return banner.getVisible() ? banner.text() : "";
    }

    String notice() {
        return notice.getVisible() ? notice.text() : "";
    }

    String statusText() {
        return status.text();
    }

    /** Into the screen while there is a session, else to the way back into one. */
    @Override
    public boolean setFocus() {
        return banner.getVisible() ? banner.setFocus() : terminal.setFocus();
    }

    private static boolean isFocusIn(Composite parent) {
        Control focus = parent.getDisplay().getFocusControl();
        while (focus != null && focus != parent) {
            focus = focus.getParent();
        }
        return focus == parent;
    }
}
