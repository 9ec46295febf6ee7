package dev.e5250.ui.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

import dev.e5250.host.demo.DemoSystem;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import dev.e5250.ui.Controls;
import dev.e5250.ui.OpenView;
import dev.e5250.ui.Relay;
import dev.e5250.ui.TlsRelay;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the wizard to a connected session; and what does not work is said, with what to do. */
@UiTest
class ConnectionWizardTest {
    private static final String LOOPBACK = "127.0.0.1";

    @TempDir
    private Path folder;
    private DemoSystem demo;
    private EmptyStore store;
    private OpenView view;
    private OpenWizard wizard;

    @BeforeEach
    void open() throws IOException {
        demo = DemoSystem.start();
        store = new EmptyStore(folder);
        view = new OpenView();
        wizard = new OpenWizard(null);
    }

    @AfterEach
    void close() {
        wizard.close();
        view.close();
        store.close();
        demo.close();
    }

    @Test
    void fromTheWizardToASession() {
        reach(demo.port());
        wizard.type(Messages.Wizard_name, "My demo");
        wizard.finish();

        view.untilShown("Sign On");
        assertThat(Ui.call(view.view()::getPartName)).isEqualTo("My demo");
        assertThat(saved().name()).isEqualTo("My demo");
        assertThat(saved().address()).isEqualTo(LOOPBACK + ':' + demo.port());
        assertThat(Ui.call(() -> Sessions.state(OpenView.page(), saved()))).isEqualTo(Sessions.State.OPEN);
    }

    @Test
    void aStoredPasswordSignsOn() {
        reach(demo.port());
        signOn("DEMO", "DEMO");
        wizard.check(Messages.Wizard_store, true);
        wizard.finish();

        view.untilShown("Main Menu");
        assertThat(saved().keepsPasswords()).isTrue();

        // once more, from what is stored alone
        Ui.run(view.view()::disconnect);
        view.untilOver();
        Ui.run(() -> Sessions.open(OpenView.page(), saved()));
        view.untilShown("Main Menu");
        Ui.until("live", view.view()::isLive);
    }

    @Test
    void unlessItIsToBeStoredThePasswordIsForgotten() {
        reach(demo.port());
        signOn("DEMO", "DEMO");
        wizard.finish();

        view.untilShown("Sign On");
        assertThat(saved().keepsPasswords()).isFalse();
        assertThat(saved().form().signOn().user()).isEqualTo("DEMO");
        assertThat(store.file()).doesNotExist();
    }

    @Test
    void theFirstPageIsEnoughAndTheOthersCanBeHad() {
        assertThat(wizard.canFinish()).isFalse();
        assertThat(wizard.error()).as("nothing typed is no mistake").isNull();
        reach(demo.port());
        assertThat(wizard.canFinish()).isTrue();
        for (int page = 0; page < 5; page++) {
            wizard.next();
            assertThat(wizard.error()).isNull();
        }
    }

    @Test
    void aBadPortIsSaidBeforeAnythingIsTried() {
        wizard.type(dev.e5250.ui.Messages.Connect_host, LOOPBACK);
        wizard.type(dev.e5250.ui.Messages.Connect_port, "0");

        assertThat(wizard.error()).isEqualTo(dev.e5250.ui.Messages.Connect_badPort);
        assertThat(wizard.canFinish()).isFalse();
    }

    @Test
    void theTestSaysWhatWorks() {
        reach(demo.port());
        signOn("DEMO", "DEMO");

        assertThat(wizard.test()).contains(Messages.Trial_worked).contains(Messages.Trial_success);
        Ui.until("session of the test closed", () -> demo.connections() == 0);
    }

    @Test
    void aHostThatNobodyKnows() {
        wizard.type(dev.e5250.ui.Messages.Connect_host, "no-such-host.invalid");

        assertThat(wizard.test()).contains(NLS.bind(Messages.Trial_failed, Messages.Trial_reach))
                .contains(NLS.bind(dev.e5250.ui.Messages.Close_unknownHost, "no-such-host.invalid:23"));
    }

