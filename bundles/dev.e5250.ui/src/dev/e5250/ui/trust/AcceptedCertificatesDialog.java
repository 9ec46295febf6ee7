package dev.e5250.ui.trust;

import java.util.List;

import dev.e5250.telnet.AcceptedCertificates.Entry;
import dev.e5250.ui.HelpContext;
import dev.e5250.ui.Messages;
import dev.e5250.ui.UiPlugin;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The certificates that the user accepted; each can be taken back. */
public class AcceptedCertificatesDialog extends Dialog {
    private static final int REVOKE = IDialogConstants.CLIENT_ID;
    private static final int[] WIDTHS = { 180, 160, 420 };

    private Display display;
    private Table table;

    public AcceptedCertificatesDialog(Shell parent) {
        super(parent);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Accepted_shell);
        HelpContext.ACCEPTED_CERTIFICATES.on(shell);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        display = area.getDisplay();
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        String[] titles = { Messages.Accepted_system, Messages.Accepted_since, Messages.Certificate_fingerprint };
        for (int i = 0; i < titles.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(titles[i]);
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.Selection, e -> enableRevoke());
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 160).applyTo(table);
        load();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, REVOKE, Messages.Accepted_revoke, false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Accepted_close, true);
        enableRevoke();
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == REVOKE) {
            for (TableItem item : table.getSelection()) {
                UiPlugin.certificates().revoke((Entry) item.getData()).thenRun(this::load);
            }
        } else {
            super.buttonPressed(id);
        }
    }

    /** From any thread. */
    private void load() {
        UiPlugin.certificates().entries().thenAccept(entries -> display.asyncExec(() -> show(entries)));
    }

    private void show(List<Entry> entries) {
        if (table.isDisposed()) {
            return;
        }
        table.removeAll();
        for (Entry entry : entries) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] { entry.host() + ':' + entry.port(), CertificateText.date(entry.since()),
                    entry.fingerprint() });
            item.setData(entry);
        }
        enableRevoke();
    }

    private void enableRevoke() {
        Button revoke = getButton(REVOKE);
        if (revoke != null) {
            revoke.setEnabled(table.getSelectionCount() > 0);
        }
    }
}
