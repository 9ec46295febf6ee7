package dev.e5250.host;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import dev.e5250.telnet.PasswordSubstitute;

/**
 * A sign-on that came with the NEW-ENVIRON variables (RFC 4777 section 5). Which password level the client goes by is told
 * by the length of what it sent in place of the password. Immutable.
 */
public final class AutomaticSignOn {
    private static final int DES_LENGTH = 8;
    private static final int SHA1_LENGTH = 20;
    private static final int SHA512_LENGTH = 64;

    /** What stands in IBMSUBSPW. */
    public enum Kind {
        /** The password itself: IBMRSEED has no value. */
        CLEAR,
        /** Eight bytes, password levels 0 and 1. */
        DES,
        /** Twenty bytes, levels 2 and 3. */
        SHA1,
        /** Sixty-four bytes, level 4. */
        SHA512,
        /** Of a length that no level has. */
        UNKNOWN
    }

    private final EnvironmentVariables variables;
    private final byte[] hostSeed;
    private final String user;
    private final byte[] clientSeed;
    private final byte[] substitute;

    private AutomaticSignOn(EnvironmentVariables variables, byte[] hostSeed, String user, byte[] substitute) {
        this.variables = variables;
        this.hostSeed = hostSeed.clone();
        this.user = user;
        this.substitute = substitute;
        clientSeed = variables.bytes("IBMRSEED").orElse(new byte[0]);
    }

    /** The sign-on a client asks for; empty when it sent no user or no password. */
    static Optional<AutomaticSignOn> of(EnvironmentVariables variables, byte[] hostSeed) {
        Optional<byte[]> password = variables.bytes("IBMSUBSPW");
        return variables.text("USER").filter(name -> !name.isBlank()).flatMap(name -> password
                .map(value -> new AutomaticSignOn(variables, hostSeed, name.strip().toUpperCase(Locale.ROOT), value)));
    }

    /** In capitals. */
    public String user() {
        return user;
    }

    public Kind kind() {
        if (clientSeed.length == 0) {
            return Kind.CLEAR;
        }
        return switch (substitute.length) {
        case DES_LENGTH -> Kind.DES;
        case SHA1_LENGTH -> Kind.SHA1;
        case SHA512_LENGTH -> Kind.SHA512;
        default -> Kind.UNKNOWN;
        };
    }

    /** The current library asked for, empty if none. */
    public String library() {
        return variables.text("IBMCURLIB").orElse("").strip();
    }

    /** The program asked for, empty if none. */
    public String program() {
        return variables.text("IBMPROGRAM").orElse("").strip();
    }

    /** The menu asked for, empty if none. */
    public String menu() {
        return variables.text("IBMIMENU").orElse("").strip();
    }

    /** Whether it is a sign-on with this password; the array stays the caller's. */
    public boolean isWith(char[] password) {
        if (clientSeed.length != 0 && clientSeed.length != PasswordSubstitute.SEED_LENGTH) {
            return false;
        }
        try {
            byte[] expected = switch (kind()) {
            case CLEAR -> new String(password).getBytes(StandardCharsets.ISO_8859_1);
            case DES -> PasswordSubstitute.des(user, password, hostSeed, clientSeed);
            case SHA1 -> PasswordSubstitute.sha1(user, password, hostSeed, clientSeed);
            case SHA512 -> PasswordSubstitute.sha512(user, password, hostSeed, clientSeed);
            case UNKNOWN -> new byte[0];
            };
            boolean same = expected.length > 0 && MessageDigest.isEqual(expected, substitute);
            Arrays.fill(expected, (byte) 0);
            return same;
        } catch (GeneralSecurityException e) {
            // a JVM without one of these algorithms can let nobody in
            return false;
        }
    }

    /** The user, nothing that was secret. */
    @Override
    public String toString() {
        return user + " by " + kind();
    }
}
