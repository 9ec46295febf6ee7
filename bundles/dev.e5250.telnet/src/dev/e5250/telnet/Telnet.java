package dev.e5250.telnet;

/** Numbers of the telnet protocol (RFC 854, 856, 858, 860, 885, 1091, 1572). */
public final class Telnet {
    public static final int EOR = 239;
    public static final int SE = 240;
    public static final int NOP = 241;
    public static final int DM = 242;
    public static final int AYT = 246;
    public static final int GA = 249;
    public static final int SB = 250;
    public static final int WILL = 251;
    public static final int WONT = 252;
    public static final int DO = 253;
    public static final int DONT = 254;
    public static final int IAC = 255;

    public static final int BINARY = 0;
    public static final int ECHO = 1;
    public static final int SUPPRESS_GO_AHEAD = 3;
    public static final int TIMING_MARK = 6;
    public static final int TERMINAL_TYPE = 24;
    public static final int END_OF_RECORD = 25;
    public static final int NEW_ENVIRON = 39;

    /** First byte of a sub-negotiation that answers; TERMINAL-TYPE and NEW-ENVIRON alike. */
    public static final int IS = 0;
    /** First byte of a sub-negotiation that asks. */
    public static final int SEND = 1;

    private Telnet() {
    }

    /** The name of an option as others know it; its number for one that is not spoken here. */
    public static String optionName(int option) {
        return switch (option) {
        case BINARY -> "BINARY"; //$NON-NLS-1$
        case SUPPRESS_GO_AHEAD -> "SUPPRESS GO AHEAD"; //$NON-NLS-1$
        case TERMINAL_TYPE -> "TERMINAL TYPE"; //$NON-NLS-1$
        case END_OF_RECORD -> "END OF RECORD"; //$NON-NLS-1$
        case NEW_ENVIRON -> "NEW-ENVIRON"; //$NON-NLS-1$
        default -> String.valueOf(option);
        };
    }
}
