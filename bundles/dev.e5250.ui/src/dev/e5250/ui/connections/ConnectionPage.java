package dev.e5250.ui.connections;

import java.util.Optional;
import java.util.function.Supplier;

import dev.e5250.ui.HelpContext;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A page of the wizard for one topic. */
abstract class ConnectionPage extends WizardPage {
    private final String description;
    private final HelpContext help;
    private Supplier<Optional<String>> problem = Optional::empty;

    ConnectionPage(String name, String title, String description, HelpContext help) {
        super(name);
        this.description = description;
        this.help = help;
        setTitle(title);
        setDescription(description);
    }

    /** Makes the controls. @return what is wrong with what stands in them, asked for whenever that changes */
    abstract Supplier<Optional<String>> fill(Composite content);

    /** Whether what is wrong is only that the user has not typed anything yet. */
    boolean isUntouched() {
        return false;
    }

    @Override
    public final void createControl(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        problem = fill(content);
        setControl(content);
        help.on(content);
        validate();
    }

    /** The button beside Test asks for it. */
    @Override
    public final void performHelp() {
        getControl().notifyListeners(SWT.Help, new Event());
    }

    /** Looks at what stands in the fields. */
    final void validate() {
        if (getControl() == null) {
            // the fields are just being made
            setPageComplete(problem.get().isEmpty());
            return;
        }
        String wrong = problem.get().orElse(null);
        if (wrong != null && isUntouched()) {
            setErrorMessage(null);
            setMessage(wrong, IMessageProvider.INFORMATION);
        } else {
            setMessage(description);
            setErrorMessage(wrong);
        }
        setPageComplete(wrong == null);
        getWizard().getContainer().updateButtons();
    }
}
