package dev.e5250.telnet;

import java.util.function.Supplier;

/**
 * How to sign on without the sign-on screen (RFC 4777 section 5).
 *
 * @param user     user profile, up to ten characters
 * @param password gives the password each time a connection needs it, in an array that is overwritten after use; it does
 *                 not wait for anybody, for the session waits for it
 * @param method   as the host's password level wants it
 * @param library  current library, program and menu to begin with, each empty for the user's own
 * @param program  see library
 * @param menu     see library
 */
public record SignOn(String user, Supplier<char[]> password, Method method, String library, String program,
        String menu) {

    /** What goes over the network in place of the password. */
    public enum Method {
        /** The password itself: for connections by TLS, or where the user has said so. */
        CLEAR,
        /** Password levels 0 and 1. */
        DES,
        /** Password levels 2 and 3. */
        SHA1,
        /** Password level 4. */
        SHA512,
        /** A service ticket of Kerberos, which says who the user is: its bytes stand for the password, as characters 0 to 255. */
        TICKET
    }

    /** Never the password. */
    @Override
    public String toString() {
        return "SignOn[" + user + ", " + method + "]"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
