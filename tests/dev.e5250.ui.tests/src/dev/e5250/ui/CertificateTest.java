package dev.e5250.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import dev.e5250.host.demo.DemoSystem;
import dev.e5250.session.Security;
import dev.e5250.session.SessionSettings;
import dev.e5250.telnet.AcceptedCertificates.Entry;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import dev.e5250.ui.trust.AcceptedCertificatesDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host whose certificate nobody vouches for can be looked at, and accepted once or for good. */
@UiTest
class CertificateTest {
    @TempDir
    private Path folder;
    private DemoSystem demo;
    private Relay host;
    private OpenView view;

    @BeforeEach
    void connect() throws Exception {
        demo = DemoSystem.start();
        host = TlsRelay.to(demo.port(), folder);
        view = new OpenView();
        view.connect(settings());
        view.untilOver();
    }

    @AfterEach
    void close() throws Exception {
        view.close();
        host.close();
        demo.close();
        for (Entry entry : accepted()) {
            UiPlugin.certificates().revoke(entry).get(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void theReasonIsSaidAndTheCertificateShown() {
        assertThat(view.closeText()).contains(Messages.Tls_selfSigned);
        lookAtIt();
        List<String> shown = Ui.call(() -> controls(dialog()).filter(Text.class::isInstance).map(Text.class::cast)
                .filter(text -> (text.getStyle() & SWT.READ_ONLY) != 0).map(Text::getText).toList());
        assertThat(String.join("\n", shown)).contains(Messages.Tls_selfSigned).contains(Messages.Tls_wrongHost)
                .contains("CN=Made for a test & nothing else").containsPattern("([0-9A-F]{2}:){31}[0-9A-F]{2}");
        push(Messages.Certificate_cancel);
        assertThat(Ui.call(() -> view.view().isOver())).isTrue();
        assertThat(accepted()).isEmpty();
    }

    @Test
    void acceptedOnceItIsNotStored() {
        lookAtIt();
        push(Messages.Certificate_once);
        view.untilShown("Sign On");
        assertThat(accepted()).isEmpty();
        // the same again, as long as the view goes on with it
        Ui.run(() -> view.view().reconnect());
        view.untilShown("Sign On");
        view.connect(settings());
        view.untilOver();
    }

    @Test
    void acceptedForTheSystemItIsSoUntilItIsRevoked() {
        lookAtIt();
        push(Messages.Certificate_always);
        view.untilShown("Sign On");
        Ui.until("stored", () -> !accepted().isEmpty());
        assertThat(accepted()).hasSize(1).first().extracting(Entry::host, Entry::port)
                .containsExactly("127.0.0.1", host.port());
        view.connect(settings());
        view.untilShown("Sign On");

        Ui.run(() -> {
            AcceptedCertificatesDialog list = new AcceptedCertificatesDialog(view.view().getSite().getShell());
            list.setBlockOnOpen(false);
            list.open();
        });
        Ui.until("the list", () -> table() != null && table().getItemCount() == 1);
        assertThat(Ui.call(() -> table().getItem(0).getText(0))).isEqualTo("127.0.0.1:" + host.port());
        Ui.run(() -> {
            table().select(0);
            table().notifyListeners(SWT.Selection, new Event());
        });
        push(Messages.Accepted_revoke);
        Ui.until("an empty list", () -> table().getItemCount() == 0);
        push(Messages.Accepted_close);
        view.connect(settings());
        view.untilOver();
    }

    private SessionSettings settings() {
        return SessionSettings.to("127.0.0.1", host.port()).withSecurity(Security.trusting(UiPlugin.certificates()));
    }

    private static List<Entry> accepted() {
        return UiPlugin.certificates().entries().join();
    }

    /** The dialog keeps whoever opens it. */
    private void lookAtIt() {
        Ui.until("a button", () -> button(Messages.Close_certificate) != null);
        Ui.run(() -> Display.getCurrent().asyncExec(() -> select(button(Messages.Close_certificate))));
        Ui.until("the certificate", () -> dialog() != null && button(Messages.Certificate_cancel) != null);
    }

    private static void push(String label) {
        Ui.run(() -> Display.getCurrent().asyncExec(() -> select(button(label))));
        Ui.idle();
    }

    private static void select(Button button) {
        button.notifyListeners(SWT.Selection, new Event());
    }

    private static Shell dialog() {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> shell.getText().equals(Messages.Certificate_shell)).findFirst().orElse(null);
    }

    private static Table table() {
        return all().filter(Table.class::isInstance).map(Table.class::cast).filter(Control::isVisible).findFirst()
                .orElse(null);
    }

    /** One that can be seen, or null. */
    private static Button button(String label) {
        return all().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> button.getText().equals(label) && button.isVisible()).findFirst().orElse(null);
    }

    private static Stream<Control> all() {
        return Arrays.stream(Display.getCurrent().getShells()).flatMap(CertificateTest::controls);
    }

    private static Stream<Control> controls(Composite parent) {
        return Arrays.stream(parent.getChildren()).flatMap(child -> child instanceof Composite composite
                ? Stream.concat(Stream.of(child), controls(composite)) : Stream.of(child));
    }
}
