package dev.e5250.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Says below the screen what happened, and offers what can be done about it. */
final class Banner extends Composite {
    private final Label heading;
    private final Label text;
    private final Button button;
    private final Button second;

    Banner(Composite parent, String buttonText, Runnable onButton) {
        this(parent, buttonText, onButton, "", () -> { });
    }

    /** @param secondText of a button for what is seldom possible, hidden until {@link #offer} */
    Banner(Composite parent, String buttonText, Runnable onButton, String secondText, Runnable onSecond) {
        super(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 8).spacing(16, 2).applyTo(this);
        heading = new Label(this, SWT.NONE);
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        Composite buttons = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        GridDataFactory.fillDefaults().span(1, 2).align(SWT.END, SWT.CENTER).applyTo(buttons);
        second = button(buttons, secondText, onSecond);
        GridDataFactory.fillDefaults().exclude(true).applyTo(second);
        second.setVisible(false);
        button = button(buttons, buttonText, onButton);
        text = new Label(this, SWT.WRAP);
        // a narrow hint lets the layout break the lines at the real width
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
    }

    void show(String newHeading, String newText) {
        heading.setText(newHeading);
        text.setText(newText);
    }

    /** Shows or hides the second button; the parent lays out. */
    void offer(boolean offered) {
        second.setVisible(offered);
        ((GridData) second.getLayoutData()).exclude = !offered;
    }

    private static Button button(Composite parent, String label, Runnable action) {
        Button made = new Button(parent, SWT.PUSH);
        made.setText(label);
        made.addListener(SWT.Selection, e -> action.run());
        return made;
    }

    String text() {
        return text.getText();
    }

    @Override
    public boolean setFocus() {
        return button.setFocus();
    }
}
