package dev.e5250.host;

import java.net.ProtocolException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.e5250.ccsid.Ccsid;

/**
 * A record from the client (RFC 1205 sections 3 and 4). What its data mean depends on what the host asked for: the
 * caller knows whether to ask for {@link #fields()}, {@link #inputFields()}, {@link #queryReply()} or {@link #data()}.
 * Immutable.
 */
public final class ClientRecord {
    private static final int HEADER = 10;
    private static final int SBA = 0x11;
    private static final int MIN_VARIABLE_HEADER = 4;

    private final byte[] record;
    private final int dataStart;
    private final Ccsid ccsid;

    private ClientRecord(byte[] record, int dataStart, Ccsid ccsid) {
        this.record = record;
        this.dataStart = dataStart;
        this.ccsid = ccsid;
    }

    /**
     * Reads a record, from its length field on.
     *
     * @throws ProtocolException when the header is not one of a 5250 record or says another length
     */
    public static ClientRecord parse(byte[] record, Ccsid ccsid) throws ProtocolException {
        if (record.length < HEADER) {
            throw new ProtocolException("record of " + record.length + " bytes");
        }
        int length = (record[0] & 0xFF) << 8 | record[1] & 0xFF;
        int start = 6 + (record[6] & 0xFF);
        if (length != record.length || record[2] != 0x12 || record[3] != (byte) 0xA0
                || start < 6 + MIN_VARIABLE_HEADER || start > length) {
            throw new ProtocolException("header " + HexFormat.of().formatHex(record, 0, HEADER));
        }
        return new ClientRecord(record.clone(), start, ccsid);
    }

    /** The whole record, from its length field on. */
    public byte[] bytes() {
        return record.clone();
    }

    /** Byte 9 of the header. */
    public int opcode() {
        return record[9] & 0xFF;
    }

    /** Flag byte 1, see {@link HeaderFlag}. */
    public int flags() {
        return record[7] & 0xFF;
    }

    public boolean has(int headerFlag) {
        return (flags() & headerFlag) != 0;
    }

    /** Whether it is the answer to Cancel Invite. */
    public boolean isCancelInvite() {
        return opcode() == Opcode.CANCEL_INVITE.code() && flags() == 0;
    }

    /** What follows the header: for a save image all of it. */
    public byte[] data() {
        return Arrays.copyOfRange(record, dataStart, record.length);
    }

    /** The four bytes of a negative response as eight hexadecimal digits; empty if it is none. */
    public Optional<String> senseCode() {
        return has(HeaderFlag.ERROR) && record.length >= dataStart + 4
                ? Optional.of(HexFormat.of().withUpperCase().formatHex(record, dataStart, dataStart + 4))
                : Optional.empty();
    }

    /** Four decimal digits of the error that Help was pressed for; empty without that flag. */
    public Optional<String> helpErrorCode() {
        return has(HeaderFlag.HELP) && record.length >= dataStart + 2
                ? Optional.of(HexFormat.of().formatHex(record, dataStart, dataStart + 2))
                : Optional.empty();
    }

    /** Row of the cursor, 1-based; 0 when the record has none, as those with a flag. */
    public int cursorRow() {
        return keyByte(0, 0);
    }

    /** Column of the cursor, 1-based; 0 when the record has none. */
    public int cursorColumn() {
        return keyByte(1, 0);
    }

    /** The AID byte; -1 when the record has none. */
    public int aidCode() {
        return keyByte(2, -1);
    }

    public AidKey aid() {
        return AidKey.of(aidCode());
    }

    /** The fields of an answer to Read MDT Fields: each behind a Set Buffer Address. */
    public List<ModifiedField> fields() {
        List<ModifiedField> fields = new ArrayList<>();
        int at = dataStart + 3;
        while (at + 2 < record.length && record[at] == SBA) {
            int end = at + 3;
            while (end < record.length && record[end] != SBA) {
                end++;
            }
            byte[] bytes = Arrays.copyOfRange(record, at + 3, end);
            fields.add(ModifiedField.of(record[at + 1] & 0xFF, record[at + 2] & 0xFF, bytes, ccsid));
            at = end;
        }
        return fields;
    }

    /** Text of the modified field that begins at row, column; empty text when it was not sent. */
    public String field(int row, int column) {
        for (ModifiedField field : fields()) {
            if (field.row() == row && field.column() == column) {
                return field.text();
            }
        }
        return "";
    }

    /** The fields of an answer to Read Input Fields as one text: all of them, back to back, in full length. */
    public String inputFields() {
        int start = Math.min(record.length, dataStart + 3);
        return ccsid.toUnicode(record, start, record.length - start);
    }

    /** The answer to a Query; empty if it is something else. */
    public Optional<QueryReply> queryReply() {
        return QueryReply.parse(data());
    }

    /** The header and the AID, but no data: they may hold a password. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "opcode %02X flags %02X AID %s cursor %d/%d, %d bytes", opcode(), flags(),
                aid(), cursorRow(), cursorColumn(), record.length);
    }

    private int keyByte(int index, int otherwise) {
        return flags() == 0 && dataStart + index < record.length ? record[dataStart + index] & 0xFF : otherwise;
    }
}
