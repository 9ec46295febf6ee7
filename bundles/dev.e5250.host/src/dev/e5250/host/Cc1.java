package dev.e5250.host;

/** Control character 1 of Write to Display and the READ commands, executed before the orders (SA21-9247 p. 2-39). */
public final class Cc1 {
    public static final int NONE = 0x00;
    public static final int LOCK = 0x20;
    public static final int LOCK_RESET_MDT = 0x40;
    public static final int LOCK_RESET_ALL_MDT = 0x60;
    public static final int LOCK_NULL_MODIFIED = 0x80;
    public static final int LOCK_RESET_MDT_NULL_INPUT = 0xA0;
    public static final int LOCK_RESET_MDT_NULL_MODIFIED = 0xC0;
    public static final int LOCK_RESET_ALL_MDT_NULL_INPUT = 0xE0;

    private Cc1() {
    }
}
