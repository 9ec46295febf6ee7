package dev.e5250.screen;

/** Attention identifiers: which key the operator ended the input with (SA21-9247 p. 2-2; SC30-3533 16.2.1). */
public enum Aid {
    ENTER(0xF1, true), HELP(0xF3, false), ROLL_DOWN(0xF4, true), ROLL_UP(0xF5, true), ROLL_LEFT(0xD9, true),
    ROLL_RIGHT(0xDA, true), PRINT(0xF6, false), RECORD_BACKSPACE(0xF8, false), CLEAR(0xBD, false),
    PA1(0x6C, false), PA2(0x6E, false), PA3(0x6B, false),
    /** A field with a selectable designator was selected. */
    SELECTOR_PEN(0x3F, true),
    /** The last position of a field with FCW 8501 was typed. */
    FORWARD_EDGE_TRIGGER(0x50, true),
    /** 70 to 7F mean what the host's program says: fields that a pointer chooses (FCW 8Ann). */
    APPLICATION_0(0x70, true), APPLICATION_1(0x71, true), APPLICATION_2(0x72, true), APPLICATION_3(0x73, true),
    APPLICATION_4(0x74, true), APPLICATION_5(0x75, true), APPLICATION_6(0x76, true), APPLICATION_7(0x77, true),
    APPLICATION_8(0x78, true), APPLICATION_9(0x79, true), APPLICATION_A(0x7A, true), APPLICATION_B(0x7B, true),
    APPLICATION_C(0x7C, true), APPLICATION_D(0x7D, true), APPLICATION_E(0x7E, true), APPLICATION_F(0x7F, true),
    F1(0x31, true), F2(0x32, true), F3(0x33, true), F4(0x34, true), F5(0x35, true), F6(0x36, true), F7(0x37, true),
    F8(0x38, true), F9(0x39, true), F10(0x3A, true), F11(0x3B, true), F12(0x3C, true), F13(0xB1, true),
    F14(0xB2, true), F15(0xB3, true), F16(0xB4, true), F17(0xB5, true), F18(0xB6, true), F19(0xB7, true),
    F20(0xB8, true), F21(0xB9, true), F22(0xBA, true), F23(0xBB, true), F24(0xBC, true);

    private static final Aid[] ALL = values();

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

    /** The AID of a byte, or null. */
    static Aid of(int code) {
        for (Aid aid : ALL) {
            if (aid.code == code) {
                return aid;
            }
        }
        return null;
    }

    /** Whether it goes out whatever is wrong with fields (SA21-9247 p. 2-158). */
    boolean isExempt() {
        return this == CLEAR || this == PA1 || this == PA2 || this == PA3;
    }

    /** 1 to 24 for a function key, 0 for all others. */
    public int functionNumber() {
        return ordinal() < F1.ordinal() ? 0 : ordinal() - F1.ordinal() + 1;
    }
}
