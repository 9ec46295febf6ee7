package dev.e5250.ui.connections;

import java.util.Optional;
import java.util.function.Supplier;

import dev.e5250.ui.HelpContext;
import dev.e5250.ui.connect.Fields;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What is typed when the connection is made. Whether there is such a file is seen then: here nobody waits for a disk. */
final class MacroPage extends ConnectionPage {
    private final ConnectionWizard wizard;
    private final String initial;
    private Text file;

    MacroPage(ConnectionWizard wizard, String initial) {
        super("macro", Messages.Wizard_macroTitle, Messages.Wizard_macroText, HelpContext.WIZARD_MACRO);
        this.wizard = wizard;
        this.initial = initial;
    }

    @Override
    Supplier<Optional<String>> fill(Composite content) {
        Fields fields = new Fields(content, wizard::validate);
        file = fields.text(Messages.Wizard_macro, initial);
        new Label(content, SWT.NONE);
        Button browse = new Button(content, SWT.PUSH);
        browse.setText(Messages.Wizard_macroBrowse);
        browse.addListener(SWT.Selection, e -> browse());
        GridDataFactory.swtDefaults().applyTo(browse);
        fields.note(Messages.Wizard_macroNote);
        return () -> SavedConnection.macroProblem(file());
    }

    private void browse() {
        String chosen = new FileDialog(getShell(), SWT.OPEN).open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    /** The script; empty for none. */
    String file() {
        return file.getText().strip();
    }
}
