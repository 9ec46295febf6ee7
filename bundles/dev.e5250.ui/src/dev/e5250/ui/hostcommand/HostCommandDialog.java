package dev.e5250.ui.hostcommand;

import java.util.function.Consumer;

import dev.e5250.ui.HelpContext;
import dev.e5250.ui.Messages;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks whether a command of a host is to be run on this computer. Keeps nobody: neither who opens it, nor other windows. */
final class HostCommandDialog extends Dialog {
    private static final int RUN = IDialogConstants.CLIENT_ID;
    private static final int WIDTH = 480;
    /** A host can let a question come up below a pointer that is about to press something else. */
    private static final int RUN_AFTER_MILLIS = 700;

    private final String system;
    private final String command;
    private final Consumer<Boolean> decided;
    private boolean run;

    /** @param decided told once whether to run it, when the dialog is gone, however that came */
    HostCommandDialog(Shell parent, String system, String command, Consumer<Boolean> decided) {
        super(parent);
        this.system = system;
        this.command = command;
        this.decided = decided;
        setShellStyle(SWT.DIALOG_TRIM | SWT.MODELESS | SWT.RESIZE | getDefaultOrientation());
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.HostCommand_shell);
        HelpContext.HOST_COMMAND.on(shell);
        // also when it goes with the window before which it stands
        shell.addDisposeListener(e -> decided.accept(run));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        paragraph(area, NLS.bind(Messages.HostCommand_question, system));
        Text text = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.BORDER);
        text.setText(command);
        text.setFont(JFaceResources.getTextFont());
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        paragraph(area, Messages.HostCommand_warning);
        return area;
    }

    /** Run has no mnemonic: a letter typed on for the terminal must not agree to anything. */
    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Button button = createButton(parent, RUN, Messages.HostCommand_run, false);
        button.setEnabled(false);
        button.getDisplay().timerExec(RUN_AFTER_MILLIS, () -> {
            if (!button.isDisposed()) {
                button.setEnabled(true);
            }
        });
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.HostCommand_doNotRun, true).setFocus();
    }

    @Override
    protected void buttonPressed(int id) {
        run = id == RUN;
        close();
    }

    private static void paragraph(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
    }
}
