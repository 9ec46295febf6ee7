package dev.e5250.host;

/** Bits of the field format word (SA21-9247 p. 2-68). */
public final class Ffw {
    public static final int IDENTIFIER = 0x4000;
    public static final int BYPASS = 0x2000;
    public static final int DUP_ENABLE = 0x1000;
    public static final int MDT = 0x0800;

    public static final int ALPHA_ONLY = 0x0100;
    public static final int NUMERIC_SHIFT = 0x0200;
    public static final int NUMERIC_ONLY = 0x0300;
    public static final int KATAKANA_SHIFT = 0x0400;
    public static final int DIGITS_ONLY = 0x0500;
    public static final int IO = 0x0600;
    public static final int SIGNED_NUMERIC = 0x0700;

    public static final int AUTO_ENTER = 0x0080;
    public static final int FIELD_EXIT_REQUIRED = 0x0040;
    public static final int MONOCASE = 0x0020;
    public static final int MANDATORY_ENTER = 0x0008;
    public static final int RIGHT_ADJUST_ZERO_FILL = 0x0005;
    public static final int RIGHT_ADJUST_BLANK_FILL = 0x0006;
    public static final int MANDATORY_FILL = 0x0007;

    private Ffw() {
    }
}
