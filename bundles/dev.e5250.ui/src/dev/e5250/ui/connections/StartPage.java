package dev.e5250.ui.connections;

import java.util.Optional;
import java.util.function.Supplier;

import dev.e5250.ui.HelpContext;
import dev.e5250.ui.connect.ConnectForm;
import dev.e5250.ui.connect.Fields;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** When the connection is made, and made again. */
final class StartPage extends ConnectionPage {
    private final ConnectionWizard wizard;
    private final boolean initialAtStart;
    private Button reconnect;
    private Button atStart;
    private Button now;

    StartPage(ConnectionWizard wizard, boolean initialAtStart) {
        super("start", Messages.Wizard_startTitle, Messages.Wizard_startText, HelpContext.WIZARD_START);
        this.wizard = wizard;
        this.initialAtStart = initialAtStart;
    }

    @Override
    Supplier<Optional<String>> fill(Composite content) {
        Fields fields = new Fields(content, wizard::validate);
        reconnect = fields.check(dev.e5250.ui.Messages.Connect_reconnect, wizard.initial().reconnect());
        atStart = fields.check(Messages.Wizard_atStart, initialAtStart);
        now = fields.check(Messages.Wizard_now, wizard.isNew());
        return Optional::empty;
    }

    boolean isAtStart() {
        return atStart.getSelection();
    }

    /** Whether to connect when the wizard is finished. */
    boolean isNow() {
        return now.getSelection();
    }

    /** The form with what stands here. */
    ConnectForm with(ConnectForm form) {
        return form.withReconnect(reconnect.getSelection());
    }
}
