package dev.e5250.ui;

/** The commands of this bundle. */
public final class CommandIds {
    public static final String CONNECT = "dev.e5250.ui.connect";
    public static final String DEMO = "dev.e5250.ui.demo";
    public static final String DISCONNECT = "dev.e5250.ui.disconnect";
    public static final String RECONNECT = "dev.e5250.ui.reconnect";
    public static final String TRACE = "dev.e5250.ui.trace";
    public static final String REPLAY = "dev.e5250.ui.replay";
    /** Parameter of {@link #TRACE} and {@link #REPLAY}: the file; when it is not given, the user is asked. */
    public static final String FILE = "dev.e5250.ui.file";

    private CommandIds() {
    }
}
