package dev.e5250.ui.connections;

import java.util.Optional;
import java.util.function.Supplier;

import dev.e5250.ui.HelpContext;
import dev.e5250.ui.connect.ConnectForm;
import dev.e5250.ui.connect.TerminalTab;
import org.eclipse.swt.widgets.Composite;

/** What the terminal is for the system: device, display and character set. */
final class TerminalPage extends ConnectionPage {
    private final ConnectionWizard wizard;
    private TerminalTab terminal;

    TerminalPage(ConnectionWizard wizard) {
        super("terminal", Messages.Wizard_terminalTitle, Messages.Wizard_terminalText, HelpContext.WIZARD_TERMINAL);
        this.wizard = wizard;
    }

    @Override
    Supplier<Optional<String>> fill(Composite content) {
        terminal = new TerminalTab(content, wizard.initial(), wizard::validate);
        return () -> wizard.form().terminalProblem();
    }

    /** The form with what stands here. */
    ConnectForm with(ConnectForm form) {
        return form.withTerminal(terminal.device(), terminal.model(), terminal.ccsid(), terminal.isEnhanced());
    }
}
