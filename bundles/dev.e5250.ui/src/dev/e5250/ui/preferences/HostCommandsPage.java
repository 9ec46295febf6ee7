package dev.e5250.ui.preferences;

import dev.e5250.ui.HelpContext;
import dev.e5250.ui.Messages;
import dev.e5250.ui.hostcommand.HostCommandChoice;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** What becomes of commands that a system wants to be run on this computer. */
public final class HostCommandsPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    public static final String ID = "dev.e5250.ui.preferences.hostCommands";

    public HostCommandsPage() {
        super(GRID);
        setPreferenceStore(Appearances.store());
        setDescription(Messages.HostCommand_description);
    }

    @Override
    public void init(IWorkbench workbench) {
        // nothing of it is needed
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        HelpContext.PREFERENCES_HOST_COMMANDS.on(getControl());
    }

    @Override
    protected void createFieldEditors() {
        addField(new RadioGroupFieldEditor(PreferenceNames.HOST_COMMANDS, Messages.HostCommand_choice, 1,
                new String[][] {{Messages.HostCommand_refuse, HostCommandChoice.REFUSE.name()},
                        {Messages.HostCommand_ask, HostCommandChoice.ASK.name()}},
                getFieldEditorParent(), true));
    }
}
