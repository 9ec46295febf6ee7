package dev.e5250.ui.trust;

import java.util.stream.Collectors;

import dev.e5250.telnet.ServerCertificate;
import dev.e5250.telnet.TlsFailure;
import dev.e5250.ui.HelpContext;
import dev.e5250.ui.Messages;
import dev.e5250.ui.TitledDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Lets the user look at a certificate that was refused, and accept it all the same. */
public class CertificateDialog extends TitledDialog {
    /** What {@link #open} returns: for this time. */
    public static final int ONCE = IDialogConstants.CLIENT_ID;
    /** For this host and port from now on. */
    public static final int ALWAYS = IDialogConstants.CLIENT_ID + 1;

    private static final int WIDTH = 480;

    private final String address;
    private final TlsFailure failure;
    private final ServerCertificate certificate;

    /**
     * @param address what the user knows the system by
     * @param failure one that has a certificate
     */
    public CertificateDialog(Shell parent, String address, TlsFailure failure) {
        super(parent, Messages.Certificate_shell, HelpContext.CERTIFICATE);
        this.address = address;
        this.failure = failure;
        certificate = failure.certificate().orElseThrow();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite rows = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(rows);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(12, 8).applyTo(rows);
        row(rows, Messages.Certificate_problem, failure.checks().stream().map(CertificateText::of)
                .collect(Collectors.joining("\n")));
        row(rows, Messages.Certificate_subject, CertificateText.line(certificate.subject()));
        row(rows, Messages.Certificate_names, CertificateText.line(String.join(", ", certificate.names())));
        row(rows, Messages.Certificate_issuer, CertificateText.line(certificate.issuer()));
        row(rows, Messages.Certificate_validity, NLS.bind(Messages.Certificate_fromUntil,
                CertificateText.date(certificate.validFrom()), CertificateText.date(certificate.validUntil())));
        row(rows, Messages.Certificate_fingerprint, certificate.fingerprint()).setFont(JFaceResources.getTextFont());
        setTitle(NLS.bind(Messages.Certificate_title, address));
        setMessage(Messages.Certificate_message, IMessageProvider.WARNING);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, ONCE, Messages.Certificate_once, false);
        createButton(parent, ALWAYS, Messages.Certificate_always, false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Certificate_cancel, true).setFocus();
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == ONCE || id == ALWAYS) {
            setReturnCode(id);
            close();
        } else {
            super.buttonPressed(id);
        }
    }

    /** In a field that can be selected, to compare it with what the administrator says. */
    private static Text row(Composite parent, String label, String value) {
        Label name = new Label(parent, SWT.NONE);
        name.setText(label);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(name);
        Text text = new Text(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
        text.setText(value);
        text.setBackground(parent.getBackground());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        return text;
    }
}
