package dev.e5250.host;

/** Bits of control character 2 of Write to Display, executed after the orders (SA21-9247 p. 2-40). */
public final class Cc2 {
    public static final int NONE = 0x00;
    /** The cursor stays where it is when the keyboard unlocks. */
    public static final int KEEP_CURSOR = 0x40;
    public static final int BLINK_OFF = 0x20;
    public static final int BLINK_ON = 0x10;
    public static final int UNLOCK = 0x08;
    public static final int ALARM = 0x04;
    public static final int MESSAGE_LIGHT_OFF = 0x02;
    public static final int MESSAGE_LIGHT_ON = 0x01;

    private Cc2() {
    }
}
