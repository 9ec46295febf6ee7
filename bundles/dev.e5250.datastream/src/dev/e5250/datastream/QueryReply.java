package dev.e5250.datastream;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.screen.DisplaySize;
import dev.e5250.screen.FormatTable;

/**
 * The answer to a Query: what this station is and can do (RFC 1205 section 5.3, SC30-3533 16.3). It must be true, for
 * the host acts on it.
 */
public final class QueryReply {
    /** The AID of structured fields that a host asked for (SC30-3533 16.2.1). */
    public static final int INBOUND_STRUCTURED_FIELD = 0x88;
    private static final int LENGTH = 0x3A;
    /** With what is said of grid lines. */
    private static final int ENHANCED_LENGTH = 0x44;
    private static final int OTHER_EMULATOR = 0x0600;
    private static final int DISPLAY_STATION = 0x01;
    private static final int STANDARD_KEYBOARD = 0x02;
    /** SBA to row 1 column 0, Read MDT Alternate, PA1 and PA2, PA3, Move Cursor, Read MDT Immediate Alternate. */
    private static final int ABILITIES = 0x40 | 0x20 | 0x10 | 0x08 | 0x02 | 0x01;
    private static final int ONLY_24X80 = 0x10;
    private static final int ALSO_27X132 = 0x30;
    private static final int COLOUR = 0x01;
    /** The screen shows characters of two bytes; a host that is not told so sends none (SC30-3533 16.3, byte 52). */
    private static final int DOUBLE_BYTE = 0x20;
    /** A pointer, windows and their like with the FCWs that belong to them, Write Error Code to Window. */
    private static final int ENHANCED = 0x08 | 0x02 | 0x01;
    /** Write Data, programmed buttons of the pointer, word wrap. */
    private static final int LEVEL_2 = 0x80;
    private static final int GRID_LINES = 0x01;
    /** Device type and model go in EBCDIC, and their characters are the same in every character set. */
    private static final Ccsid INVARIANT = Ccsid.of(37);

    private QueryReply() {
    }

    /**
     * Sends it, at once and whatever the keyboard's state. What is reserved is 0. Nothing is said of Unicode, for which no
     * public manual has a bit: to such a station a host converts the Unicode fields of its programs, both ways.
     */
    public static void send(Workstation workstation) {
        DeviceModel model = workstation.model();
        boolean enhanced = workstation.isEnhanced();
        Reply reply = new Reply()
                .addShort(0)
                .add(INBOUND_STRUCTURED_FIELD)
                .addShort(enhanced ? ENHANCED_LENGTH : LENGTH).add(0xD9).add(0x70).add(0x80)
                .addShort(OTHER_EMULATOR)
                .add(1).add(1).add(0)
                .add(new byte[16])
                .add(DISPLAY_STATION)
                .add(INVARIANT.toHost(model.type()))
                .add(INVARIANT.toHost(model.model()))
                .add(STANDARD_KEYBOARD)
                .add(new byte[6])
                .addShort(FormatTable.MAX_FIELDS)
                .add(new byte[3])
                .add(ABILITIES)
                .add((model.largest() == DisplaySize.ALTERNATE ? ALSO_27X132 : ONLY_24X80)
                        | (model.isColour() ? COLOUR : 0))
                .add(0)
                .add(model.isDoubleByte() && workstation.display().ccsid().isDoubleByte() ? DOUBLE_BYTE : 0)
                .add(enhanced ? ENHANCED : 0)
                .add(enhanced ? LEVEL_2 : 0)
                .add(new byte[6]);
        if (enhanced) {
            reply.add(GRID_LINES).add(new byte[9]);
        }
        workstation.answer(reply, Opcode.NO_OPERATION);
    }
}
