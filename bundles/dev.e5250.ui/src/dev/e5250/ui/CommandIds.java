package dev.e5250.ui;

/** The commands of this bundle. */
public final class CommandIds {
    public static final String CONNECT = "dev.e5250.ui.connect";
    public static final String DEMO = "dev.e5250.ui.demo";
    public static final String DISCONNECT = "dev.e5250.ui.disconnect";
    public static final String RECONNECT = "dev.e5250.ui.reconnect";

    private CommandIds() {
    }
}
