package dev.e5250.session;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.datastream.RecordHeader;

/** Reads the start-up response record (RFC 4777). */
final class StartUpResponse {
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
}
