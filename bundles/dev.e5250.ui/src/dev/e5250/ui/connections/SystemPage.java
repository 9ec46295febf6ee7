package dev.e5250.ui.connections;

import java.util.Optional;
import java.util.function.Supplier;

import dev.e5250.ui.HelpContext;
import dev.e5250.ui.connect.ConnectForm;
import dev.e5250.ui.connect.Fields;
import dev.e5250.ui.connect.SystemTab;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Where the system is, and what the user calls it. */
final class SystemPage extends ConnectionPage {
    private final ConnectionWizard wizard;
    private final String initialName;
    private Text name;
    private SystemTab system;

    SystemPage(ConnectionWizard wizard, String initialName) {
        super("system", Messages.Wizard_systemTitle, Messages.Wizard_systemText, HelpContext.WIZARD_SYSTEM);
        this.wizard = wizard;
        this.initialName = initialName;
    }

    @Override
    Supplier<Optional<String>> fill(Composite content) {
        name = new Fields(content, this::validate).text(Messages.Wizard_name, initialName);
        name.setMessage(Messages.Wizard_nameHint);
        system = new SystemTab(content, wizard.initial(), wizard::validate);
        return () -> wizard.form().systemProblem();
    }

    @Override
    boolean isUntouched() {
        return wizard.form().isHostMissing();
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            system.setFocus();
        }
    }

    /** As typed, or the host's. */
    String name() {
        return name.getText().isBlank() ? system.host().strip() : name.getText().strip();
    }

    /** The form with what stands here. */
    ConnectForm with(ConnectForm form) {
        return form.withSystem(system.host(), system.port(), system.tls());
    }
}
