package dev.e5250.ui;

import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.attribute;
import static dev.e5250.host.Orders.ra;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.text;
import static dev.e5250.host.Raw.hex;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import dev.e5250.host.HostConnection;
import dev.e5250.host.HostRecord;
import dev.e5250.host.HostServer;
import dev.e5250.host.Opcode;
import dev.e5250.session.SessionState;
import dev.e5250.testing.Hands;
import dev.e5250.testing.ErrorLog;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import dev.e5250.ui.hostcommand.HostCommandChoice;
import dev.e5250.ui.preferences.Appearances;
import dev.e5250.ui.preferences.HostCommandsPage;
import dev.e5250.ui.preferences.PreferenceNames;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command that a host wants to be run on this computer is run when the user says so, and the host answered once. */
@UiTest
class HostCommandsTest {
    private static final String WAITS = "80";
    private static final String GOES_ON = "81";
    private static final int ENTER = 0xF1;
    private static final int F3 = 0x33;

    @TempDir
    private Path folder;
    private final BlockingQueue<HostConnection> connected = new LinkedBlockingQueue<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private HostServer server;
    private HostConnection host;
    private OpenView view;
    private Path made;

    @BeforeEach
    void connect() throws Exception {
        server = HostServer.start(connection -> {
            connection.negotiate();
            connected.add(connection);
            over.await();
        });
        made = folder.resolve("made");
        view = new OpenView();
        view.connect(server.port());
        host = connected.poll(20, TimeUnit.SECONDS);
    }

    @AfterEach
    void close() throws Exception {
        Ui.run(() -> Appearances.store().setToDefault(PreferenceNames.HOST_COMMANDS));
        view.close();
        over.countDown();
        server.close();
    }

    @Test
    void unlessItIsSwitchedOnNobodyIsAskedAndNothingRun() throws Exception {
        ask(touch(), WAITS);
        assertThat(host.read().aidCode()).isEqualTo(ENTER);
        Ui.idle();
        assertThat(Ui.call(HostCommandsTest::dialog)).isNull();
        answeredOnce();
        assertThat(made).doesNotExist();
    }

    @Test
    void theQuestionShowsSystemAndCommandAndItsDefaultIsNo() throws Exception {
        switchOn();
        ask("echo 'a & b'  > /dev/null", WAITS);
        untilAsked();
        assertThat(Ui.call(() -> controls(dialog()).filter(Label.class::isInstance).map(c -> ((Label) c).getText())
                .toList())).contains(NLS.bind(Messages.HostCommand_question, "127.0.0.1:" + server.port()));
        assertThat(Ui.call(HostCommandsTest::command)).isEqualTo("echo 'a & b'  > /dev/null");
        assertThat(Ui.call(() -> dialog().getDefaultButton().getText())).isEqualTo(Messages.HostCommand_doNotRun);
        assertThat(Ui.call(() -> dialog().getStyle() & (SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL)))
                .as("other windows are not kept").isZero();
        push(Messages.HostCommand_doNotRun);
        assertThat(host.read().aidCode()).isEqualTo(ENTER);
    }

    @Test
    void whatTheUserDoesNotWantIsNotRun() throws Exception {
        switchOn();
        ask(touch(), WAITS);
        untilAsked();
        push(Messages.HostCommand_doNotRun);
        assertThat(host.read().aidCode()).isEqualTo(ENTER);
        answeredOnce();
        assertThat(made).doesNotExist();
    }

    @Test
    void aDialogThatIsClosedIsANo() throws Exception {
        switchOn();
        ask(touch(), WAITS);
        untilAsked();
        Ui.run(() -> dialog().close());
        assertThat(host.read().aidCode()).isEqualTo(ENTER);
        answeredOnce();
        assertThat(made).doesNotExist();
    }

