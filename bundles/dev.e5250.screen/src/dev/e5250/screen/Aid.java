package dev.e5250.screen;

/** Attention identifiers: which key the operator ended the input with (SA21-9247 p. 2-2; SC30-3533 16.2.1). */
public enum Aid {
    ENTER(0xF1, true), HELP(0xF3, false), ROLL_DOWN(0xF4, true), ROLL_UP(0xF5, true), ROLL_LEFT(0xD9, true),
    ROLL_RIGHT(0xDA, true), PRINT(0xF6, false), RECORD_BACKSPACE(0xF8, false), CLEAR(0xBD, false),
    PA1(0x6C, false), PA2(0x6E, false), PA3(0x6B, false),
    F1(0x31, true), F2(0x32, true), F3(0x33, true), F4(0x34, true), F5(0x35, true), F6(0x36, true), F7(0x37, true),
    F8(0x38, true), F9(0x39, true), F10(0x3A, true), F11(0x3B, true), F12(0x3C, true), F13(0xB1, true),
    F14(0xB2, true), F15(0xB3, true), F16(0xB4, true), F17(0xB5, true), F18(0xB6, true), F19(0xB7, true),
    F20(0xB8, true), F21(0xB9, true), F22(0xBA, true), F23(0xBB, true), F24(0xBC, true);

    private final int code;
    private final boolean withData;

    Aid(int code, boolean withData) {
        this.code = code;
        this.withData = withData;
    }

    /** The byte on the wire. */
    public int code() {
        return code;
    }

    /** Whether field data go with it, unless the SOH masks say otherwise for a function key (SA21-9247 p. 2-6). */
    public boolean sendsData() {
        return withData;
    }

    /** 1 to 24 for a function key, 0 for all others. */
    public int functionNumber() {
        return ordinal() < F1.ordinal() ? 0 : ordinal() - F1.ordinal() + 1;
    }
}
