package dev.e5250.telnet;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The options of one connection and the passive side's answers (RFC 854, RFC 1143): agrees to what a 5250 needs, both
 * ways, and refuses the rest.
 */
final class OptionTable {
    private static final Set<Integer> OURS = Set.of(Telnet.BINARY, Telnet.SUPPRESS_GO_AHEAD, Telnet.TERMINAL_TYPE,
            Telnet.END_OF_RECORD, Telnet.NEW_ENVIRON);
    private static final Set<Integer> THEIRS = OURS;
    private static final byte[] NO_ANSWER = {};

    private final Map<Integer, OptionState> ours = new HashMap<>();
    private final Map<Integer, OptionState> theirs = new HashMap<>();

    OptionTable() {
        OURS.forEach(option -> ours.put(option, new OptionState()));
        THEIRS.forEach(option -> theirs.put(option, new OptionState()));
    }

    /** Takes a verb and returns the bytes to answer, none when the state is already what was asked for. */
    byte[] answer(int verb, int option) {
        return switch (verb) {
        case Telnet.DO -> on(ours, option, Telnet.WILL, Telnet.WONT);
        case Telnet.WILL -> on(theirs, option, Telnet.DO, Telnet.DONT);
        case Telnet.DONT -> off(ours, option, Telnet.WONT);
        default -> off(theirs, option, Telnet.DONT);
        };
    }

    /** Whether data are records of 5250 now: BINARY and END-OF-RECORD, from the peer to us (RFC 1205 section 2). */
    boolean receivesRecords() {
        return theirs.get(Telnet.BINARY).isOn() && theirs.get(Telnet.END_OF_RECORD).isOn();
    }

    /** The same for both ways and TERMINAL-TYPE: what makes the session a 5250. */
    boolean is5250() {
        return receivesRecords() && ours.get(Telnet.BINARY).isOn() && ours.get(Telnet.END_OF_RECORD).isOn()
                && ours.get(Telnet.TERMINAL_TYPE).isOn();
    }

    private static byte[] on(Map<Integer, OptionState> side, int option, int yes, int no) {
        OptionState state = side.get(option);
        if (state == null) {
            // no state is kept for what we never agree to: each request gets its refusal (RFC 854)
            return TelnetEscape.option(no, option);
        }
        return state.turnOn() ? TelnetEscape.option(yes, option) : NO_ANSWER;
    }

    private static byte[] off(Map<Integer, OptionState> side, int option, int no) {
        OptionState state = side.get(option);
        return state != null && state.turnOff() ? TelnetEscape.option(no, option) : NO_ANSWER;
    }
}
