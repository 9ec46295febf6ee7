package dev.e5250.screen;

import java.util.Arrays;

import dev.e5250.ccsid.Ccsid;

/**
 * Where the characters of an open field stand, and the shifts that they need. Each segment of a continued field has shifts
 * of its own, and what is too short for a pair at the end of one stays null (DDS for display files, CNTFLD with DBCS).
 */
final class OpenLayout {
    private static final int FIRST_ATTRIBUTE = 0x20;

    private final int[] ends;

    /** @param ends one past the last position of each segment */
    OpenLayout(int[] ends) {
        this.ends = ends;
    }

    /**
     * Finds the characters in contents; what is half a pair is none, and gives room.
     *
     * @param units  takes them
     * @param starts takes the position of each, and behind the last one the end of the contents
     * @param gaps   takes for each segment where the nulls begin that are too few for the pair which begins the next one, or
     *               the end of the segment
     * @return how many there are
     */
    int read(byte[] contents, int[] units, int[] starts, int[] gaps) {
        int count = 0;
        int at = 0;
        for (int segment = 0; segment < ends.length; segment++) {
            int first = count;
            boolean shifted = false;
            while (at < ends[segment]) {
                int unit = contents[at] & 0xFF;
                if (unit == Ccsid.SHIFT_OUT || unit == Ccsid.SHIFT_IN) {
                    shifted = unit == Ccsid.SHIFT_OUT;
                    at++;
                    continue;
                }
                // an attribute ends characters of two bytes, as it does where they are drawn
                shifted &= unit < FIRST_ATTRIBUTE || unit >= Ccsid.BLANK;
                starts[count] = at;
                if (shifted && unit >= Ccsid.BLANK && at + 1 < ends[segment] && (contents[at + 1] & 0xFF) >= Ccsid.BLANK) {
                    units[count++] = Ideographs.PAIR | unit << 8 | contents[at + 1] & 0xFF;
                    at += 2;
                } else {
                    units[count++] = shifted && unit >= Ccsid.BLANK ? 0 : unit;
                    at++;
                }
            }
            int kept = segment + 1 < ends.length ? withoutGap(contents, units, first, count, ends[segment]) : count;
            gaps[segment] = kept < count ? starts[kept] : ends[segment];
            count = kept;
        }
        starts[count] = contents.length;
        return count;
    }

    /** How many characters of a segment are left without the nulls for which no pair was short enough. */
    private static int withoutGap(byte[] contents, int[] units, int first, int count, int end) {
        if (contents[end] != Ccsid.SHIFT_OUT) {
            return count;
        }
        int kept = count;
        while (kept > first && units[kept - 1] == 0) {
            kept--;
        }
        boolean shifted = kept > first && Ideographs.isPair(units[kept - 1]);
        return FieldGroup.isGap(count - kept, shifted) ? kept : count;
    }

    /**
     * Finds places for characters.
     *
     * @param starts takes the position of each, and behind the last one where they end, with their shift; null if nobody
     *               wants to know
     * @return where they end, or -1 when they do not all have a place
     */
    int place(int[] units, int size, int[] starts) {
        int segment = 0;
        int at = 0;
        boolean shifted = false;
        for (int i = 0; i < size; i++) {
            boolean pair = Ideographs.isPair(units[i]);
            while (at + room(pair, shifted) > ends[segment]) {
                if (segment + 1 == ends.length) {
                    return -1;
                }
                at = ends[segment++];
                shifted = false;
            }
            at += pair == shifted ? 0 : 1;
            shifted = pair;
            if (starts != null) {
                starts[i] = at;
            }
            at += pair ? 2 : 1;
        }
        at += shifted ? 1 : 0;
        if (starts != null) {
            starts[size] = at;
        }
        return at;
    }

    /** Positions that a character needs, with the shifts before and behind it. */
    private static int room(boolean pair, boolean shifted) {
        return pair ? shifted ? 3 : 4 : shifted ? 2 : 1;
    }

    /** Writes characters to the places that they have. */
    static void write(int[] units, int size, int[] starts, byte[] contents) {
        Arrays.fill(contents, (byte) 0);
        for (int i = 0; i < size; i++) {
            int at = starts[i];
            if (!Ideographs.isPair(units[i])) {
                contents[at] = (byte) units[i];
                continue;
            }
            contents[at] = (byte) (units[i] >> 8);
            contents[at + 1] = (byte) units[i];
            if (i == 0 || !Ideographs.isPair(units[i - 1]) || starts[i - 1] + 2 != at) {
                contents[at - 1] = Ccsid.SHIFT_OUT;
            }
            if (i + 1 == size || !Ideographs.isPair(units[i + 1]) || starts[i + 1] != at + 2) {
                contents[at + 2] = Ccsid.SHIFT_IN;
            }
        }
    }

    /** Where the next character would stand behind one of two bytes or of one. */
    int behind(int start, boolean pair) {
        int at = start + (pair ? 2 : 1);
        for (int end : ends) {
            if (pair && at + 1 == end) {
                return end;
            }
        }
        return at;
    }
}
