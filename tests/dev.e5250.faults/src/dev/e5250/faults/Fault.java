package dev.e5250.faults;

/** What can go wrong between a host and us. */
public enum Fault {
    /** The connection breaks. */
    DROP,
    /** Nothing comes any more, nothing is taken, and nobody says so. */
    STALL,
    /** The peer ends the stream. */
    CUT,
    /** What comes comes twice. */
    DUPLICATE,
    /** Bytes change on the way in. */
    CORRUPT,
    /** What is written goes out in another order. */
    REORDER,
    /** Writing fails while reading waits. */
    WRITE_FAILS
}
