package dev.e5250.host;

import java.util.Optional;

import dev.e5250.ccsid.Ccsid;

/**
 * What a client says about itself in the answer to a Query (RFC 1205 section 5.3, SC30-3533 section 15.27.2).
 *
 * @param controllerClass bytes 8 and 9: 0600 for an emulator
 * @param deviceType      four characters such as 3179
 * @param deviceModel     model, up to three characters such as 2 or 002
 * @param keyboard        byte 37: 02 standard
 * @param maxInputFields  how many input fields a format table can hold
 * @param capabilities    bytes 49 to 54, the first one highest
 */
public record QueryReply(int controllerClass, String deviceType, String deviceModel, int keyboard, int maxInputFields,
        long capabilities) {
    private static final int MIN_LENGTH = 55;
    private static final int INBOUND_STRUCTURED_FIELD = 0x88;

    /** Whether the display can be 27x132. */
    public boolean wideDisplay() {
        return capability(50) >> 4 == 3;
    }

    public boolean colour() {
        return (capability(50) & 0x03) == 1;
    }

    /** Whether it takes Move Cursor. */
    public boolean moveCursor() {
        return (capability(49) & 0x02) != 0;
    }

    /** Whether it takes the structured fields and FCWs of the enhanced interface: windows, selection fields. */
    public boolean enhancedInterface() {
        return (capability(53) & 0x02) != 0;
    }

    /** A byte of the capabilities by its offset in the reply, 49 to 54. */
    public int capability(int offset) {
        return (int) (capabilities >> 8 * (54 - offset)) & 0xFF;
    }

    /** @param data what follows the header of the record */
    static Optional<QueryReply> parse(byte[] data) {
        if (data.length < MIN_LENGTH || (data[2] & 0xFF) != INBOUND_STRUCTURED_FIELD || number(data, 5, 2) != 0xD970) {
            return Optional.empty();
        }
        Ccsid ccsid = Ccsid.of(37);
        return Optional.of(new QueryReply((int) number(data, 8, 2), ccsid.toUnicode(data, 30, 4),
                ccsid.toUnicode(data, 34, 3).strip(), data[37] & 0xFF, (int) number(data, 44, 2),
                number(data, 49, 6)));
    }

    private static long number(byte[] data, int offset, int length) {
        long value = 0;
        for (int i = 0; i < length; i++) {
            value = value << 8 | data[offset + i] & 0xFF;
        }
        return value;
    }
}
