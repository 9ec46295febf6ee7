package dev.e5250.ui.connect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.e5250.session.ReconnectPolicy;
import dev.e5250.session.SessionSettings;
import dev.e5250.testing.Hands;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import dev.e5250.ui.Messages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@UiTest
class ConnectDialogTest {
    private OpenDialog dialog;

    /** Lets the test see the button and the message. */
    private static final class OpenDialog extends ConnectDialog {
        private boolean active;

        OpenDialog() {
            // as the command does; a shell without a parent is not closed by Esc
            super(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
            setBlockOnOpen(false);
        }

        @Override
        protected void configureShell(Shell shell) {
            super.configureShell(shell);
            shell.addListener(SWT.Activate, e -> active = true);
        }

        Button ok() {
            return getButton(IDialogConstants.OK_ID);
        }

        Button checkBox(Composite parent, String label) {
            for (Control child : parent.getChildren()) {
                if (child instanceof Button button && button.getText().equals(label)) {
                    return button;
                }
                Button found = child instanceof Composite composite ? checkBox(composite, label) : null;
                if (found != null) {
                    return found;
                }
            }
            return null;
        }

        String problem() {
            return getErrorMessage();
        }
    }

    @BeforeEach
    void open() {
        LastConnection.save(SessionSettings.to("last.example", 23));
        dialog = reopen();
    }

    @AfterEach
    void close() {
        Ui.run(dialog::close);
    }

    @Test
    void beginsWithWhatWasUsedLast() {
        assertThat(Ui.call(() -> focused().getText())).isEqualTo("last.example");
        assertThat(isOkEnabled()).isTrue();
        assertThat(Ui.call(dialog::problem)).isNull();
    }

    @Test
    void whatIsTypedIsConnectedTo() {
        Hands.type("new.example");
        Ui.until("text", () -> focused().getText().equals("new.example"));
        Hands.press(0, SWT.TAB);
        Hands.type("2323");
        Ui.until("port", () -> focused().getText().equals("2323"));
        Hands.press(0, SWT.CR);

        Ui.until("dialog gone", () -> dialog.getShell() == null);
        assertThat(dialog.getReturnCode()).isEqualTo(Window.OK);
        assertThat(dialog.settings()).isEqualTo(SessionSettings.to("new.example", 2323));
        dialog = reopen();
        assertThat(Ui.call(() -> focused().getText())).isEqualTo("new.example");
    }

    @Test
    void reconnectingIsRemembered() {
        assertThat(Ui.call(() -> checkBox().getSelection())).isFalse();
        Ui.run(() -> checkBox().setFocus());
        Hands.press(0, ' ');
        Ui.until("checked", () -> checkBox().getSelection());
        Ui.run(() -> dialog.ok().setFocus());
        Hands.press(0, ' ');

        Ui.until("dialog gone", () -> dialog.getShell() == null);
        assertThat(dialog.settings().reconnect()).isEqualTo(ReconnectPolicy.STANDARD);
        dialog = reopen();
        assertThat(Ui.call(() -> checkBox().getSelection())).isTrue();
    }

    @Test
    void tlsBringsItsPortAlong() {
        Ui.run(() -> dialog.checkBox(dialog.getShell(), Messages.Connect_tls).setFocus());
        Hands.press(0, ' ');
        Ui.until("checked", () -> dialog.checkBox(dialog.getShell(), Messages.Connect_tls).getSelection());
        Ui.run(() -> dialog.ok().setFocus());
        Hands.press(0, ' ');

        Ui.until("dialog gone", () -> dialog.getShell() == null);
        assertThat(dialog.settings().port()).isEqualTo(SessionSettings.DEFAULT_TLS_PORT);
        assertThat(dialog.settings().security().tls()).isTrue();
    }

    @Test
    void saysWhatIsWrong() {
        Hands.press(0, SWT.TAB);
        Hands.type("0");

        Ui.until("message", () -> Messages.Connect_badPort.equals(dialog.problem()));
        assertThat(isOkEnabled()).isFalse();
    }

    @Test
    void aMissingHostIsNoError() {
        Hands.press(0, SWT.DEL);

        Ui.until("button off", () -> !dialog.ok().isEnabled());
        assertThat(Ui.call(dialog::problem)).isNull();
    }

    @Test
    void cancelledItConnectsToNothing() {
        Hands.press(0, SWT.ESC);

        Ui.until("dialog gone", () -> dialog.getShell() == null);
        assertThat(dialog.settings()).isNull();
    }

    private static OpenDialog reopen() {
        OpenDialog opened = Ui.call(() -> {
            OpenDialog created = new OpenDialog();
            created.open();
            created.getShell().forceActive();
            return created;
        });
        // SWT says so before the window system does, which sends the keys
        Ui.until("window has the focus", () -> opened.active);
        Ui.until("host has the focus", () -> focused() != null && focused().getShell() == opened.getShell());
        return opened;
    }

    /** The text field with the focus, or null. */
    private static Text focused() {
        return Display.getCurrent().getFocusControl() instanceof Text text ? text : null;
    }

    private Button checkBox() {
        return dialog.checkBox(dialog.getShell(), Messages.Connect_reconnect);
    }

    private boolean isOkEnabled() {
        return Ui.call(() -> dialog.ok().isEnabled());
    }
}
