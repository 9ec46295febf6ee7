package dev.e5250.ui.connect;

import dev.e5250.ui.Messages;
import dev.e5250.ui.trust.AcceptedCertificatesDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/** Where the system is, and how to speak with it. */
public final class SystemTab {
    private static final int PORT_LENGTH = 5;

    private final Text host;
    private final Text port;
    private final Button tls;

    public SystemTab(Composite parent, ConnectForm initial, Runnable changed) {
        Fields fields = new Fields(parent, changed);
        host = fields.text(Messages.Connect_host, initial.host());
        port = fields.text(Messages.Connect_port, initial.port());
        port.setTextLimit(PORT_LENGTH);
        tls = fields.check(Messages.Connect_tls, initial.tls());
        tls.addListener(SWT.Selection, e -> port.setText(ConnectForm.portFor(tls.getSelection(), port.getText())));
        Link certificates = new Link(parent, SWT.NONE);
        certificates.setText(Messages.Connect_certificates);
        certificates.addListener(SWT.Selection, e -> new AcceptedCertificatesDialog(parent.getShell()).open());
        // below the text of its check box
        GridDataFactory.swtDefaults().span(2, 1).indent(24, 0).applyTo(certificates);
    }

    public void setFocus() {
        host.setFocus();
    }

    public String host() {
        return host.getText();
    }

    public String port() {
        return port.getText();
    }

    public boolean tls() {
        return tls.getSelection();
    }
}
