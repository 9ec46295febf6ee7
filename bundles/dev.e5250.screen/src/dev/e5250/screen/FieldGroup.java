package dev.e5250.screen;

import java.util.List;

/**
 * One field as the operator and the host see it: an entry of the format table, or the segments of a continued field in
 * their order (SC30-3533 15.6.12.2, FCW 8601 to 8603). A segment beyond the first is no field of its own: the MDT and
 * all rules are the first one's. A position in the group counts from 0 through all segments.
 */
public final class FieldGroup {
    private final List<Field> segments;
    private final int length;

    FieldGroup(List<Field> segments) {
        this.segments = segments;
        length = segments.stream().mapToInt(Field::length).sum();
    }

    /** The segment whose FFW and FCWs count, and whose address the host knows the field by. */
    public Field first() {
        return segments.get(0);
    }

    public Field last() {
        return segments.get(segments.size() - 1);
    }

    /** At least one, in ascending order of address; cannot be changed. */
    public List<Field> segments() {
        return segments;
    }

    /** Positions of all segments together. */
    public int length() {
        return length;
    }

    public boolean isModified() {
        return first().isModified();
    }

    /** Address of a position, 0 to {@link #length()} - 1. */
    public int address(int position) {
        int left = position;
        for (Field segment : segments) {
            if (left < segment.length()) {
                return segment.start() + left;
            }
            left -= segment.length();
        }
        throw new IndexOutOfBoundsException(position);
    }

    /** Position of an address, or -1 when no segment holds it. */
    public int position(int address) {
        int before = 0;
        for (Field segment : segments) {
            if (segment.contains(address)) {
                return before + address - segment.start();
            }
            before += segment.length();
        }
        return -1;
    }

    /**
     * Whether nulls at the end of a segment are no data: too few for the pair that begins the next segment (DDS, CNTFLD with
     * DBCS).
     *
     * @param shiftedIn whether a shift-in is before them, which a pair would have taken the place of
     */
    public static boolean isGap(int nulls, boolean shiftedIn) {
        return nulls < (shiftedIn ? 2 : 4);
    }
}
