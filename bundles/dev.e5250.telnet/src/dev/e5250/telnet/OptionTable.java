package dev.e5250.telnet;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The options of one connection and the passive side's answers (RFC 854): agrees to what a 5250 needs, both ways, and
 * refuses the rest. A side that never asks first needs only the states YES and NO of RFC 1143, a bit for each option and
 * direction. Only what changes a state is answered: no peer can make it answer for ever to what it has been told.
 */
final class OptionTable {
    private static final long SUPPORTED = bit(Telnet.BINARY) | bit(Telnet.SUPPRESS_GO_AHEAD)
            | bit(Telnet.TERMINAL_TYPE) | bit(Telnet.END_OF_RECORD) | bit(Telnet.NEW_ENVIRON);
    private static final long RECORDS = bit(Telnet.BINARY) | bit(Telnet.END_OF_RECORD);
    private static final byte[] NO_ANSWER = {};

    /** Written by the owner of the connection alone, read by whoever asks what was agreed. */
    private volatile long ours;
    private volatile long theirs;

    /** Takes a verb and returns the bytes to answer, none when the state is already what was asked for. */
    byte[] answer(int verb, int option) {
        boolean on = verb == Telnet.DO || verb == Telnet.WILL;
        boolean our = verb == Telnet.DO || verb == Telnet.DONT;
        long bit = bit(option) & SUPPORTED;
        long state = our ? ours : theirs;
        if (bit == 0) {
            // no state is kept for what we never agree to: each request gets its refusal
            return on ? TelnetEscape.option(our ? Telnet.WONT : Telnet.DONT, option) : NO_ANSWER;
        }
        if (on == ((state & bit) != 0)) {
            return NO_ANSWER;
        }
        if (our) {
            ours ^= bit;
            return TelnetEscape.option(on ? Telnet.WILL : Telnet.WONT, option);
        }
        theirs ^= bit;
        return TelnetEscape.option(on ? Telnet.DO : Telnet.DONT, option);
    }

    /** Whether data are records of 5250 now: BINARY and END-OF-RECORD, from the peer to us (RFC 1205 section 2). */
    boolean receivesRecords() {
        return (theirs & RECORDS) == RECORDS;
    }

    /** The same for both ways and TERMINAL-TYPE: what makes the session a 5250. */
    boolean is5250() {
        long needed = RECORDS | bit(Telnet.TERMINAL_TYPE);
        return receivesRecords() && (ours & needed) == needed;
    }

    /** Numbers of the options that are on, ascending. */
    List<Integer> on(boolean our) {
        long state = our ? ours : theirs;
        return IntStream.range(0, Long.SIZE).filter(option -> (state & bit(option)) != 0).boxed().toList();
    }

    /** None for an option that is not one of the first 64. */
    private static long bit(int option) {
        return option < Long.SIZE ? 1L << option : 0;
    }
}
