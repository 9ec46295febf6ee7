package dev.e5250.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import dev.e5250.screen.Key;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.text.TextSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.core.filesystem.EFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a text editor of the IDE into the field of a session. */
@UiTest
class SendTest {
    private static final String SOURCE = "     C     callp  ORD#LIST(a)\nsecond line\n\n";

    @TempDir
    private Path folder;
    private OpenView open;
    private IEditorPart editor;

    @BeforeEach
    void open() throws Exception {
        Path file = Files.writeString(folder.resolve("source.txt"), SOURCE);
        open = new OpenView();
        editor = Ui.call(() -> {
            try {
                return IDE.openEditorOnFileStore(OpenView.page(), EFS.getLocalFileSystem().getStore(file.toUri()));
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @AfterEach
    void close() {
        Ui.run(() -> OpenView.page().closeEditor(editor, false));
        open.close();
    }

    @Test
    void theNameAtTheCaretIsTyped() {
        connect();
        send(SOURCE.indexOf("LIST"), 0);

        open.untilShown("ORD#LIST");
        assertThat(open.screen()).doesNotContain("ORD#LIST(");
        Ui.until("terminal active", () -> OpenView.page().getActivePart() == open.view());
    }

    @Test
    void theSelectionIsTyped() {
        connect();
        send(SOURCE.indexOf("second"), 6);

        open.untilShown("SECOND");
        assertThat(open.screen()).doesNotContain("LINE");
    }

    @Test
    void whatIsTooLongIsNotTyped() {
        connect();
        send(SOURCE.indexOf("second"), 11);

        assertThat(told()).isEqualTo(NLS.bind(Messages.Send_tooLong, new Object[] {11, Messages.Demo_name, 10}));
        assertThat(open.screen()).doesNotContain("SECOND");
    }

    @Test
    void aPositionThatTakesNothingIsSaid() {
        connect();
        Ui.run(() -> open.view().connection().session().orElseThrow().cursorTo(1, 1));
        Ui.until("cursor", () -> open.statusText().endsWith("01/001"));
        send(SOURCE.indexOf("second"), 6);

        assertThat(told()).isEqualTo(NLS.bind(Messages.Send_noField, Messages.Demo_name));
    }

    @Test
    void aLockedKeyboardIsSaid() {
        connect();
        Ui.run(() -> {
            open.view().connection().session().orElseThrow().cursorTo(1, 1);
            open.view().connection().session().orElseThrow().press(Key.ERASE_EOF);
        });
        Ui.until("error", () -> open.statusText().contains("0005"));
        send(SOURCE.indexOf("second"), 6);

        assertThat(told()).startsWith(Messages.Demo_name).contains("0005").contains("press Reset");
    }

    @Test
    void nothingToSendAndNoSessionAreSaid() {
        send(SOURCE.indexOf("second"), 6);
        assertThat(told()).isEqualTo(Messages.Send_noSession);

        send(SOURCE.length() - 1, 0);
        assertThat(told()).isEqualTo(Messages.Send_noText);

        send(0, SOURCE.length());
        assertThat(told()).isEqualTo(Messages.Send_noText);
    }

    @Test
    void theUserChoosesAmongSeveralSessions() {
        connect();
        OpenView second = new OpenView(Ui.call(() -> {
            try {
                TerminalView free = TerminalView.free(OpenView.page());
                free.connect(Destination.demo());
                return free;
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        }));
        try {
            second.untilShown("Sign On");
            Ui.until("unlocked", () -> second.statusText().endsWith("06/053"));
            send(SOURCE.indexOf("second"), 6);
            Ui.until("question", () -> Controls.shell(Messages.Send_shell) != null);
            assertThat(Ui.<Integer>call(() -> Controls.all(Controls.shell(Messages.Send_shell), Table.class).findFirst()
                    .orElseThrow().getItemCount())).isEqualTo(2);
            Ui.run(() -> Controls.push(Controls.shell(Messages.Send_shell), "OK"));

            Ui.until("in one of both", () -> open.screen().contains("SECOND") ^ second.screen().contains("SECOND"));
        } finally {
            second.close();
        }
    }

    private void connect() {
        Ui.run(() -> open.view().connect(Destination.demo()));
        open.untilShown("Sign On");
        Ui.until("unlocked", () -> open.statusText().endsWith("06/053"));
    }

    /** As the menu or the key does; the dialog that may come has a loop of its own, so this does not wait. */
    private void send(int offset, int length) {
        Ui.run(() -> {
            OpenView.page().activate(editor);
            editor.getSite().getSelectionProvider().setSelection(new TextSelection(offset, length));
        });
        Ui.idle();
        Ui.run(() -> Display.getCurrent().asyncExec(() -> {
            try {
                editor.getSite().getService(IHandlerService.class).executeCommand(CommandIds.SEND, null);
            } catch (CommandException e) {
                throw new IllegalStateException(e);
            }
        }));
    }

    /** What the dialog says, which is closed then. */
    private static String told() {
        Ui.until("dialog", () -> Controls.shell(Messages.Send_shell) != null);
        return Ui.call(() -> {
            Shell shell = Controls.shell(Messages.Send_shell);
            String text = Controls.all(shell, Label.class).map(Label::getText).filter(label -> !label.isEmpty()).findFirst()
                    .orElseThrow();
            Controls.push(shell, "OK");
            return text;
        });
    }
}
