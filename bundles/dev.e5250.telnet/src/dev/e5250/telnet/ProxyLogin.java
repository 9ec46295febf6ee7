package dev.e5250.telnet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** User and password for a proxy. Its text never contains them (law 7). */
public final class ProxyLogin {
    /** Longest user and longest password of SOCKS, in bytes (RFC 1929 section 2). */
    private static final int MAX_SOCKS = 255;

    private final String user;
    private final char[] password;

    /** @param password copied; the caller may overwrite his */
    public ProxyLogin(String user, char[] password) {
        if (user.isEmpty()) {
            throw new IllegalArgumentException("no user"); //$NON-NLS-1$
        }
        this.user = user;
        this.password = password.clone();
    }

    byte[] user() {
        return user.getBytes(StandardCharsets.UTF_8);
    }

    /** A copy, for the caller to overwrite. */
    byte[] password() {
        ByteBuffer buffer = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        Arrays.fill(buffer.array(), (byte) 0);
        return bytes;
    }

    /** Said where it is set and not when it is used, so that nobody waits for a connection that cannot come. */
    void requireUsableWith(ProxySettings.Kind kind) {
        if (kind == ProxySettings.Kind.SOCKS5) {
            byte[] secret = password();
            int length = secret.length;
            Arrays.fill(secret, (byte) 0);
            // RFC 1929 section 2: 1 to 255 each
            if (length == 0 || length > MAX_SOCKS || user().length > MAX_SOCKS) {
                throw new IllegalArgumentException("user and password of SOCKS have 1 to 255 bytes each"); //$NON-NLS-1$
            }
        } else if (user.indexOf(':') >= 0 || hasControl(user.toCharArray()) || hasControl(password)) {
            // RFC 7617 section 2: the first colon ends the user, and neither has control characters
            throw new IllegalArgumentException("no colon in a user, and no control characters"); //$NON-NLS-1$
        }
    }

    private static boolean hasControl(char[] text) {
        for (char c : text) {
            if (Character.isISOControl(c)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return "ProxyLogin"; //$NON-NLS-1$
    }
}
