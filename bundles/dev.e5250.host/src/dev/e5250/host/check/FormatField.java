package dev.e5250.host.check;

import dev.e5250.host.Fcw;
import dev.e5250.host.Ffw;

/**
 * An input field as the host defined it.
 *
 * @param start     address of its first position, 0-based
 * @param length    positions
 * @param ffw       field format word
 * @param fcws      field control words
 * @param attribute display attribute
 */
record FormatField(int start, int length, int ffw, int[] fcws, int attribute) {
    private static final int SHIFT = 0x0700;
    private static final int ADJUST = 0x0007;

    /** @param bits of a group such as {@link Ffw#SIGNED_NUMERIC}, that are a number and no flags */
    boolean hasShift(int bits) {
        return (ffw & SHIFT) == bits;
    }

    boolean hasAdjust(int bits) {
        return (ffw & ADJUST) == bits;
    }

    boolean has(int flag) {
        return (ffw & flag) == flag;
    }

    boolean hasFcw(int word) {
        for (int fcw : fcws) {
            if (fcw == word) {
                return true;
            }
        }
        return false;
    }

    boolean isTransparent() {
        for (int fcw : fcws) {
            if (fcw >> 8 == Fcw.TRANSPARENT >> 8) {
                return true;
            }
        }
        return false;
    }

    boolean isDoubleByte() {
        for (int fcw : fcws) {
            if (fcw >> 8 == Fcw.IDEOGRAPHIC_ONLY >> 8) {
                return true;
            }
        }
        return false;
    }

    /** A segment behind the first one: sent as part of that. */
    boolean isLaterSegment() {
        return hasFcw(Fcw.CONTINUED_MIDDLE) || hasFcw(Fcw.CONTINUED_LAST);
    }

    boolean isNonDisplay() {
        return (attribute & 0x07) == 0x07;
    }

    /** Positions that are sent: the sign of a signed numeric field goes along with its last digit (SA21-9247 p. 2-7). */
    int sentLength() {
        return hasShift(Ffw.SIGNED_NUMERIC) ? length - 1 : length;
    }
}
