package dev.e5250.session;

import java.util.Set;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.datastream.RecordHeader;

/** The start-up response record (RFC 4777): whether the host gives us a device. */
final class StartUpResponse {
    /** The device is in use, or not there. */
    static final String DEVICE_NOT_AVAILABLE = "8902"; //$NON-NLS-1$

    private static final Set<String> SUCCESS = Set.of("I901", "I902", "I906"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    private static final int CODE_AT = 5;
    private static final int CODE_LENGTH = 4;
    /** Codes are upper-case letters and digits: the same in every EBCDIC set. */
    private static final Ccsid INVARIANT = Ccsid.of(37);

    private StartUpResponse() {
    }

    /** The four characters of the code; empty when the record is too short to hold one. */
    static String code(byte[] bytes, RecordHeader header) {
        return header.length() < CODE_AT + CODE_LENGTH ? "" //$NON-NLS-1$
                : INVARIANT.toUnicode(bytes, header.data() + CODE_AT, CODE_LENGTH);
    }

    static boolean isSuccess(String code) {
        return SUCCESS.contains(code);
    }
}
