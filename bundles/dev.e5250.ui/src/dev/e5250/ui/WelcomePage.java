package dev.e5250.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What a view shows before it is connected: the two ways to begin, and a page of help on them. */
final class WelcomePage extends Composite {
    private final Link connect;

    WelcomePage(Composite parent, Runnable onConnect, Runnable onDemo, Runnable onHelp) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(this);
        Composite centre = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(centre);
        GridLayoutFactory.swtDefaults().margins(24, 24).spacing(0, 12).applyTo(centre);
        Label heading = new Label(centre, SWT.NONE);
        heading.setText(Messages.Welcome_heading);
        heading.setFont(JFaceResources.getHeaderFont());
        new Label(centre, SWT.NONE).setText(Messages.Welcome_text);
        connect = link(centre, Messages.Welcome_connect, onConnect);
        link(centre, Messages.Welcome_demo, onDemo);
        link(centre, Messages.Welcome_help, onHelp);
    }

    @Override
    public boolean setFocus() {
        return connect.setFocus();
    }

    private static Link link(Composite parent, String text, Runnable action) {
        Link link = new Link(parent, SWT.NONE);
        link.setText(text);
        link.addListener(SWT.Selection, e -> action.run());
        return link;
    }
}
