package dev.e5250.rcp;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle, in the language of the platform. */
final class Messages extends NLS {
    public static String Arguments_badHost;
    public static String Arguments_noValue;
    public static String Screenshot_notWritten;
    public static String Screenshot_timeout;
    public static String Window_title;

    static {
        NLS.initializeMessages("dev.e5250.rcp.messages", Messages.class);
    }

    private Messages() {
    }
}