    @Test
    void aPortThatNobodyListensOn() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
            free = socket.getLocalPort();
        }
        reach(free);

        assertThat(wizard.test()).contains(NLS.bind(Messages.Trial_failed, Messages.Trial_reach))
                .contains(NLS.bind(dev.e5250.ui.Messages.Close_refused, LOOPBACK + ':' + free));
    }

    @Test
    void aCertificateThatNobodyVouchesFor() throws Exception {
        try (Relay tls = TlsRelay.to(demo.port(), folder)) {
            wizard.check(dev.e5250.ui.Messages.Connect_tls, true);
            reach(tls.port());

            assertThat(wizard.test()).contains(NLS.bind(Messages.Trial_failed, Messages.Trial_secure))
                    .contains(dev.e5250.ui.Messages.Tls_selfSigned).contains("ask whoever runs the system");
        }
    }

    @Test
    void tlsWithAPortThatHasNone() {
        wizard.check(dev.e5250.ui.Messages.Connect_tls, true);
        reach(demo.port());

        assertThat(wizard.test()).contains(NLS.bind(Messages.Trial_failed, Messages.Trial_secure))
                .contains(dev.e5250.ui.Messages.Tls_notTls);
    }

    @Test
    void aWrongPassword() {
        reach(demo.port());
        signOn("DEMO", "WRONG");

        assertThat(wizard.test()).contains(NLS.bind(Messages.Trial_failed, Messages.Trial_signOn)).contains("8937")
                .contains("Check user, password and password level");
    }

    @Test
    void theTestCanBeCancelled() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getByName(LOOPBACK))) {
            reach(silent.getLocalPort());
            Ui.run(() -> wizard.shell().getDisplay().asyncExec(() -> Controls.push(wizard.shell(),
                    Messages.Wizard_test.replace("&", ""))));
            Ui.until("connected", () -> Controls.shell(Messages.Trial_shell) != null
                    && OpenWizard.steps(Controls.shell(Messages.Trial_shell), Icons.STEP_WORKED) == 1);
            Ui.run(() -> Controls.push(Controls.shell(Messages.Trial_shell), "Cancel"));
            Ui.until("gone", () -> Controls.shell(Messages.Trial_shell) == null);
            try (var accepted = silent.accept()) {
                // all it sent, and then the end
                accepted.setSoTimeout(20_000);
                accepted.getInputStream().readAllBytes();
            }
        }
    }

    @Test
    void whatIsChangedKeepsItsPassword() {
        reach(demo.port());
        signOn("DEMO", "DEMO");
        wizard.check(Messages.Wizard_store, true);
        wizard.check(Messages.Wizard_now, false);
        wizard.finish();
        Ui.until("stored", () -> store.file().toFile().length() > 0);

        try (OpenWizard change = new OpenWizard(saved())) {
            assertThat(change.field(dev.e5250.ui.Messages.Connect_password)).isEmpty();
            change.type(Messages.Wizard_name, "Renamed");
            change.check(Messages.Wizard_now, true);
            change.finish();
        }
        view.untilShown("Main Menu");
        assertThat(Ui.call(view.view()::getPartName)).isEqualTo("Renamed");
    }

    @Test
    void enhancedCanBeTakenAwayAndGivenBack() {
        reach(demo.port());
        wizard.check(dev.e5250.ui.Messages.Connect_enhanced, false);
        wizard.check(Messages.Wizard_now, false);
        wizard.finish();
        assertThat(saved().form().enhanced()).isFalse();

        try (OpenWizard change = new OpenWizard(saved())) {
            change.check(dev.e5250.ui.Messages.Connect_enhanced, true);
            change.finish();
        }
        assertThat(saved().form().enhanced()).isTrue();
    }

    private void reach(int port) {
        wizard.type(dev.e5250.ui.Messages.Connect_host, LOOPBACK);
        wizard.type(dev.e5250.ui.Messages.Connect_port, String.valueOf(port));
    }

    private void signOn(String user, String password) {
        wizard.type(dev.e5250.ui.Messages.Connect_user, user);
        wizard.type(dev.e5250.ui.Messages.Connect_password, password);
    }

    private static SavedConnection saved() {
        return Ui.call(() -> ConnectionStore.INSTANCE.tree().connections().findFirst().orElseThrow());
    }
}
