package dev.e5250.ui.connect;

import java.util.Arrays;
import java.util.function.Function;

import dev.e5250.session.SessionSettings;
import dev.e5250.ui.HelpContext;
import dev.e5250.ui.Messages;
import dev.e5250.ui.TitledDialog;
import dev.e5250.ui.UiPlugin;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;

/** Asks which host to connect to, and as what: what nearly everybody needs first, the rest behind. */
public class ConnectDialog extends TitledDialog {
    private final ConnectForm initial = LastConnection.load();
    private SystemTab system;
    private TerminalTab terminal;
    private SignOnTab signOn;
    private ProxyTab proxy;
    private Button reconnect;
    private SessionSettings settings;

    public ConnectDialog(Shell parent) {
        super(parent, Messages.Connect_shell, HelpContext.CONNECT);
    }

    /** What the user entered; null unless the dialog was left with Connect. */
    public SessionSettings settings() {
        return settings;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite border = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(border);
        GridLayoutFactory.swtDefaults().margins(6, 6).applyTo(border);
        TabFolder tabs = new TabFolder(border, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        system = tab(tabs, Messages.Connect_tabSystem, this::systemAndReconnect);
        terminal = tab(tabs, Messages.Connect_tabTerminal, page -> new TerminalTab(page, initial, this::validate));
        signOn = tab(tabs, Messages.Connect_tabSignOn, page -> new SignOnTab(page, initial.signOn(),
                Messages.Connect_signOnNote, this::validate));
        proxy = tab(tabs, Messages.Connect_tabProxy, page -> new ProxyTab(page, initial.proxy(),
                Messages.Connect_proxyNote, this::validate));
        setTitle(Messages.Connect_title);
        setMessage(Messages.Connect_message);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Connect_ok, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Connect_cancel, false);
        validate();
        system.setFocus();
    }

    @Override
    protected void okPressed() {
        ConnectForm form = form();
        Passwords passwords = passwords();
        settings = form.settings(passwords, UiPlugin.certificates());
        wipe(passwords.proxy());
        LastConnection.save(form);
        super.okPressed();
    }

    private SystemTab systemAndReconnect(Composite page) {
        SystemTab made = new SystemTab(page, initial, this::validate);
        reconnect = new Fields(page, this::validate).check(Messages.Connect_reconnect, initial.reconnect());
        return made;
    }

    private ConnectForm form() {
        return new ConnectForm(system.host(), system.port(), terminal.device(), terminal.model(), terminal.ccsid(),
                terminal.isEnhanced(), system.tls(), reconnect.getSelection(), signOn.form(), proxy.form());
    }

    private Passwords passwords() {
        return new Passwords(signOn.password(), proxy.password());
    }

    private void validate() {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok == null) {
            // the fields are just being made
            return;
        }
        ConnectForm form = form();
        Passwords passwords = passwords();
        String problem = form.problem(passwords).orElse(null);
        wipe(passwords.signOn());
        wipe(passwords.proxy());
        if (form.isHostMissing()) {
            setErrorMessage(null);
            setMessage(problem, IMessageProvider.INFORMATION);
        } else {
            setMessage(Messages.Connect_message);
            setErrorMessage(problem);
        }
        ok.setEnabled(problem == null);
    }

    private static void wipe(char[] password) {
        Arrays.fill(password, ' ');
    }

    private static <T> T tab(TabFolder tabs, String title, Function<Composite, T> content) {
        Composite page = new Composite(tabs, SWT.NONE);
        T made = content.apply(page);
        TabItem item = new TabItem(tabs, SWT.NONE);
        item.setText(title);
        item.setControl(page);
        return made;
    }
}
