package dev.e5250.telnet;

/**
 * Told of all that is no record, for a trace: verbs and sub-negotiations as they stand on the wire, secrets overwritten,
 * and text. The arrays are the callee's to keep.
 */
public interface TelnetTrace {

    void received(byte[] bytes);

    void sent(byte[] bytes);
}
