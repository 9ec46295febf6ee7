package dev.e5250.telnet;

/**
 * What a {@link TelnetReceiver} finds in the bytes it gets. The arrays belong to the receiver and are valid only
 * during the call; the callee may not keep them.
 */
public interface TelnetEvents {

    /** A complete record, un-escaped, without its IAC EOR. Never empty. */
    void record(byte[] buffer, int offset, int length);

    /** A verb: {@link Telnet#WILL}, WONT, DO or DONT, and its option. */
    void option(int verb, int option);

    /** The un-escaped body of a sub-negotiation, what stands between the option and IAC SE. */
    void subnegotiation(int option, byte[] buffer, int offset, int length);

    /** Any other command: NOP, GA, AYT, DM and the like. */
    default void command(int code) {
    }

    /** Data while {@link #inRecords()} says no. */
    default void text(byte[] buffer, int offset, int length) {
    }

    /** Whether data are records now: BINARY and END-OF-RECORD are agreed. Before that they are NVT text (RFC 1205). */
    default boolean inRecords() {
        return true;
    }
}
