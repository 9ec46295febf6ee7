package dev.e5250.ui.connections;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

import dev.e5250.ui.HelpContext;
import dev.e5250.ui.connect.ConnectForm;
import dev.e5250.ui.connect.Fields;
import dev.e5250.ui.connect.SignOnTab;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Who signs on, and whether his password is stored. */
final class SignOnPage extends ConnectionPage {
    private final ConnectionWizard wizard;
    private SignOnTab signOn;
    private Button store;

    SignOnPage(ConnectionWizard wizard) {
        super("signOn", Messages.Wizard_signOnTitle, Messages.Wizard_signOnText, HelpContext.WIZARD_SIGN_ON);
        this.wizard = wizard;
    }

    @Override
    Supplier<Optional<String>> fill(Composite content) {
        signOn = new SignOnTab(content, wizard.initial().signOn(),
                wizard.keepsPasswords() ? Messages.Wizard_passwordKept : Messages.Wizard_passwordNote, wizard::validate);
        store = new Fields(content, wizard::validate).check(Messages.Wizard_store, wizard.keepsPasswords());
        return this::problem;
    }

    private Optional<String> problem() {
        ConnectForm form = wizard.form();
        char[] typed = password();
        char[] password = typed.length == 0 && wizard.keepsPasswords() && isStored() ? new char[1] : typed;
        Optional<String> problem = form.signOn().problem(form.tls(), password);
        Arrays.fill(typed, ' ');
        return problem;
    }

    char[] password() {
        return signOn.password();
    }

    /** Whether passwords are to be stored, that of the proxy as well. */
    boolean isStored() {
        return store.getSelection();
    }

    /** The form with what stands here. */
    ConnectForm with(ConnectForm form) {
        return form.withSignOn(signOn.form());
    }
}
