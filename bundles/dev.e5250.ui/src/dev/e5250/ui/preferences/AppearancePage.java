package dev.e5250.ui.preferences;

import dev.e5250.ui.HelpContext;
import dev.e5250.ui.Messages;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferenceLinkArea;
import org.eclipse.ui.preferences.IWorkbenchPreferenceContainer;
import org.eclipse.jface.preference.IPreferencePageContainer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** How terminals look. */
public final class AppearancePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    public static final String ID = "dev.e5250.ui.preferences";

    private static final String COLOURS_AND_FONTS = "org.eclipse.ui.preferencePages.ColorsAndFonts";

    public AppearancePage() {
        super(GRID);
        setPreferenceStore(Appearances.store());
    }

    @Override
    public void init(IWorkbench workbench) {
        // nothing of it is needed
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        HelpContext.PREFERENCES_APPEARANCE.on(getControl());
    }

    @Override
    protected void createFieldEditors() {
        combo(PreferenceNames.COLOURS, Messages.Appearance_colours, "AUTOMATIC", Messages.Appearance_automatic,
                "CLASSIC", Messages.Appearance_classic, "ACS", Messages.Appearance_acs, "HIGH_CONTRAST",
                Messages.Appearance_highContrast, "LIGHT", Messages.Appearance_light, "SOLARIZED_DARK",
                Messages.Appearance_solarizedDark, "SOLARIZED_LIGHT", Messages.Appearance_solarizedLight, "OWN",
                Messages.Appearance_own);
        combo(PreferenceNames.FIT, Messages.Appearance_fit, "KEEP_RATIO", Messages.Appearance_keepRatio, "FILL",
                Messages.Appearance_fill);
        combo(PreferenceNames.CURSOR, Messages.Appearance_cursor, "BLOCK", Messages.Appearance_block, "HALF",
                Messages.Appearance_half, "UNDERLINE", Messages.Appearance_underline);
        combo(PreferenceNames.CROSS_HAIR, Messages.Appearance_ruleLines, "NONE", Messages.Appearance_none, "ROW",
                Messages.Appearance_row, "COLUMN", Messages.Appearance_column, "BOTH", Messages.Appearance_both);
        combo(PreferenceNames.SEPARATORS, Messages.Appearance_separators, "LINES", Messages.Appearance_lines, "DOTS",
                Messages.Appearance_dots, "NONE", Messages.Appearance_none);
        combo(PreferenceNames.CONSTRUCTS, Messages.Appearance_constructs, "DRAWN", Messages.Appearance_drawn, "CHARACTERS",
                Messages.Appearance_characters);
        combo(PreferenceNames.ALARM, Messages.Appearance_alarm, "SOUND", Messages.Appearance_sound, "FLASH",
                Messages.Appearance_flash, "BOTH", Messages.Appearance_soundAndFlash, "NONE",
                Messages.Appearance_none);
        addField(new BooleanFieldEditor(PreferenceNames.BLINKING, Messages.Appearance_blinking,
                getFieldEditorParent()));
        addField(new BooleanFieldEditor(PreferenceNames.SHIFTS, Messages.Appearance_shifts, getFieldEditorParent()));
        addField(new BooleanFieldEditor(PreferenceNames.REOPEN, Messages.Appearance_reopen, getFieldEditorParent()));
    }

    @Override
    protected Control createContents(Composite parent) {
        Control fields = super.createContents(parent);
        IPreferencePageContainer container = getContainer();
        if (container instanceof IWorkbenchPreferenceContainer pages) {
            new PreferenceLinkArea((Composite) fields, SWT.NONE, COLOURS_AND_FONTS, Messages.Appearance_link, pages,
                    null).getControl().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        }
        return fields;
    }

    /** @param values and what they are called, in turn */
    private void combo(String name, String label, String... values) {
        String[][] entries = new String[values.length / 2][];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = new String[] {values[2 * i + 1], values[2 * i]};
        }
        addField(new ComboFieldEditor(name, label, entries, getFieldEditorParent()));
    }
}
