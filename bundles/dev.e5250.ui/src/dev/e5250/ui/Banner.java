package dev.e5250.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Says that the session is over, why, and offers to connect again. */
final class ClosedBanner extends Composite {
    private final Label heading;
    private final Label reason;
    private final Button reconnect;

    ClosedBanner(Composite parent, Runnable onReconnect) {
        super(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 8).spacing(16, 2).applyTo(this);
        heading = new Label(this, SWT.NONE);
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        reconnect = new Button(this, SWT.PUSH);
        reconnect.setText(Messages.Close_reconnect);
        reconnect.addListener(SWT.Selection, e -> onReconnect.run());
        GridDataFactory.fillDefaults().span(1, 2).align(SWT.END, SWT.CENTER).applyTo(reconnect);
        reason = new Label(this, SWT.WRAP);
        // a narrow hint lets the layout break the lines at the real width
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(reason);
    }

    void show(String headingText, String reasonText) {
        heading.setText(headingText);
        reason.setText(reasonText);
    }

    String reason() {
        return reason.getText();
    }

    @Override
    public boolean setFocus() {
        return reconnect.setFocus();
    }
}
