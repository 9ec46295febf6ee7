package dev.e5250.ui.macro;

import java.util.concurrent.CompletableFuture;

import dev.e5250.ui.Messages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** Asks the user for the password that a macro types. Keeps it nowhere. */
final class PasswordQuestion extends InputDialog {
    private final CompletableFuture<char[]> answer;

    /** @param answer gets the password, or null from a user who has none to give */
    PasswordQuestion(Shell parent, String system, CompletableFuture<char[]> answer) {
        super(parent, Messages.Macro_passwordShell, NLS.bind(Messages.Macro_password, system), "",
                text -> text.isEmpty() ? "" : null);
        this.answer = answer;
        setBlockOnOpen(false);
    }

    @Override
    protected int getInputTextStyle() {
        return super.getInputTextStyle() | SWT.PASSWORD;
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == IDialogConstants.OK_ID) {
            answer.complete(getText().getTextChars());
        }
        // the dialog would keep the text for getValue
        getText().setText("");
        super.buttonPressed(IDialogConstants.CANCEL_ID);
    }

    @Override
    public boolean close() {
        answer.complete(null);
        return super.close();
    }
}
