package dev.e5250.ui;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.widgets.Shell;

/** A dialog of ours with a title area: it can be made larger, and has the name and the help it is given. */
public abstract class TitledDialog extends TitleAreaDialog {
    private final String name;
    private final HelpContext help;

    /** @param name in the title bar of its window */
    protected TitledDialog(Shell parent, String name, HelpContext help) {
        super(parent);
        this.name = name;
        this.help = help;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(name);
        help.on(shell);
    }
}
