package dev.e5250.rcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javax.net.ssl.SSLContext;

import dev.e5250.host.demo.DemoCertificate;
import dev.e5250.host.demo.DemoSystem;
import dev.e5250.session.Security;
import dev.e5250.session.SessionSettings;
import dev.e5250.testing.Hands;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import dev.e5250.ui.Destination;
import dev.e5250.ui.HelpContext;
import dev.e5250.ui.TerminalView;
import dev.e5250.ui.UiPlugin;
import dev.e5250.ui.connect.ConnectDialog;
import dev.e5250.ui.connections.ConnectionsView;
import dev.e5250.ui.preferences.AppearancePage;
import dev.e5250.ui.preferences.HostCommandsPage;
import dev.e5250.ui.preferences.KeysPage;
import dev.e5250.ui.trust.AcceptedCertificatesDialog;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext2;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** F1, pressed as a user does, in each window that has help of its own, and in the screen, where it is the host's. */
@UiTest
class HelpTest {
    private static final String HELP = "Help";

    private OpenProduct product;

    @BeforeEach
    void atTheFirstScreen() {
        product = OpenProduct.atTheFirstScreen();
    }

    @AfterEach
    void closeWhatIsOpen() {
        Ui.run(() -> OpenProduct.page().hideView(OpenProduct.page().findView(ConnectionsView.ID)));
        Ui.run(() -> Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.getParent() != null
                && shell.getData() instanceof Window).toList().forEach(shell -> {
                    if (!shell.isDisposed()) {
                        ((Window) shell.getData()).close();
                    }
                }));
        Ui.idle();
    }

    @Test
    void f1SaysWhatEachWindowIsFor() throws Exception {
        Map<HelpContext, Shower> windows = windows();
        assertThat(windows.keySet()).as("windows this test opens").isEqualTo(EnumSet.allOf(HelpContext.class));
        for (Map.Entry<HelpContext, Shower> window : windows.entrySet()) {
            window.getValue().show();
            IContext2 expected = (IContext2) HelpSystem.getContext(window.getKey().id());
            assertThat(expected).as("context " + window.getKey().id()).isNotNull();

            Hands.press(0, SWT.F1);

            Ui.until(() -> window.getKey() + " in the help, but there is: " + shown(),
                    () -> shown().startsWith(expected.getTitle() + '\n' + expected.getText()));
            Ui.run(() -> shell(HELP).close());
            closeWhatIsOpen();
            if (product.view().isOver()) {
                Ui.run(() -> product.view().connect(Destination.demo()));
            }
            atTheFirstScreen();
        }
    }

    /** The dialog takes the window of the help along, and nobody told it. */
    @Test
    void aDialogThatIsClosedWithItsHelpOpenLeavesHelpForTheNext() {
        for (int dialog = 0; dialog < 2; dialog++) {
            open("Connect", () -> new ConnectDialog(OpenProduct.shell()));
            Hands.press(0, SWT.F1);
            Ui.until("help of Connect", () -> shown().startsWith("Connect\n"));
            Ui.run(() -> shell("Connect").close());
            Ui.until("no help", () -> shell(HELP) == null);
        }
    }

    @Test
    void f1InTheScreenGoesToTheSystem() {
        Hands.press(0, SWT.F1);
        Hands.press(SWT.SHIFT, SWT.F1);
        Ui.until("an answer", () -> !product.screen().isEmpty());
        assertThat(Ui.call(() -> shell(HELP))).isNull();
    }

    @Test
    void theContentsHaveAllPagesAndCanBeSearched() {
        Ui.run(() -> PlatformUI.getWorkbench().getHelpSystem().displayHelp());
        Ui.until("contents", () -> shell(HELP) != null && shown().startsWith("Your first session\n"));
        org.eclipse.swt.widgets.List contents = Ui.call(() -> all(shell(HELP), org.eclipse.swt.widgets.List.class).findFirst().orElseThrow());
        List<String> topics = Ui.call(() -> List.of(contents.getItems()));
        assertThat(topics).hasSizeGreaterThan(12).contains("Keys", "Accessibility");
        for (int i = 0; i < topics.size(); i++) {
            int topic = i;
            Ui.run(() -> {
                contents.select(topic);
                contents.notifyListeners(SWT.Selection, new Event());
            });
            assertThat(Ui.call(HelpTest::shown)).startsWith(topics.get(i) + '\n').hasSizeGreaterThan(300);
        }

        Ui.run(() -> all(shell(HELP), Text.class).findFirst().orElseThrow().setText("SHA-256 revoke"));

        assertThat(Ui.call(() -> List.of(contents.getItems()))).isEqualTo(List.of("TLS, certificates and passwords"));
    }

    /** Opens a window, or the page of one, with the focus in it. */
    private interface Shower {
        void show() throws Exception;
    }

    private Map<HelpContext, Shower> windows() {
        Map<HelpContext, Shower> windows = new EnumMap<>(HelpContext.class);
        windows.put(HelpContext.TERMINAL, () -> {
            Hands.press(SWT.CTRL, 'f');
            Ui.until("find", () -> Display.getCurrent().getFocusControl() instanceof Text);
        });
        windows.put(HelpContext.CONNECTIONS, () -> {
            Ui.run(() -> {
                try {
                    OpenProduct.page().showView(ConnectionsView.ID);
                } catch (PartInitException e) {
                    throw new IllegalStateException(e);
                }
            });
            Ui.until("connections", () -> !product.view().terminal().isFocusControl());
        });
        windows.put(HelpContext.CONNECT, () -> open("Connect", () -> new ConnectDialog(OpenProduct.shell())));
        windows.put(HelpContext.WIZARD_SYSTEM, () -> wizard("system"));
        windows.put(HelpContext.WIZARD_TERMINAL, () -> wizard("terminal"));
        windows.put(HelpContext.WIZARD_SIGN_ON, () -> wizard("signOn"));
        windows.put(HelpContext.WIZARD_PROXY, () -> wizard("proxy"));
        windows.put(HelpContext.WIZARD_START, () -> wizard("start"));
        windows.put(HelpContext.WIZARD_MACRO, () -> wizard("macro"));
        windows.put(HelpContext.TRIAL, () -> {
            Shell wizard = wizard("system");
            Ui.run(() -> wizard.getDisplay().asyncExec(() -> all(wizard, Button.class)
                    .filter(button -> button.getText().contains("Test")).findFirst().orElseThrow()
                    .notifyListeners(SWT.Selection, new Event())));
            untilActive("Test Connection");
        });
        windows.put(HelpContext.CERTIFICATE, this::certificate);
        windows.put(HelpContext.ACCEPTED_CERTIFICATES,
                () -> open("Accepted Certificates", () -> new AcceptedCertificatesDialog(OpenProduct.shell())));
        windows.put(HelpContext.HOST_COMMAND, () -> open("Command from the System", HelpTest::hostCommand));
        windows.put(HelpContext.PREFERENCES_APPEARANCE, () -> preferences(AppearancePage.ID));
        windows.put(HelpContext.PREFERENCES_KEYS, () -> preferences(KeysPage.ID));
        windows.put(HelpContext.PREFERENCES_HOST_COMMANDS, () -> preferences(HostCommandsPage.ID));
        return windows;
    }

    private static void open(String title, Supplier<Window> dialog) {
        Ui.run(() -> {
            Window made = dialog.get();
            made.setBlockOnOpen(false);
            made.open();
        });
        untilActive(title);
    }

    private static Shell wizard(String page) {
        Ui.run(() -> Display.getCurrent().asyncExec(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("dev.e5250.ui.newConnection", null);
            } catch (CommandException e) {
                throw new IllegalStateException(e);
            }
        }));
        untilActive("New Connection");
        return Ui.call(() -> {
            Shell shell = shell("New Connection");
            all(shell, Text.class).filter(Text::isVisible).forEach(text -> {
                if (text.getText().isEmpty()) {
                    text.setText("127.0.0.1");
                }
            });
            WizardDialog dialog = (WizardDialog) shell.getData();
            dialog.showPage(dialog.getCurrentPage().getWizard().getPage(page));
            dialog.getCurrentPage().getControl().setFocus();
            return shell;
        });
    }

    private void certificate() throws Exception {
        TerminalView view = product.view();
        try (DemoSystem system = DemoSystem.start(options -> options.tls(context()))) {
            Ui.run(() -> view.connect(Destination.of(SessionSettings.to("127.0.0.1", system.port())
                    .withSecurity(Security.trusting(UiPlugin.certificates())))));
            Ui.until("refused", view::isOver);
            Ui.run(() -> Display.getCurrent().asyncExec(view::lookAtCertificate));
            untilActive("Certificate");
        }
    }

    private static SSLContext context() {
        try {
            return DemoCertificate.make().context();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its class is nobody's but the job's that asks. */
    private static Window hostCommand() {
        try {
            Constructor<?> constructor = Class.forName("dev.e5250.ui.hostcommand.HostCommandDialog", true, TerminalView.class.getClassLoader())
                    .getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            Consumer<Boolean> nobody = run -> { };
            return (Window) constructor.newInstance(OpenProduct.shell(), "demo", "notepad", nobody);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void preferences(String page) {
        Ui.run(() -> {
            Window dialog = PreferencesUtil.createPreferenceDialogOn(OpenProduct.shell(), page, null, null);
            dialog.setBlockOnOpen(false);
            dialog.open();
        });
        Ui.until("preferences", () -> Display.getCurrent().getActiveShell() != OpenProduct.shell());
        Ui.run(() -> {
            PreferenceDialog dialog = (PreferenceDialog) Display.getCurrent().getActiveShell().getData();
            ((IPreferencePage) dialog.getSelectedPage()).getControl().setFocus();
        });
    }

    private static void untilActive(String title) {
        Ui.until(title, () -> {
            Shell shell = shell(title);
            if (shell != null && Display.getCurrent().getActiveShell() != shell) {
                shell.forceActive();
            }
            return shell != null && Display.getCurrent().getActiveShell() == shell;
        });
    }

    private static Shell shell(String title) {
        return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.getText().equals(title)).findFirst().orElse(null);
    }

    /** What the help shows. */
    private static String shown() {
        Shell help = shell(HELP);
        return help == null ? "" : all(help, StyledText.class).findFirst().map(text -> text.getText().replace("\r", "")).orElse("");
    }

    private static <T extends Control> Stream<T> all(Composite parent, Class<T> type) {
        return Arrays.stream(parent.getChildren()).flatMap(child -> Stream.concat(Stream.of(child),
                child instanceof Composite inner ? all(inner, Control.class) : Stream.of())).filter(type::isInstance).map(type::cast);
    }
}
