package dev.e5250.session;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.datastream.RecordHeader;

/**
 * The start-up response record (RFC 4777 section 10): whether the host gives the session a device, and which.
 *
 * @param code   see {@link StartUpCode}; empty when the record was too short to hold one
 * @param system name of the host, or empty; a refusal has none
 * @param device name of the device that this session is, or empty; a refusal has none
 */
public record StartUpResponse(String code, String system, String device) {
    /** Offsets in the data of the record. */
    private static final int CODE_AT = 5;
    private static final int SYSTEM_AT = 9;
    private static final int DEVICE_AT = 17;
    private static final int CODE_LENGTH = 4;
    private static final int SYSTEM_LENGTH = 8;
    private static final int DEVICE_LENGTH = 10;
    /** Codes and names are upper-case letters and digits, mostly: the same in every EBCDIC set. */
    private static final Ccsid INVARIANT = Ccsid.of(37);

    static StartUpResponse read(byte[] bytes, RecordHeader header) {
        return new StartUpResponse(text(bytes, header, CODE_AT, CODE_LENGTH), name(bytes, header, SYSTEM_AT, SYSTEM_LENGTH),
                name(bytes, header, DEVICE_AT, DEVICE_LENGTH));
    }

    /** Empty when the record ends before. */
    private static String text(byte[] bytes, RecordHeader header, int at, int length) {
        return header.length() < at + length ? "" : INVARIANT.toUnicode(bytes, header.data() + at, length); //$NON-NLS-1$
    }

    /** A name without its padding; empty where there are but control characters, as in a refusal. */
    private static String name(byte[] bytes, RecordHeader header, int at, int length) {
        String text = text(bytes, header, at, length);
        int end = 0;
        while (end < text.length() && text.charAt(end) > ' ' && !Character.isISOControl(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }
}
