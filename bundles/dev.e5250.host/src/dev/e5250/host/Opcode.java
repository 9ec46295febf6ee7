package dev.e5250.host;

/** Operation codes in byte 9 of the record header (RFC 1205 section 3). */
public enum Opcode {
    NO_OPERATION(0x00), INVITE(0x01), OUTPUT_ONLY(0x02), PUT_GET(0x03), SAVE_SCREEN(0x04), RESTORE_SCREEN(0x05),
    READ_IMMEDIATE(0x06), READ_SCREEN(0x08), CANCEL_INVITE(0x0A), MESSAGE_LIGHT_ON(0x0B), MESSAGE_LIGHT_OFF(0x0C);

    private final int code;

    Opcode(int code) {
        this.code = code;
    }

    /** The byte on the wire. */
    public int code() {
        return code;
    }
}
