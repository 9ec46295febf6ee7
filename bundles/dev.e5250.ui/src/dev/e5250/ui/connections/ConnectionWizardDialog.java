package dev.e5250.ui.connections;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The wizard's window, with a button that tries the connection, whatever page is shown. */
class ConnectionWizardDialog extends WizardDialog {
    private static final int TEST = IDialogConstants.CLIENT_ID;

    private final ConnectionWizard wizard;

    ConnectionWizardDialog(Shell parent, ConnectionWizard wizard) {
        super(parent, wizard);
        this.wizard = wizard;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Button test = createButton(parent, TEST, Messages.Wizard_test, false);
        setButtonLayoutData(test);
        ((GridData) test.getLayoutData()).horizontalAlignment = SWT.BEGINNING;
        super.createButtonsForButtonBar(parent);
    }

    @Override
    public void updateButtons() {
        super.updateButtons();
        Button test = getButton(TEST);
        if (test != null) {
            test.setEnabled(wizard.canFinish());
        }
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == TEST) {
            wizard.test(getShell());
        } else {
            super.buttonPressed(id);
        }
    }
}
