package dev.e5250.screen;

/** What the keyboard asks of the host; the data stream turns each into a record (R1205 sections 3 and 4). */
public interface HostRequests {

    /** An AID key ended the input. The keyboard has checked the fields already, and locks itself afterwards. */
    void aid(Aid aid);

    /** The Attn key: allowed nearly always, answered by nothing. */
    void attention();

    /** The System Request key, with the host bytes typed on its line (possibly none). */
    void systemRequest(byte[] typed);

    /** Help on an error: its code as four packed decimal digits. */
    void errorHelp(int code);

    /** The Test Request key. */
    void testRequest();
}
