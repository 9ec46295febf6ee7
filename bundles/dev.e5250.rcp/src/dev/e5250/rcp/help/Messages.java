package dev.e5250.rcp.help;

import org.eclipse.osgi.util.NLS;

/** The texts of the help's window, in the language of the platform. */
final class Messages extends NLS {
    public static String Help_back;
    public static String Help_more;
    public static String Help_search;
    public static String Help_shell;

    static {
        NLS.initializeMessages("dev.e5250.rcp.help.messages", Messages.class);
    }

    private Messages() {
    }
}