    @Test
    void whatTheUserAgreesToHasBeenRunWhenTheHostGoesOn() throws Exception {
        switchOn();
        // long enough that a host which is not kept waiting has its answer before
        ask("sleep 1; " + touch(), WAITS);
        untilAsked();
        assertThat(made).as("before the answer").doesNotExist();
        push(Messages.HostCommand_run);
        assertThat(host.read().aidCode()).isEqualTo(ENTER);
        assertThat(made).exists();
        answeredOnce();
    }

    @Test
    void theHostThatDoesNotWaitGoesOnWhileTheCommandRuns() throws Exception {
        switchOn();
        Path go = folder.resolve("go");
        ask("cd " + folder + "; until test -e go; do sleep 0.1; done; touch made", GOES_ON);
        untilAsked();
        push(Messages.HostCommand_run);
        assertThat(host.read().aidCode()).isEqualTo(ENTER);
        assertThat(made).as("the command runs on").doesNotExist();
        Files.createFile(go);
        Ui.until("the end of the command", () -> Files.exists(made));
        answeredOnce();
    }

    @Test
    void aFailureIsToldOnceWithoutTheCommandAndTheHostGoesOn() throws Exception {
        switchOn();
        List<IStatus> told = new CopyOnWriteArrayList<>();
        ILogListener listener = (status, plugin) -> told.add(status);
        boolean automated = ErrorDialog.AUTOMATED_MODE;
        ErrorDialog.AUTOMATED_MODE = true;
        Platform.addLogListener(listener);
        try {
            ask("exit 3", WAITS);
            untilAsked();
            push(Messages.HostCommand_run);
            assertThat(host.read().aidCode()).isEqualTo(ENTER);
            Ui.until("the failure", () -> !told.isEmpty());
            answeredOnce();
            assertThat(told).extracting(IStatus::getMessage)
                    .containsExactly(NLS.bind(Messages.HostCommand_failed, "127.0.0.1:" + server.port(), 3));
            assertThat(ErrorLog.take()).contains(told.get(0).getMessage());
        } finally {
            Platform.removeLogListener(listener);
            ErrorDialog.AUTOMATED_MODE = automated;
        }
    }

    @Test
    void theQuestionGoesWhenTheUserAnswersTheHostHimself() throws Exception {
        switchOn();
        ask(touch(), WAITS);
        untilAsked();
        Ui.run(() -> {
            // a dialog without a window manager keeps the keys of Hands
            Event enter = new Event();
            enter.keyCode = SWT.CR;
            enter.character = SWT.CR;
            view.view().terminal().notifyListeners(SWT.KeyDown, enter);
        });
        assertThat(host.read().aidCode()).isEqualTo(ENTER);
        Ui.until("no dialog", () -> dialog() == null);
        answeredOnce();
        assertThat(made).doesNotExist();
    }

    @Test
    void theQuestionGoesWhenTheHostGoesOn() throws Exception {
        switchOn();
        ask(touch(), WAITS);
        untilAsked();
        answeredOnce();
        Ui.until("no dialog", () -> dialog() == null);
        assertThat(made).doesNotExist();
    }

