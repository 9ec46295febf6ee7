package dev.e5250.datastream.construct;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;

/** The minor structures behind the fixed part of a structured field, each with its length and type in front. */
final class MinorStructures {
    private static final int SHORTEST = 2;

    private final HostBytes in;
    private final Place place;
    private int type;
    private HostBytes body;

    /** @param in stands before the first one */
    MinorStructures(HostBytes in, Place place) {
        this.in = in;
        this.place = place;
    }

    /** Goes to the next one: whether there is one, and nothing was wrong so far. */
    boolean next() {
        if (place.isWrong() || !in.has(1)) {
            return false;
        }
        int length = in.next();
        if (length < SHORTEST || !in.has(length - 1)) {
            place.refuse(SenseCode.MINOR_STRUCTURE_LENGTH);
            return false;
        }
        type = in.next();
        body = in.part(length - SHORTEST);
        in.skip(length - SHORTEST);
        return true;
    }

    int type() {
        return type;
    }

    /** What stands behind its type. */
    HostBytes body() {
        return body;
    }
}
