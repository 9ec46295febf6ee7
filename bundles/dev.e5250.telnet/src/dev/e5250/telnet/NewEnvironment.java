package dev.e5250.telnet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * NEW-ENVIRON bodies (RFC 1572, RFC 4777): each of the codes 00 to 03 inside a name or value is written behind an ESC.
 * The doubling of FF is {@link TelnetEscape}'s and comes after this.
 */
public final class NewEnvironment {
    public static final int VAR = 0;
    public static final int VALUE = 1;
    public static final int ESC = 2;
    public static final int USERVAR = 3;

    /** The variable that asks for a device name (RFC 4777 section 7). */
    public static final String DEVNAME = "DEVNAME"; //$NON-NLS-1$

    private NewEnvironment() {
    }

    /** The body of a SEND without the eight bytes of seed behind IBMRSEED (RFC 4777 section 5), for a trace. */
    static byte[] withoutSeed(byte[] body) {
        int name = new String(body, StandardCharsets.ISO_8859_1).indexOf(EnvironmentRequest.SEED);
        if (name >= 0) {
            int from = name + EnvironmentRequest.SEED.length();
            Arrays.fill(body, from, Math.min(body.length, from + PasswordSubstitute.SEED_LENGTH), (byte) '*');
        }
        return body;
    }

    /** Adds bytes of a name or value, each mark among them behind an ESC. */
    static void escape(byte[] bytes, ByteArrayOutputStream body) {
        for (byte b : bytes) {
            if (b >= VAR && b <= USERVAR) {
                body.write(ESC);
            }
            body.write(b);
        }
    }
}
