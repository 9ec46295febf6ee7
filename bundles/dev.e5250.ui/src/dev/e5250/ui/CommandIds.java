package dev.e5250.ui;

/** The commands of this bundle. */
public final class CommandIds {
    public static final String CONNECT = "dev.e5250.ui.connect";
    public static final String DEMO = "dev.e5250.ui.demo";
    public static final String DISCONNECT = "dev.e5250.ui.disconnect";
    public static final String RECONNECT = "dev.e5250.ui.reconnect";
    public static final String TRACE = "dev.e5250.ui.trace";
    public static final String MACRO = "dev.e5250.ui.macro";
    /** Of editors, where there are any. */
    public static final String SEND = "dev.e5250.ui.send";
    public static final String REPLAY = "dev.e5250.ui.replay";
    public static final String HOST_KEYS = "dev.e5250.ui.hostKeys";
    public static final String KEY_PAD = "dev.e5250.ui.keyPad";
    public static final String EXPORT = "dev.e5250.ui.export";
    public static final String OPEN_TEXT = "dev.e5250.ui.openText";
    public static final String PRINT = "dev.e5250.ui.print";
    public static final String FULL_SCREEN = "dev.e5250.ui.fullScreen";
    /** Parameter of {@link #EXPORT}, {@link #OPEN_TEXT} and {@link #PRINT}: whether the screens that can be looked back at come as well. */
    public static final String HISTORY = "dev.e5250.ui.history";
    /** Parameter of {@link #TRACE}, {@link #MACRO}, {@link #REPLAY} and {@link #EXPORT}: the file; when it is not given, the user is asked. */
    public static final String FILE = "dev.e5250.ui.file";

    private CommandIds() {
    }
}
