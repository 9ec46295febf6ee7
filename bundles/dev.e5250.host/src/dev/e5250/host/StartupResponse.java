package dev.e5250.host;

import dev.e5250.ccsid.Ccsid;

/**
 * The start-up response record: how the start of a session went (RFC 4777 section 10). It comes before any display
 * data, and only if the client asked for it with IBMSENDCONFREC.
 */
public final class StartupResponse {
    /** The session is started. */
    public static final String STARTED = "I902";
    /** A sign-on that came with the negotiation was refused. */
    public static final String SIGN_ON_REJECTED = "8937";
    /** The device is in use. */
    public static final String DEVICE_NOT_AVAILABLE = "8902";

    private static final int LENGTH = 73;

    private StartupResponse() {
    }

    /**
     * The bytes of the record.
     *
     * @param code   four characters
     * @param system up to eight characters
     * @param device up to ten characters
     */
    public static byte[] bytes(String code, String system, String device) {
        StreamWriter out = new StreamWriter(Ccsid.of(37)).putShort(LENGTH);
        out.put(0x12, 0xA0, 0x90, 0x00, 0x05, 0x60, 0x06, 0x00, 0x20, 0xC0, 0x00, 0x3D, 0x00, 0x00);
        out.putText(padded(code, 4)).putText(padded(system, 8)).putText(padded(device, 10));
        return out.put(new byte[LENGTH - out.bytes().length]).bytes();
    }

    private static String padded(String text, int length) {
        if (text.length() > length) {
            throw new IllegalArgumentException(text);
        }
        return text + " ".repeat(length - text.length());
    }
}
