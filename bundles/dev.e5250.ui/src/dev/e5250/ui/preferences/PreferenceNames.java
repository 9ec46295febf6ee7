package dev.e5250.ui.preferences;

/** The preferences of the terminal, in the store of this bundle. */
public final class PreferenceNames {
    /** A {@link SchemeChoice}. */
    public static final String COLOURS = "colours";
    /** A {@link dev.e5250.terminal.CursorStyle}. */
    public static final String CURSOR = "cursor";
    /** A {@link dev.e5250.terminal.ColumnSeparators}. */
    public static final String SEPARATORS = "separators";
    /** A {@link dev.e5250.terminal.CrossHair}. */
    public static final String CROSS_HAIR = "crossHair";
    /** A {@link dev.e5250.terminal.Fit}. */
    public static final String FIT = "fit";
    /** A {@link dev.e5250.terminal.AlarmStyle}. */
    public static final String ALARM = "alarm";
    /** A {@link dev.e5250.terminal.Constructs}. */
    public static final String CONSTRUCTS = "constructs";
    /** Whether shifts between characters of one and of two bytes have marks. */
    public static final String SHIFTS = "shifts";
    /** Whether characters blink. */
    public static final String BLINKING = "blinking";
    /** A {@link dev.e5250.ui.hostcommand.HostCommandChoice}. */
    public static final String HOST_COMMANDS = "hostCommands";

    /** The key map, as text; empty for the PC profile. */
    public static final String KEYS = "keys";
    /** Whether texts such as F3=Exit can be clicked. */
    public static final String HOTSPOTS = "hotspots";
    /** Whether keys such as F3 are the host's while a terminal has the focus. */
    public static final String HOST_KEYS = "hostKeys";
    /** Whether sessions that were open when the program ended are opened again when it starts. */
    public static final String REOPEN = "reopen";

    private PreferenceNames() {
    }
}
