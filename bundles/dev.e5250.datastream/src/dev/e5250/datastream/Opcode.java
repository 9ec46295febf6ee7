package dev.e5250.datastream;

/** Operation codes in the header of a record (RFC 1205 section 4.2). */
public final class Opcode {
    public static final int NO_OPERATION = 0x00;
    public static final int INVITE = 0x01;
    public static final int OUTPUT_ONLY = 0x02;
    public static final int PUT_GET = 0x03;
    public static final int SAVE_SCREEN = 0x04;
    public static final int RESTORE_SCREEN = 0x05;
    public static final int READ_IMMEDIATE = 0x06;
    public static final int READ_SCREEN = 0x08;
    public static final int CANCEL_INVITE = 0x0A;
    public static final int MESSAGE_LIGHT_ON = 0x0B;
    public static final int MESSAGE_LIGHT_OFF = 0x0C;

    private Opcode() {
    }
}
