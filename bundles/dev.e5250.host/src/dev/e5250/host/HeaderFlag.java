package dev.e5250.host;

/** Bits of flag byte 1, byte 7 of the record header (RFC 1205 section 3). */
public final class HeaderFlag {
    /** A negative response: four bytes of sense code follow. */
    public static final int ERROR = 0x80;
    public static final int ATTENTION = 0x40;
    public static final int SYSTEM_REQUEST = 0x04;
    public static final int TEST_REQUEST = 0x02;
    /** Help in the error state: two bytes of packed error code follow. */
    public static final int HELP = 0x01;

    private HeaderFlag() {
    }
}
