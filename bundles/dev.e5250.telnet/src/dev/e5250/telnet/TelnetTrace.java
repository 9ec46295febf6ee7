package dev.e5250.telnet;

/**
 * Told of the negotiation for a trace: verbs and sub-negotiations as they stand on the wire, secrets overwritten. The
 * arrays are the callee's to keep.
 */
public interface TelnetTrace {

    void received(byte[] bytes);

    void sent(byte[] bytes);
}
