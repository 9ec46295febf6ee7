package dev.e5250.ui.connections;

import dev.e5250.testing.Ui;
import dev.e5250.ui.Controls;
import dev.e5250.ui.OpenView;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The wizard in the workbench of the test. */
final class OpenWizard implements AutoCloseable {
    private final Shown dialog;

    /** Lets the test see the buttons. */
    private static final class Shown extends ConnectionWizardDialog {
        Shown(ConnectionWizard wizard) {
            super(OpenView.page().getWorkbenchWindow().getShell(), wizard);
            setBlockOnOpen(false);
        }

        Button button(int id) {
            return getButton(id);
        }
    }

    /** @param change what to change, or null for a new one */
    OpenWizard(SavedConnection change) {
        dialog = Ui.call(() -> {
            ConnectionWizard wizard = change == null ? ConnectionWizard.forNew(OpenView.page(), ConnectionTree.TOP)
                    : ConnectionWizard.toChange(OpenView.page(), change);
            Shown made = new Shown(wizard);
            made.open();
            return made;
        });
    }

    void type(String label, String text) {
        Ui.run(() -> Controls.field(shell(), label).setText(text));
    }

    String field(String label) {
        return Ui.call(() -> Controls.field(shell(), label).getText());
    }

    void check(String label, boolean selected) {
        Ui.run(() -> Controls.check(shell(), label, selected));
    }

    String error() {
        return Ui.call(dialog.getCurrentPage()::getErrorMessage);
    }

    void next() {
        push(IDialogConstants.NEXT_ID);
    }

    void finish() {
        push(IDialogConstants.FINISH_ID);
    }

    boolean canFinish() {
        return Ui.call(() -> dialog.button(IDialogConstants.FINISH_ID).isEnabled());
    }

    /** Tests the connection, waits for the end, and closes the window of the test. @return what it says in the end */
    String test() {
        Ui.run(() -> shell().getDisplay().asyncExec(() -> dialog.buttonPressed(IDialogConstants.CLIENT_ID)));
        Ui.until("the test", () -> Controls.shell(Messages.Trial_shell) != null);
        Ui.until("the end of the test", () -> !outcome().isEmpty());
        String outcome = Ui.call(OpenWizard::outcome);
        Ui.run(() -> Controls.push(Controls.shell(Messages.Trial_shell), "Close"));
        Ui.until("test closed", () -> Controls.shell(Messages.Trial_shell) == null);
        return outcome;
    }

    /** Heading and text of the test that is shown, or nothing while it runs. */
    static String outcome() {
        Shell shell = Controls.shell(Messages.Trial_shell);
        String text = Controls.all(shell, Text.class).filter(field -> (field.getStyle() & SWT.WRAP) != 0)
                .map(Text::getText).reduce("", (all, more) -> more.isEmpty() ? all : all + more + '\n');
        return text.contains(Messages.Trial_running) ? "" : text;
    }

    static long steps(Shell shell, String icon) {
        return Controls.all(shell, Label.class).filter(label -> label.getImage() == Icons.image(icon)).count();
    }

    private void push(int button) {
        Ui.run(() -> dialog.button(button).notifyListeners(SWT.Selection, new Event()));
    }

    Shell shell() {
        return dialog.getShell();
    }

    @Override
    public void close() {
        Ui.run(dialog::close);
        Ui.idle();
    }
}
