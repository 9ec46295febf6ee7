package dev.e5250.host.check;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.host.Ffw;
import dev.e5250.host.stream.Piece;

/** Whether the data of a field are such as a keyboard could have put there (SA21-9247 p. 2-68 to 2-70). */
final class FieldRules {
    private static final int DUP = 0x1C;
    private static final int BLANK = 0x40;

    private final Ccsid ccsid;

    FieldRules(Ccsid ccsid) {
        this.ccsid = ccsid;
    }

    /** What is wrong, empty if nothing is. */
    String fault(FormatField field, Piece data, int sentLength) {
        if (field.isDoubleByte() || field.isTransparent()) {
            return "";
        }
        for (int i = 0; i < data.length(); i++) {
            String fault = fault(field, data.at(i), i == data.length() - 1);
            if (!fault.isEmpty()) {
                return fault + " at position " + (i + 1);
            }
        }
        boolean partial = data.length() > 0 && data.length() < sentLength;
        return partial && field.hasAdjust(Ffw.MANDATORY_FILL) ? "mandatory fill field that is not full" : "";
    }

    private String fault(FormatField field, int b, boolean last) {
        if (b == DUP) {
            return field.has(Ffw.DUP_ENABLE) ? "" : "Dup in a field without it";
        }
        if (b == BLANK || b == 0) {
            return "";
        }
        char character = ccsid.toUnicode((byte) b);
        boolean digit = b >= 0xF0 && b <= 0xF9;
        // the zone D of the last digit is a minus sign (SA21-9247 p. 2-70)
        boolean negative = last && b >= 0xD0 && b <= 0xD9;
        if (field.hasShift(Ffw.DIGITS_ONLY) && !digit) {
            return "no digit in a digits-only field";
        }
        if (field.hasShift(Ffw.SIGNED_NUMERIC) && !digit && !negative) {
            return "no digit in a signed numeric field";
        }
        if (field.hasShift(Ffw.NUMERIC_ONLY) && !digit && !negative && "+-.,".indexOf(character) < 0) {
            return "no number in a numeric-only field";
        }
        if (field.hasShift(Ffw.ALPHA_ONLY) && !Character.isLetter(character) && ",.-".indexOf(character) < 0) {
            return "no letter in an alphabetic field";
        }
        boolean small = Character.isLowerCase(character)
                && ccsid.canEncode(Character.toUpperCase(character)) && Character.toUpperCase(character) != character;
        return field.has(Ffw.MONOCASE) && small ? "small letter in a monocase field" : "";
    }
}
