package dev.e5250.ui.connect;

import java.util.Arrays;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.screen.DisplaySize;
import dev.e5250.session.SessionSettings;
import dev.e5250.ui.Messages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks which host to connect to, and as what. */
public class ConnectDialog extends TitleAreaDialog {
    private static final int PORT_LENGTH = 5;

    private final ConnectForm initial = LastConnection.load();
    private Text host;
    private Text port;
    private Text device;
    private Combo size;
    private Combo ccsid;
    private Button tls;
    private Button reconnect;
    private SessionSettings settings;

    public ConnectDialog(Shell parent) {
        super(parent);
        setHelpAvailable(false);
    }

    /** What the user entered; null unless the dialog was left with Connect. */
    public SessionSettings settings() {
        return settings;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Connect_shell);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite fields = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(12, 8).applyTo(fields);
        host = text(fields, Messages.Connect_host, initial.host());
        port = text(fields, Messages.Connect_port, initial.port());
        port.setTextLimit(PORT_LENGTH);
        device = text(fields, Messages.Connect_device, initial.device());
        device.setTextLimit(SessionSettings.DEVICE_NAME_LENGTH);
        device.setMessage(Messages.Connect_deviceHint);
        size = combo(fields, Messages.Connect_size, SWT.READ_ONLY, Messages.Connect_sizeNormal,
                Messages.Connect_sizeAlternate);
        size.select(initial.size().ordinal());
        String[] numbers = Arrays.stream(Ccsid.supported()).mapToObj(String::valueOf).toArray(String[]::new);
        ccsid = combo(fields, Messages.Connect_ccsid, SWT.NONE, numbers);
        ccsid.setText(initial.ccsid());
        tls = check(fields, Messages.Connect_tls, initial.tls());
        tls.addListener(SWT.Selection, e -> port.setText(ConnectForm.portFor(tls.getSelection(), port.getText())));
        reconnect = check(fields, Messages.Connect_reconnect, initial.reconnect());
        setTitle(Messages.Connect_title);
        setMessage(Messages.Connect_message);
        for (Control field : new Control[] { host, port, device, size, ccsid }) {
            field.addListener(SWT.Modify, e -> validate(form()));
        }
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Connect_ok, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Connect_cancel, false);
        validate(initial);
        host.setFocus();
    }

    @Override
    protected void okPressed() {
        settings = form().settings();
        LastConnection.save(settings);
        super.okPressed();
    }

    private ConnectForm form() {
        return new ConnectForm(host.getText(), port.getText(), device.getText(),
                DisplaySize.values()[size.getSelectionIndex()], ccsid.getText(), tls.getSelection(),
                reconnect.getSelection());
    }

    private void validate(ConnectForm form) {
        String problem = form.problem().orElse(null);
        if (form.isHostMissing()) {
            setErrorMessage(null);
            setMessage(problem, IMessageProvider.INFORMATION);
        } else {
            setMessage(Messages.Connect_message);
            setErrorMessage(problem);
        }
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(problem == null);
        }
    }

    private static Text text(Composite parent, String label, String value) {
        new Label(parent, SWT.NONE).setText(label);
        Text text = new Text(parent, SWT.BORDER);
        text.setText(value);
        text.addListener(SWT.FocusIn, e -> text.selectAll());
        GridDataFactory.fillDefaults().grab(true, false).hint(280, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private static Button check(Composite parent, String label, boolean selected) {
        Button check = new Button(parent, SWT.CHECK);
        check.setText(label);
        check.setSelection(selected);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(check);
        return check;
    }

    private static Combo combo(Composite parent, String label, int style, String... items) {
        new Label(parent, SWT.NONE).setText(label);
        Combo combo = new Combo(parent, SWT.DROP_DOWN | style);
        combo.setItems(items);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }
}
