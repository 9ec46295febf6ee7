package dev.e5250.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.e5250.testing.Hands;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While the terminal has the focus, the keys of the workbench are the host's. */
@UiTest
class HostKeysTest {
    private OpenView open;

    @BeforeEach
    void connect() {
        open = new OpenView();
        open.run(CommandIds.DEMO);
        open.untilShown("Sign On");
        Ui.until("focus", () -> open.view().terminal().isFocusControl());
    }

    @AfterEach
    void close() {
        open.close();
        assertThat(areWorkbenchKeysOn()).isTrue();
    }

    @Test
    void theFocusSwitchesTheKeysOfTheWorkbench() {
        assertThat(areWorkbenchKeysOn()).isFalse();
        assertThat(isContextActive()).isTrue();

        Shell other = Ui.call(() -> {
            Shell shell = new Shell(open.view().terminal().getDisplay());
            new Text(shell, SWT.BORDER);
            shell.open();
            shell.forceActive();
            return shell;
        });

        Ui.until("keys of the workbench", HostKeysTest::areWorkbenchKeysOn);
        assertThat(isContextActive()).isFalse();
        Ui.run(() -> {
            other.dispose();
            open.view().getSite().getShell().forceActive();
            open.view().setFocus();
        });
        Ui.until("keys of the host", () -> !areWorkbenchKeysOn());
    }

    @Test
    void keysOfTheWorkbenchGoToTheHost() {
        // each opens or moves something in an IDE
        Hands.press(SWT.CTRL, 'n');
        Hands.press(SWT.CTRL, '3');
        Hands.press(0, SWT.F10);
        Hands.press(0, SWT.F12);
        Ui.idle();

        assertThat(Ui.<Boolean>call(() -> open.view().terminal().isFocusControl())).isTrue();
    }

    private static boolean areWorkbenchKeysOn() {
        return Ui.call(() -> PlatformUI.getWorkbench().getService(IBindingService.class).isKeyFilterEnabled());
    }

    private static boolean isContextActive() {
        return Ui.call(() -> PlatformUI.getWorkbench().getService(IContextService.class).getActiveContextIds()
                .contains("dev.e5250.ui.terminal.context"));
    }
}
