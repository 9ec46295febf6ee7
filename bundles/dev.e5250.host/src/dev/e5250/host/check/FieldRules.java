package dev.e5250.host.check;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.host.Fcw;
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
        if (field.isTransparent()) {
            return "";
        }
        if (field.isDoubleByte()) {
            return field.hasFcw(Fcw.IDEOGRAPHIC_PURE) ? pairs(data) : shifts(field, data);
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

    /** Without shifts, SC30-3533 15.6.12.2. */
    private static String pairs(Piece data) {
        for (int i = 0; i < data.length(); i++) {
            if (isShift(data.at(i))) {
                return "shift in a field without any";
            }
        }
        return data.length() % 2 == 0 ? "" : "half a character at its end";
    }

    /** Balanced, around whole characters: a host converts nothing else. */
    private static String shifts(FormatField field, Piece data) {
        boolean shifted = false;
        int pairsFrom = 0;
        int shifts = 0;
        for (int i = 0; i < data.length(); i++) {
            if (!isShift(data.at(i))) {
                continue;
            }
            if (shifted != (data.at(i) == Ccsid.SHIFT_IN)) {
                return "shifts that are not balanced";
            }
            if (shifted && (i - pairsFrom) % 2 != 0) {
                return "half a character before a shift-in";
            }
            shifted = !shifted;
            pairsFrom = i + 1;
            shifts++;
        }
        boolean around = data.length() == 0 || data.at(0) == Ccsid.SHIFT_OUT && data.at(data.length() - 1) == Ccsid.SHIFT_IN;
        boolean open = field.hasFcw(Fcw.IDEOGRAPHIC_OPEN);
        if (shifted || shifts > 2 && !open) {
            return "shifts that are not balanced";
        }
        if (field.hasFcw(Fcw.IDEOGRAPHIC_ONLY) && !around) {
            return "data that do not begin and end with a shift";
        }
        return field.hasFcw(Fcw.IDEOGRAPHIC_EITHER) && shifts > 0 && !around ? "both kinds of characters" : "";
    }

    private static boolean isShift(int b) {
        return b == Ccsid.SHIFT_OUT || b == Ccsid.SHIFT_IN;
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
