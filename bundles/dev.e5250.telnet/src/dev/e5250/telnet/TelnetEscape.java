package dev.e5250.telnet;

/** Bytes for the way out: IAC doubled, marks around. */
public final class TelnetEscape {

    private TelnetEscape() {
    }

    /** A record with each FF doubled and IAC EOR behind it (RFC 885, RFC 1205 section 3). */
    public static byte[] record(byte[] bytes, int offset, int length) {
        byte[] escaped = new byte[length + count(bytes, offset, length) + 2];
        int end = copy(bytes, offset, length, escaped, 0);
        escaped[end] = (byte) Telnet.IAC;
        escaped[end + 1] = (byte) Telnet.EOR;
        return escaped;
    }

    /** A sub-negotiation: IAC SB option, the body with each FF doubled, IAC SE (RFC 855). */
    public static byte[] subnegotiation(int option, byte[] body) {
        byte[] escaped = new byte[3 + body.length + count(body, 0, body.length) + 2];
        escaped[0] = (byte) Telnet.IAC;
        escaped[1] = (byte) Telnet.SB;
        escaped[2] = (byte) option;
        int end = copy(body, 0, body.length, escaped, 3);
        escaped[end] = (byte) Telnet.IAC;
        escaped[end + 1] = (byte) Telnet.SE;
        return escaped;
    }

    /** IAC verb option. */
    public static byte[] option(int verb, int option) {
        return new byte[] {(byte) Telnet.IAC, (byte) verb, (byte) option};
    }

    private static int count(byte[] bytes, int offset, int length) {
        int count = 0;
        for (int i = offset; i < offset + length; i++) {
            if (bytes[i] == (byte) Telnet.IAC) {
                count++;
            }
        }
        return count;
    }

    private static int copy(byte[] from, int offset, int length, byte[] to, int start) {
        int end = start;
        for (int i = offset; i < offset + length; i++) {
            to[end++] = from[i];
            if (from[i] == (byte) Telnet.IAC) {
                to[end++] = (byte) Telnet.IAC;
            }
        }
        return end;
    }
}
