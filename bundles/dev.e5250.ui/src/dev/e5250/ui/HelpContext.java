package dev.e5250.ui;

import java.util.Locale;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/**
 * What F1 is pressed in: each view, dialog, wizard page and preference page has one, and the bundle dev.e5250.help says
 * something of each (contexts.xml). What the terminal itself has the focus for is the host's, F1 too.
 */
public enum HelpContext {
    TERMINAL,
    CONNECTIONS,
    CONNECT,
    WIZARD_SYSTEM,
    WIZARD_TERMINAL,
    WIZARD_SIGN_ON,
    WIZARD_PROXY,
    WIZARD_START,
    WIZARD_MACRO,
    TRIAL,
    CERTIFICATE,
    ACCEPTED_CERTIFICATES,
    HOST_COMMAND,
    PREFERENCES_APPEARANCE,
    PREFERENCES_KEYS,
    PREFERENCES_HOST_COMMANDS;

    private static final String FIRST_SESSION = "/dev.e5250.help/html/first-session.html";

    /** Shows the page for who has just begun. */
    static void openFirstSession() {
        PlatformUI.getWorkbench().getHelpSystem().displayHelpResource(FIRST_SESSION);
    }

    /** As the help system of the workbench knows it. */
    public String id() {
        return UiPlugin.ID + '.' + name().toLowerCase(Locale.ROOT);
    }

    /** Has F1 in a control, and in all that is in it and has no help of its own, show this. */
    public void on(Control control) {
        PlatformUI.getWorkbench().getHelpSystem().setHelp(control, id());
    }
}
