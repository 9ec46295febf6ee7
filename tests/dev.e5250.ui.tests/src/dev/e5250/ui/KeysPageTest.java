package dev.e5250.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import dev.e5250.screen.Key;
import dev.e5250.terminal.KeyFunction;
import dev.e5250.terminal.KeyMap;
import dev.e5250.terminal.KeyProfile;
import dev.e5250.terminal.KeyStroke;
import dev.e5250.testing.Hands;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import dev.e5250.ui.preferences.Appearances;
import dev.e5250.ui.preferences.KeysPage;
import dev.e5250.ui.preferences.PreferenceNames;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@UiTest
class KeysPageTest {
    private OpenView open;
    private PreferenceDialog dialog;
    private KeysPage page;

    @BeforeEach
    void open() {
        open = new OpenView();
        open.run(CommandIds.DEMO);
        open.untilShown("Sign On");
        dialog = Ui.call(() -> {
            PreferenceDialog made = PreferencesUtil.createPreferenceDialogOn(open.view().getSite().getShell(),
                    KeysPage.ID, new String[] {KeysPage.ID}, null);
            made.setBlockOnOpen(false);
            made.open();
            made.getShell().forceActive();
            return made;
        });
        page = Ui.call(() -> (KeysPage) dialog.getSelectedPage());
    }

    @AfterEach
    void close() {
        Ui.run(() -> {
            dialog.close();
            Appearances.store().setToDefault(PreferenceNames.KEYS);
        });
        open.close();
    }

    @Test
    void recordsAKeyAndWarnsOfItsConflict() {
        Ui.until("focus in the recorder", () -> recorder().forceFocus() && recorder().isFocusControl());

        Hands.press(SWT.CTRL, 'f');

        Ui.until("stroke", () -> recorder().getText().equals("Ctrl+F"));
        assertThat(Ui.call(page::getMessage)).isEqualTo(
                NLS.bind(Messages.Keys_conflict, "Ctrl+F", NLS.bind(Messages.Keys_local, "Find\u2026")));
        Ui.run(() -> {
            Controls.choose(dialog.getShell(), "Erase Field");
            Controls.push(dialog.getShell(), "Bind");
        });
        assertThat(Ui.call(() -> row("Ctrl+F"))).isEqualTo("Erase Field");
        assertThat(Ui.call(page::getMessage)).isNull();
    }

    @Test
    void whatIsBoundWorksInTerminalsThatAreOpen() {
        Ui.run(() -> {
            Controls.choose(dialog.getShell(), Messages.Keys_tn5250j);
            Controls.push(dialog.getShell(), IDialogConstants.OK_LABEL, "Apply and Close");
        });
        Ui.run(() -> {
            open.view().getSite().getShell().forceActive();
            open.view().setFocus();
        });
        Ui.until("focus", () -> open.view().terminal().isFocusControl());

        // an error, which Esc takes away in this profile
        Hands.press(0, SWT.ARROW_UP);
        Hands.type("x");
        Ui.until("error", () -> open.statusText().contains("X II"));
        Hands.press(0, SWT.ESC);

        Ui.until("no error", () -> !open.statusText().contains("X II"));
    }

    @Test
    void aKeyThatIsRemovedDoesNothing() {
        Ui.run(() -> {
            Table table = table();
            table.setSelection(Arrays.stream(table.getItems()).filter(item -> item.getText(0).equals("LeftCtrl")).findFirst()
                    .orElseThrow());
            Controls.push(dialog.getShell(), "Remove");
        });
        assertThat(Ui.call(() -> row("LeftCtrl"))).isEmpty();
        Ui.run(() -> {
            Controls.push(dialog.getShell(), IDialogConstants.OK_LABEL, "Apply and Close");
            open.view().getSite().getShell().forceActive();
            open.view().setFocus();
        });
        Ui.until("focus", () -> open.view().terminal().isFocusControl());
        Hands.press(0, SWT.ARROW_UP);
        Hands.type("x");
        Ui.until("error", () -> open.statusText().contains("X II"));

        Hands.press(0, SWT.CTRL);
        Hands.press(0, SWT.INSERT);
        Ui.idle();

        assertThat(open.statusText()).contains("X II");
    }

    @Test
    void importsAKmpFileAndExportsRows(@TempDir Path folder) throws IOException {
        Path kmp = Files.writeString(folder.resolve("mine.kmp"), "[KeyRemap]\nB10=[fldext]\nA65=[playmacro]\n");
        Path keys = folder.resolve("mine.keys");

        Ui.run(() -> page.importFrom(kmp));
        Ui.until("imported", () -> row("Enter").equals("Field Exit"));
        assertThat(Ui.call(page::getMessage)).isEqualTo(NLS.bind(Messages.Keys_notUnderstood, 1, "A65=[playmacro]"));
        Ui.run(() -> page.exportTo(keys));

        Ui.until("exported", () -> keys.toFile().length() == KeyMap.parse(KeyProfile.PC.map().toText()).map()
                .with(KeyStroke.of(0, SWT.CR), new KeyFunction.Host(Key.FIELD_EXIT)).toText().length());
        assertThat(Files.readString(keys)).contains("Enter = FIELD_EXIT\n", "F3 = F3\n");
        Ui.run(() -> Controls.choose(dialog.getShell(), Messages.Keys_pc));
        assertThat(Ui.call(() -> row("Enter"))).isEqualTo("Enter");
        Ui.run(() -> page.importFrom(keys));
        Ui.until("imported again", () -> row("Enter").equals("Field Exit"));
    }

    @Test
    void aFileThatIsNotThereChangesNothing(@TempDir Path folder) {
        Path missing = folder.resolve("missing.kmp");

        Ui.run(() -> page.importFrom(missing));

        Ui.until("said so", () -> NLS.bind(Messages.Keys_cannotRead, missing).equals(page.getErrorMessage()));
        assertThat(Ui.call(() -> row("Enter"))).isEqualTo("Enter");
    }

    private Text recorder() {
        return Controls.all(dialog.getShell(), Text.class)
                .filter(text -> Messages.Keys_press.equals(text.getMessage())).findFirst().orElseThrow();
    }

    private Table table() {
        return Controls.all(dialog.getShell(), Table.class).filter(t -> t.getColumnCount() == 2).findFirst().orElseThrow();
    }

    /** What a key does, as the table says. */
    private String row(String key) {
        return Arrays.stream(table().getItems()).filter(item -> item.getText(0).equals(key))
                .map(item -> item.getText(1)).findFirst().orElse("");
    }
}
