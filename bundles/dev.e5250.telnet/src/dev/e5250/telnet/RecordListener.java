package dev.e5250.telnet;

/** What a {@link TelnetClient} tells the session. The arrays are valid only during the call. */
public interface RecordListener {

    /** A record of the host: un-escaped, from its length field on. */
    void record(byte[] buffer, int offset, int length);

    /** Data before records are agreed: text for an NVT printer (RFC 854), from a proxy perhaps. In pieces as they come. */
    default void text(byte[] buffer, int offset, int length) {
    }

    /** TERMINAL-TYPE, BINARY and END-OF-RECORD are agreed: records may come and go. */
    void negotiated();

    /** The host asked for the device name again: the one it was given is in use (RFC 4777 section 7). */
    void deviceNameRefused();
}
