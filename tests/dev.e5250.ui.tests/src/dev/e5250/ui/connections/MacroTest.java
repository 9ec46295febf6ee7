package dev.e5250.ui.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.e5250.host.demo.DemoSystem;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import dev.e5250.ui.CommandIds;
import dev.e5250.ui.Controls;
import dev.e5250.ui.OpenView;
import dev.e5250.ui.connect.ConnectForm;
import dev.e5250.ui.connect.Passwords;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts that are typed into a session, at its start and later. */
@UiTest
class MacroTest {
    private static final String ASKS = dev.e5250.ui.Messages.Macro_passwordShell;

    @TempDir
    private Path folder;
    private DemoSystem demo;
    private EmptyStore store;
    private OpenView view;

    @BeforeEach
    void open() throws IOException {
        demo = DemoSystem.start();
        store = new EmptyStore(folder);
        view = new OpenView();
    }

    @AfterEach
    void close() {
        view.close();
        store.close();
        demo.close();
    }

    @Test
    void theWizardsMacroSignsOnWithAPasswordThatTheUserIsAskedFor() throws IOException {
        try (OpenWizard wizard = new OpenWizard(null)) {
            wizard.type(dev.e5250.ui.Messages.Connect_host, "127.0.0.1");
            wizard.type(dev.e5250.ui.Messages.Connect_port, String.valueOf(demo.port()));
            wizard.type(Messages.Wizard_macro, signOn().toString());
            wizard.finish();
        }
        Ui.until("question", () -> Controls.shell(ASKS) != null);
        assertThat(view.statusText()).contains(dev.e5250.ui.Messages.Status_macro);
        Ui.run(() -> {
            Controls.all(Controls.shell(ASKS), Text.class).findFirst().orElseThrow().setText("demo");
            Controls.push(Controls.shell(ASKS), "OK");
        });

        view.untilShown("Main Menu");
        Ui.until("end of the macro", () -> !view.view().isMacroRunning());
        assertThat(view.noticeText()).isEmpty();
        assertThat(view.statusText()).doesNotContain(dev.e5250.ui.Messages.Status_macro);
        assertThat(Files.list(folder)).containsExactly(signOn());
    }

    @Test
    void aStoredPasswordIsNotAskedFor() throws IOException {
        SavedConnection saved = saved(signOn());
        Secrets.INSTANCE.store(saved.id(), new Passwords("demo".toCharArray(), new char[0])).join();

        openSaved(saved);

        view.untilShown("Main Menu");
    }

    @Test
    void whoHasNoPasswordToGiveIsToldNothing() throws IOException {
        openSaved(saved(signOn()));
        Ui.until("question", () -> Controls.shell(ASKS) != null);
        Ui.run(() -> Controls.push(Controls.shell(ASKS), "Cancel"));

        Ui.until("end of the macro", () -> !view.view().isMacroRunning());
        assertThat(view.noticeText()).isEmpty();
        assertThat(view.screen()).contains("Sign On").contains("DEMO");
    }

    @Test
    void stoppingTakesTheQuestionBack() throws IOException {
        openSaved(saved(signOn()));
        Ui.until("question", () -> Controls.shell(ASKS) != null);
        view.run(CommandIds.MACRO);

        Ui.until("no question", () -> Controls.shell(ASKS) == null && !view.view().isMacroRunning());
        assertThat(view.noticeText()).isEmpty();
    }

    @Test
    void whatCannotBeDoneIsSaidWithItsLineAndItsReason() throws IOException {
        view.run(CommandIds.DEMO);
        view.untilShown("Sign On");
        Ui.until("Run Macro can be used", () -> view.isEnabled(CommandIds.MACRO));

        view.run(CommandIds.MACRO, script("String(demo)", "Expect(Nonsense,0.01)"));

        Ui.until("told", () -> !view.noticeText().isEmpty());
        assertThat(view.noticeText()).isEqualTo(NLS.bind(dev.e5250.ui.Messages.Macro_failed,
                new Object[] { "macro.s5250", 2, "Expect(): Timed out" }));
        assertThat(view.screen()).as("what was done stays").contains("DEMO");
        view.pushButton(dev.e5250.ui.Messages.Trace_read);
        assertThat(view.noticeText()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        view.run(CommandIds.DEMO);
        view.untilShown("Sign On");
        Path none = folder.resolve("none.s5250");

        view.run(CommandIds.MACRO, none);

        Ui.until("told", () -> !view.noticeText().isEmpty());
        assertThat(view.noticeText()).isEqualTo(NLS.bind(dev.e5250.ui.Messages.Macro_unreadable, "none.s5250",
                "no such file or folder: " + none));
    }

    @Test
    void theCommandStopsWhatItHasBegun() throws IOException {
        view.run(CommandIds.DEMO);
        view.untilShown("Sign On");
        Path waits = script("String(abc)", "Wait(StringAt,1,1,Nonsense)");

        view.run(CommandIds.MACRO, waits);
        view.untilShown("ABC");
        assertThat(Ui.<Boolean>call(view.view()::isMacroRunning)).isTrue();
        view.run(CommandIds.MACRO, waits);

        Ui.until("end of the macro", () -> !view.view().isMacroRunning());
        assertThat(view.noticeText()).isEmpty();
        Ui.until("session goes on", () -> view.view().isLive());
    }

    private SavedConnection saved(Path macro) {
        SavedConnection named = SavedConnection.named("Demo", ConnectForm.empty().withSystem("127.0.0.1",
                String.valueOf(demo.port()), false), false);
        SavedConnection saved = new SavedConnection(named.id(), named.name(), named.form(), false, true, macro.toString());
        Ui.run(() -> ConnectionStore.INSTANCE.change(tree -> tree.add(saved, ConnectionTree.TOP, ConnectionTree.LAST)));
        return saved;
    }

    private static void openSaved(SavedConnection saved) {
        Ui.run(() -> Sessions.open(OpenView.page(), saved));
    }

    private Path signOn() throws IOException {
        return script("# signs on", "String(demo) Tab", "Password() Enter", "Expect(\"Main Menu\")");
    }

    private Path script(String... lines) throws IOException {
        return Files.write(folder.resolve("macro.s5250"), List.of(lines));
    }
}
