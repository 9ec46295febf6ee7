package dev.e5250.ui.connect;

import java.util.Optional;

import dev.e5250.telnet.ProxySettings;
import dev.e5250.ui.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** What stands between, if anything. */
public final class ProxyTab {
    private final Combo kind;
    private final Text host;
    private final Text port;
    private final Text user;
    private final Text password;

    /** @param note what becomes of the password */
    public ProxyTab(Composite parent, ProxyForm initial, String note, Runnable changed) {
        Fields fields = new Fields(parent, changed);
        kind = fields.combo(Messages.Connect_proxy, SWT.READ_ONLY, Messages.Connect_proxyNone,
                Messages.Connect_proxySocks, Messages.Connect_proxyHttp);
        host = fields.text(Messages.Connect_proxyHost, initial.host());
        port = fields.text(Messages.Connect_proxyPort, initial.port());
        user = fields.text(Messages.Connect_proxyUser, initial.user());
        user.setMessage(Messages.Connect_proxyUserHint);
        password = fields.password(Messages.Connect_proxyPassword);
        fields.note(note);
        kind.select(initial.kind().map(speaks -> speaks.ordinal() + 1).orElse(0));
        kind.addListener(SWT.Modify, e -> enable());
        enable();
    }

    public ProxyForm form() {
        int index = kind.getSelectionIndex();
        Optional<ProxySettings.Kind> speaks = index == 0 ? Optional.empty()
                : Optional.of(ProxySettings.Kind.values()[index - 1]);
        return new ProxyForm(speaks, host.getText(), port.getText(), user.getText());
    }

    public char[] password() {
        return password.getTextChars();
    }

    private void enable() {
        for (Text field : new Text[] { host, port, user, password }) {
            field.setEnabled(kind.getSelectionIndex() != 0);
        }
    }
}
