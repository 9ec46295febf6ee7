package dev.e5250.ui.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import dev.e5250.ccsid.HostLanguage;
import dev.e5250.datastream.DeviceModel;
import dev.e5250.session.ReconnectPolicy;
import dev.e5250.session.SessionSettings;
import dev.e5250.telnet.ProxySettings;
import dev.e5250.testing.Hands;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import dev.e5250.ui.Controls;
import dev.e5250.ui.LanguageChooser;
import dev.e5250.ui.Messages;
import dev.e5250.ui.UiPlugin;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
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
        LastConnection.save(ConnectForm.of(SessionSettings.to("last.example", 23)));
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
    void whoUnticksEnhancedGetsATerminalWithoutItNextTimeToo() {
        assertThat(Ui.call(() -> dialog.checkBox(dialog.getShell(), Messages.Connect_enhanced).getSelection())).isTrue();
        Ui.run(() -> {
            Controls.check(dialog.getShell(), Messages.Connect_enhanced, false);
            dialog.ok().notifyListeners(SWT.Selection, new Event());
        });

        assertThat(dialog.settings()).isEqualTo(SessionSettings.to("last.example", 23).withEnhanced(false));
        dialog = reopen();
        assertThat(Ui.call(() -> dialog.checkBox(dialog.getShell(), Messages.Connect_enhanced).getSelection())).isFalse();
    }

    /** Written by a version that knew nothing of it. */
    @Test
    void aLastConnectionThatDoesNotSayIsEnhanced() {
        lastConnection().remove("enhanced");

        assertThat(LastConnection.load()).isEqualTo(ConnectForm.of(SessionSettings.to("last.example", 23)));
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
    void signOnAndProxyAreRememberedAndTheirPasswordsAreNot() throws Exception {
        Ui.run(() -> {
            List<Text> fields = texts(dialog.getShell()).toList();
            List<Text> passwords = fields.stream().filter(text -> (text.getStyle() & SWT.PASSWORD) != 0).toList();
            // user and password to sign on; host, port, user and password of the proxy
            passwords.get(0).setText("s3cretOfJoe");
            fields.get(fields.indexOf(passwords.get(0)) - 1).setText("joe");
            Combo proxy = combo(dialog.getShell(), Messages.Connect_proxySocks);
            proxy.select(proxy.indexOf(Messages.Connect_proxySocks));
            passwords.get(1).setText("s3cretOfMe");
            int last = fields.indexOf(passwords.get(1));
            fields.get(last - 3).setText("proxy.example");
            fields.get(last - 2).setText("1080");
            fields.get(last - 1).setText("me");
            Combo type = combo(dialog.getShell(), labelOf("IBM-3180-2"));
            type.select(type.indexOf(labelOf("IBM-3180-2")));
            dialog.ok().notifyListeners(SWT.Selection, new Event());
        });

        SessionSettings settings = dialog.settings();
        assertThat(settings.signOn().user()).isEqualTo("joe");
        assertThat(settings.signOn().password().get()).containsExactly("s3cretOfJoe".toCharArray());
        assertThat(settings.proxy()).map(ProxySettings::host).contains("proxy.example");
        assertThat(settings.proxy().orElseThrow().login()).isPresent();
        assertThat(settings.model()).isEqualTo(DeviceModel.IBM_3180_2);
        ConnectForm kept = LastConnection.load();
        assertThat(kept.signOn().user()).isEqualTo("joe");
        assertThat(kept.proxy()).isEqualTo(
                new ProxyForm(Optional.of(ProxySettings.Kind.SOCKS5), "proxy.example", "1080", "me"));
        assertThat(kept.model()).isEqualTo(DeviceModel.IBM_3180_2);
        assertThat(preferences()).contains("proxy.example").doesNotContain("s3cret");
    }

    @Test
    void theLanguageOfTheSystemBringsItsCharacterSetAndAStationThatShowsIt() {
        Locale user = Locale.getDefault();
        String korean = HostLanguage.of(Locale.KOREA).orElseThrow().displayName(user);
        String newKorean = NLS.bind(Messages.Language_newer, korean, 1364);
        Ui.run(() -> choose(korean));
        assertThat(Ui.call(() -> combo(dialog.getShell(), "933").getText())).isEqualTo("933");

        Ui.run(() -> combo(dialog.getShell(), "933").setText("1364"));
        assertThat(Ui.call(() -> combo(dialog.getShell(), korean).getText())).isEqualTo(newKorean);
        Ui.run(() -> combo(dialog.getShell(), "933").setText("4711"));
        assertThat(Ui.call(() -> combo(dialog.getShell(), korean).getText())).isEqualTo(Messages.Language_none);
        assertThat(Ui.call(dialog::problem)).isEqualTo(Messages.Connect_badCcsid);

        Ui.run(() -> {
            choose(newKorean);
            dialog.ok().notifyListeners(SWT.Selection, new Event());
        });
        assertThat(dialog.settings().ccsid()).isEqualTo(1364);
        assertThat(dialog.settings().model()).isEqualTo(DeviceModel.IBM_5555_C01);
    }

    /** Not the first by its name in the language of the user, which is Australia in German. */
    @Test
    void aCharacterSetIsThatOfTheCountryItWasMadeFor() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            String shown = Ui.call(() -> {
                Shell parent = new Shell(Display.getCurrent());
                new LanguageChooser(parent, "37", () -> { });
                String text = ((Combo) parent.getChildren()[1]).getText();
                parent.dispose();
                return text;
            });
            assertThat(shown).isEqualTo("Englisch (Vereinigte Staaten)");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theLanguageOfACountryStaysWhenOthersHaveItsCharacterSet() {
        String austria = HostLanguage.of(Locale.of("de", "AT")).orElseThrow().displayName(Locale.getDefault());
        Ui.run(() -> choose(austria));

        assertThat(Ui.call(() -> combo(dialog.getShell(), austria).getText())).isEqualTo(austria);
        assertThat(Ui.call(() -> combo(dialog.getShell(), "933").getText())).isEqualTo("273");
    }

    private void choose(String language) {
        Combo languages = combo(dialog.getShell(), language);
        languages.select(languages.indexOf(language));
        languages.notifyListeners(SWT.Selection, new Event());
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

    /** All that is stored of the last connection. */
    private static String preferences() throws Exception {
        IEclipsePreferences node = lastConnection();
        StringBuilder all = new StringBuilder();
        for (String key : node.keys()) {
            all.append(key).append('=').append(node.get(key, "")).append('\n');
        }
        return all.toString();
    }

    private static IEclipsePreferences lastConnection() {
        return (IEclipsePreferences) InstanceScope.INSTANCE.getNode(UiPlugin.ID).node("lastConnection");
    }

    private static Stream<Text> texts(Composite parent) {
        return Arrays.stream(parent.getChildren()).flatMap(child -> child instanceof Text text ? Stream.of(text)
                : child instanceof Composite composite ? texts(composite) : Stream.empty());
    }

    /** The one that offers an item. */
    private static Combo combo(Composite parent, String item) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Combo combo && combo.indexOf(item) >= 0) {
                return combo;
            }
            Combo found = child instanceof Composite composite ? combo(composite, item) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static String labelOf(String terminalType) {
        return NLS.bind(Messages.Connect_modelItem,
                new Object[] { terminalType, Messages.Connect_sizeAlternate, Messages.Connect_monochrome });
    }

    private Button checkBox() {
        return dialog.checkBox(dialog.getShell(), Messages.Connect_reconnect);
    }

    private boolean isOkEnabled() {
        return Ui.call(() -> dialog.ok().isEnabled());
    }
}
