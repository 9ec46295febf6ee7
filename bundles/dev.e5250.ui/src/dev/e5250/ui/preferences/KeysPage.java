package dev.e5250.ui.preferences;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import dev.e5250.session.UserFile;
import dev.e5250.terminal.KeyBinding;
import dev.e5250.terminal.KeyFunction;
import dev.e5250.terminal.KeyMap;
import dev.e5250.terminal.KeyProfile;
import dev.e5250.terminal.KeyStroke;
import dev.e5250.terminal.KmpFile;
import dev.e5250.ui.HelpContext;
import dev.e5250.ui.Messages;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** Which keys do what in a terminal. */
public final class KeysPage extends PreferencePage implements IWorkbenchPreferencePage {
    public static final String ID = "dev.e5250.ui.preferences.keys";

    private static final List<String> PROFILES = List.of(Messages.Keys_pc, Messages.Keys_acs, Messages.Keys_tn5250j);

    /** Far more than a file of keys has; what is larger is none. */
    private static final int FILE_LIMIT = 1 << 20;

    private static final int TABLE_WIDTH = 380;
    private static final int TABLE_HEIGHT = 260;

    private KeyMap map = KeyPreferences.map();
    private Table table;
    private KeyRecorder recorder;
    private Combo function;
    private List<KeyFunction> functions;

    public KeysPage() {
        setPreferenceStore(Appearances.store());
    }

    @Override
    public void init(IWorkbench workbench) {
        // nothing of it is needed
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        HelpContext.PREFERENCES_KEYS.on(getControl());
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(page);
        profile(page);
        table = new Table(page, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(TABLE_WIDTH, TABLE_HEIGHT).applyTo(table);
        column(Messages.Keys_key, 150);
        column(Messages.Keys_function, 210);
        Composite buttons = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        button(buttons, Messages.Keys_remove, this::remove);
        button(buttons, Messages.Keys_import, this::askImport);
        button(buttons, Messages.Keys_export, this::askExport);
        newRow(page);
        // GTK warns of the scroll bar of a table that has rows and no size yet
        table.setSize(TABLE_WIDTH, TABLE_HEIGHT);
        fill();
        return page;
    }

    private void profile(Composite page) {
        new Label(page, SWT.NONE).setText(Messages.Keys_profile);
        Combo profile = new Combo(page, SWT.READ_ONLY);
        PROFILES.forEach(profile::add);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(profile);
        profile.addListener(SWT.Selection, e -> {
            map = KeyProfile.values()[profile.getSelectionIndex()].map();
            fill();
        });
    }

    /** Below the table: a stroke, what it is to do, and the button that makes a row of them. */
    private void newRow(Composite page) {
        functions = KeyFunction.all().toList();
        recorder = new KeyRecorder(page, this::recorded);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(recorder.control());
        function = new Combo(page, SWT.READ_ONLY);
        functions.forEach(each -> function.add(FunctionNames.of(each)));
        function.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(function);
        button(page, Messages.Keys_bind, this::bind);
    }

    private void recorded(KeyStroke stroke) {
        String conflict = map.find(stroke)
                .map(taken -> NLS.bind(Messages.Keys_conflict, stroke, FunctionNames.of(taken))).orElse(null);
        setMessage(conflict, conflict == null ? IMessageProvider.NONE : IMessageProvider.WARNING);
    }

    private void bind() {
        if (recorder.stroke() != null) {
            map = map.with(recorder.stroke(), functions.get(function.getSelectionIndex()));
            setMessage(null);
            fill();
        }
    }

    private void remove() {
        TableItem[] selected = table.getSelection();
        if (selected.length > 0) {
            map = map.without(((KeyBinding) selected[0].getData()).stroke());
            fill();
        }
    }

    private void fill() {
        table.removeAll();
        for (KeyBinding row : map.rows()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setData(row);
            item.setText(new String[] {row.stroke().toString(), FunctionNames.of(row.function())});
        }
    }

    private void askImport() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.kmp;*.keys", "*"});
        String file = dialog.open();
        if (file != null) {
            importFrom(Path.of(file));
        }
    }

    /** Takes over what a file says, once it is read: one of this page or one of IBM's emulators. */
    public void importFrom(Path file) {
        Display display = table.getDisplay();
        UserFile.read(file, FILE_LIMIT).whenComplete((content, failure) -> display.asyncExec(() -> {
            if (table.isDisposed()) {
                return;
            }
            setErrorMessage(failure == null ? null : NLS.bind(Messages.Keys_cannotRead, file));
            if (failure == null) {
                take(new String(content, StandardCharsets.UTF_8));
            }
        }));
    }

    private void take(String text) {
        KeyMap.Reading read = KmpFile.isOne(text) ? KmpFile.read(text, map) : KeyMap.parse(text);
        map = read.map();
        fill();
        int lost = read.notUnderstood().size();
        setMessage(lost == 0 ? null : NLS.bind(Messages.Keys_notUnderstood, lost, read.notUnderstood().getFirst()),
                lost == 0 ? IMessageProvider.NONE : IMessageProvider.WARNING);
    }

    private void askExport() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*.keys"});
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file != null) {
            exportTo(Path.of(file));
        }
    }

    /** Writes all rows to a file, one a line. */
    public void exportTo(Path file) {
        Display display = table.getDisplay();
        UserFile.write(file, map.toText().getBytes(StandardCharsets.UTF_8))
                .whenComplete((done, failure) -> display.asyncExec(() -> {
                    if (!table.isDisposed()) {
                        setErrorMessage(failure == null ? null : NLS.bind(Messages.Keys_cannotWrite, file));
                    }
                }));
    }

    @Override
    protected void performDefaults() {
        map = KeyProfile.PC.map();
        fill();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        KeyPreferences.save(map);
        return true;
    }

    private void column(String text, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(text);
        column.setWidth(width);
    }

    private static void button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        GridDataFactory.fillDefaults().applyTo(button);
        button.addListener(SWT.Selection, e -> action.run());
    }
}
