package dev.e5250.ui.connect;

import java.util.List;

import dev.e5250.telnet.SignOn;
import dev.e5250.ui.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Who signs on, if not by hand. */
public final class SignOnTab {
    /** The usual one first. */
    private static final List<SignOn.Method> METHODS = List.of(SignOn.Method.SHA1, SignOn.Method.DES, SignOn.Method.SHA512,
            SignOn.Method.CLEAR);

    private final Text user;
    private final Text password;
    private final Combo method;

    /** @param note what becomes of the password */
    public SignOnTab(Composite parent, SignOnForm initial, String note, Runnable changed) {
        Fields fields = new Fields(parent, changed);
        user = fields.text(Messages.Connect_user, initial.user());
        password = fields.password(Messages.Connect_password);
        method = fields.combo(Messages.Connect_method, SWT.READ_ONLY, Messages.Connect_methodSha1,
                Messages.Connect_methodDes, Messages.Connect_methodSha512, Messages.Connect_methodClear);
        method.select(Math.max(0, METHODS.indexOf(initial.method())));
        fields.note(note);
    }

    public SignOnForm form() {
        return new SignOnForm(user.getText(), METHODS.get(method.getSelectionIndex()));
    }

    public char[] password() {
        return password.getTextChars();
    }
}