    @Test
    void theNextQuestionTakesThePlaceOfOneThatTheHostWentOnFrom() throws Exception {
        switchOn();
        ask(touch(), WAITS);
        untilAsked();
        ask("exit 0", WAITS);
        Ui.until("the second question", () -> dialog() != null && command().equals("exit 0"));
        assertThat(Ui.call(() -> Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> shell.getText().equals(Messages.HostCommand_shell)).count())).isOne();
        push(Messages.HostCommand_run);
        assertThat(host.read().aidCode()).isEqualTo(ENTER);
        answeredOnce();
        assertThat(made).doesNotExist();
    }

    @Test
    void runIsNotToBePressedAtOnce() throws Exception {
        switchOn();
        ask(touch(), WAITS);
        untilAsked();
        assertThat(Ui.call(() -> button(dialog(), Messages.HostCommand_run).isEnabled())).isFalse();
        Ui.until("a moment later", () -> button(dialog(), Messages.HostCommand_run).isEnabled());
        push(Messages.HostCommand_doNotRun);
        assertThat(host.read().aidCode()).isEqualTo(ENTER);
    }

    @Test
    void theQuestionGoesWithTheConnection() throws Exception {
        switchOn();
        ask(touch(), WAITS);
        untilAsked();
        Ui.run(() -> view.view().disconnect());
        Ui.until("no dialog", () -> dialog() == null);
        view.untilState(SessionState.CLOSED);
        assertThat(made).doesNotExist();
    }

    @Test
    void theQuestionGoesWithTheView() throws Exception {
        switchOn();
        ask(touch(), WAITS);
        untilAsked();
        view.close();
        Ui.until("no dialog", () -> dialog() == null);
        assertThat(made).doesNotExist();
    }

    @Test
    void thePreferencePageSwitchesItOn() throws Exception {
        PreferenceDialog page = Ui.call(() -> {
            PreferenceDialog opened = PreferencesUtil.createPreferenceDialogOn(view.view().getSite().getShell(),
                    HostCommandsPage.ID, new String[] {HostCommandsPage.ID}, null);
            opened.setBlockOnOpen(false);
            opened.open();
            return opened;
        });
        Ui.run(() -> {
            assertThat(button(page.getShell(), Messages.HostCommand_refuse).getSelection()).isTrue();
            button(page.getShell(), Messages.HostCommand_refuse).setSelection(false);
            button(page.getShell(), Messages.HostCommand_ask).setSelection(true);
            select(button(page.getShell(), Messages.HostCommand_ask));
            select(button(page.getShell(), "Apply and Close"));
        });
        ask(touch(), WAITS);
        untilAsked();
        push(Messages.HostCommand_doNotRun);
        assertThat(host.read().aidCode()).isEqualTo(ENTER);
    }

    private String touch() {
        return "touch " + made;
    }

    private static void switchOn() {
        Ui.run(() -> Appearances.store().setValue(PreferenceNames.HOST_COMMANDS, HostCommandChoice.ASK.name()));
    }

    /** As STRPCCMD does: behind a mark, not displayed, and a read that only Enter of the terminal answers. */
    private void ask(String command, String waits) throws IOException {
        host.write(HostRecord.put(Opcode.PUT_GET).add(clearUnit(), wtd(0, 8,
                hex("27 80 FC D7 C3 D6 40 83 80 A1 80 " + waits), text(command), ra(2, 60, 0x00)), readMdt(0, 0)));
    }

    /** The next key is the next that comes: there was no other Enter. */
    private void answeredOnce() throws IOException {
        host.write(HostRecord.put(Opcode.PUT_GET).add(clearUnit(), wtd(0, 8, sba(9, 1), attribute(0x20), text("NEXT")),
                readMdt(0, 0)));
        view.untilShown("NEXT");
        focus();
        Hands.press(SWT.NONE, SWT.F3);
        assertThat(host.read().aidCode()).isEqualTo(F3);
    }

    private void focus() {
        Ui.run(() -> {
            view.view().getSite().getShell().forceActive();
            view.view().setFocus();
        });
        Ui.until("focus", () -> view.view().terminal().isFocusControl());
    }

    private static void untilAsked() {
        Ui.until("the question", () -> dialog() != null && dialog().isVisible());
    }

    private static void push(String label) {
        Ui.run(() -> select(button(dialog(), label)));
    }

    private static void select(Button button) {
        button.notifyListeners(SWT.Selection, new Event());
    }

    private static String command() {
        return controls(dialog()).filter(Text.class::isInstance).map(c -> ((Text) c).getText()).findFirst().orElseThrow();
    }

    private static Shell dialog() {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> shell.getText().equals(Messages.HostCommand_shell)).findFirst().orElse(null);
    }

    private static Button button(Shell shell, String label) {
        return controls(shell).filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> button.getText().equals(label)).findFirst().orElseThrow();
    }

    private static Stream<Control> controls(Composite parent) {
        return Arrays.stream(parent.getChildren()).flatMap(child -> child instanceof Composite composite
                ? Stream.concat(Stream.of(child), controls(composite)) : Stream.of(child));
    }
}
