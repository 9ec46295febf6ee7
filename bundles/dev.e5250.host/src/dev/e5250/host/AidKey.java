package dev.e5250.host;

/** The AID codes a client sends (SA21-9247 p. 2-2). */
public enum AidKey {
    /** No key: the answer to an immediate read. */
    NONE(0x00),
    ENTER(0xF1), HELP(0xF3), PAGE_UP(0xF4), PAGE_DOWN(0xF5), PRINT(0xF6), RECORD_BACKSPACE(0xF8), ROLL_LEFT(0xD9),
    ROLL_RIGHT(0xDA), CLEAR(0xBD), PA1(0x6C), PA2(0x6E), PA3(0x6B), INBOUND_STRUCTURED_FIELD(0x88),
    F1(0x31), F2(0x32), F3(0x33), F4(0x34), F5(0x35), F6(0x36), F7(0x37), F8(0x38), F9(0x39), F10(0x3A), F11(0x3B),
    F12(0x3C), F13(0xB1), F14(0xB2), F15(0xB3), F16(0xB4), F17(0xB5), F18(0xB6), F19(0xB7), F20(0xB8), F21(0xB9),
    F22(0xBA), F23(0xBB), F24(0xBC),
    /** Any code not named here. */
    OTHER(-1);

    private final int code;

    AidKey(int code) {
        this.code = code;
    }

    /** The byte on the wire; -1 for {@link #OTHER}. */
    public int code() {
        return code;
    }

    /** The key of a code; {@link #OTHER} for one that is not named here. */
    public static AidKey of(int code) {
        for (AidKey key : values()) {
            if (key.code == code) {
                return key;
            }
        }
        return OTHER;
    }
}
