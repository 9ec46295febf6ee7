package dev.e5250.datastream.construct;

import java.util.Arrays;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;

/**
 * 10 flags flags flags [mnemonic] [AID] [digits] text: a choice (SC30-3533 15.26).
 *
 * @param flags1   C0 state, 20 begins another row of a menu bar
 * @param flags2   what the cursor does at it
 * @param shown    whether it is for displays that draw
 * @param mnemonic index of a letter in the text, or -1
 * @param aid      or 0
 * @param digits   host bytes, none to two
 */
record ChoiceText(int flags1, int flags2, boolean shown, int mnemonic, int aid, byte[] digits, byte[] text) {
    private static final int FIXED = 3;
    private static final int STATE = 0xC0;
    private static final int SELECTED = 0x40;
    private static final int NEW_ROW = 0x20;
    private static final int HAS_MNEMONIC = 0x08;
    private static final int HAS_AID = 0x04;
    private static final int DIGITS = 0x03;
    private static final int ON_GUI = 0x80;
    private static final ChoiceText NOTHING = new ChoiceText(0, 0, false, -1, 0, new byte[0], new byte[0]);

    static ChoiceText read(HostBytes body, Place place) {
        if (!body.has(FIXED)) {
            place.refuse(SenseCode.MINOR_STRUCTURE_LENGTH);
            return NOTHING;
        }
        int flags1 = body.next();
        int flags2 = body.next();
        boolean shown = (body.next() & ON_GUI) != 0;
        int count = (flags1 & DIGITS) == DIGITS ? 0 : flags1 & DIGITS;
        int optional = count + ((flags1 & HAS_MNEMONIC) != 0 ? 1 : 0) + ((flags1 & HAS_AID) != 0 ? 1 : 0);
        if (shown && !body.has(optional)) {
            place.refuse(SenseCode.MINOR_STRUCTURE_LENGTH);
            return NOTHING;
        }
        if (!shown) {
            return new ChoiceText(flags1, flags2, false, -1, 0, new byte[0], new byte[0]);
        }
        int mnemonic = (flags1 & HAS_MNEMONIC) != 0 ? body.next() : -1;
        int aid = (flags1 & HAS_AID) != 0 ? body.next() : 0;
        byte[] rest = Place.rest(body);
        return new ChoiceText(flags1, flags2, true, mnemonic, aid, Arrays.copyOf(rest, count),
                Arrays.copyOfRange(rest, count, rest.length));
    }

    boolean isSelected() {
        return (flags1 & STATE) == SELECTED;
    }

    boolean isUnavailable() {
        return (flags1 & STATE) > SELECTED;
    }

    boolean beginsRow() {
        return (flags1 & NEW_ROW) != 0;
    }
}
