package dev.e5250.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Says below the screen what happened, and offers what can be done about it. */
final class Banner extends Composite {
    private final Label heading;
    private final Label text;
    private final Button button;

    Banner(Composite parent, String buttonText, Runnable onButton) {
        super(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 8).spacing(16, 2).applyTo(this);
        heading = new Label(this, SWT.NONE);
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        button = new Button(this, SWT.PUSH);
        button.setText(buttonText);
        button.addListener(SWT.Selection, e -> onButton.run());
        GridDataFactory.fillDefaults().span(1, 2).align(SWT.END, SWT.CENTER).applyTo(button);
        text = new Label(this, SWT.WRAP);
        // a narrow hint lets the layout break the lines at the real width
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
    }

    void show(String newHeading, String newText) {
        heading.setText(newHeading);
        text.setText(newText);
    }

    String text() {
        return text.getText();
    }

    @Override
    public boolean setFocus() {
        return button.setFocus();
    }
}
