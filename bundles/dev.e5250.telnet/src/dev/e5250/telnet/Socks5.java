package dev.e5250.telnet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import dev.e5250.telnet.ProxyException.Reason;

/**
 * Asks a SOCKS version 5 proxy to connect (RFC 1928). The JDK's own client is not used: it knows the proxy by one
 * address only, cannot be told a login but through the authenticator of the whole JVM and else sends the name of the
 * system's user, and goes down to version 4 when the answer is strange.
 */
final class Socks5 {
    private static final int VERSION = 5;
    private static final int LOGIN_VERSION = 1;
    private static final int CONNECT = 1;

    private static final int NO_LOGIN = 0;
    private static final int USER_PASSWORD = 2;
    private static final int NO_METHOD = 0xFF;

    private static final int IPV4 = 1;
    private static final int NAME = 3;
    private static final int IPV6 = 4;

    private Socks5() {
    }

    static void connect(ProxyStream stream, RemoteHost target, Optional<ProxyLogin> login) throws IOException {
        agree(stream, login);
        stream.write(request(target));
        expect(stream, VERSION);
        int reply = stream.read();
        if (reply != 0) {
            throw new ProxyException(reason(reply), "SOCKS " + reply); //$NON-NLS-1$
        }
        stream.read();
        // where the proxy connected from: of no use here, but the host's first byte comes after it
        stream.skip(addressLength(stream) + 2);
    }

    /** RFC 1928 section 3. */
    private static void agree(ProxyStream stream, Optional<ProxyLogin> login) throws IOException {
        stream.write(login.isPresent() ? new byte[] {VERSION, 2, NO_LOGIN, USER_PASSWORD}
                : new byte[] {VERSION, 1, NO_LOGIN});
        expect(stream, VERSION);
        int method = stream.read();
        if (method == NO_METHOD) {
            throw new ProxyException(login.isPresent() ? Reason.LOGIN_UNKNOWN : Reason.LOGIN_REQUIRED);
        } else if (method == USER_PASSWORD && login.isPresent()) {
            logIn(stream, login.get());
        } else if (method != NO_LOGIN) {
            // one that was not offered
            throw new ProxyException(Reason.NOT_A_PROXY);
        }
    }

    /** RFC 1929 section 2. */
    private static void logIn(ProxyStream stream, ProxyLogin login) throws IOException {
        byte[] user = login.user();
        byte[] password = login.password();
        byte[] message = new byte[3 + user.length + password.length];
        try {
            message[0] = LOGIN_VERSION;
            message[1] = (byte) user.length;
            System.arraycopy(user, 0, message, 2, user.length);
            message[2 + user.length] = (byte) password.length;
            System.arraycopy(password, 0, message, 3 + user.length, password.length);
            stream.write(message);
        } finally {
            Arrays.fill(password, (byte) 0);
            Arrays.fill(message, (byte) 0);
        }
        expect(stream, LOGIN_VERSION);
        if (stream.read() != 0) {
            throw new ProxyException(Reason.LOGIN_REFUSED);
        }
    }

    /** RFC 1928 sections 4 and 5. */
    private static byte[] request(RemoteHost target) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {VERSION, CONNECT, 0});
        if (target.address().isPresent()) {
            byte[] address = target.address().get().getAddress();
            out.write(address.length == 4 ? IPV4 : IPV6);
            out.writeBytes(address);
        } else {
            byte[] name = target.name().getBytes(StandardCharsets.US_ASCII);
            out.write(NAME);
            out.write(name.length);
            out.writeBytes(name);
        }
        out.write(target.port() >> 8);
        out.write(target.port());
        return out.toByteArray();
    }

    private static int addressLength(ProxyStream stream) throws IOException {
        return switch (stream.read()) {
            case IPV4 -> 4;
            case IPV6 -> 16;
            case NAME -> stream.read();
            default -> throw new ProxyException(Reason.NOT_A_PROXY);
        };
    }

    private static void expect(ProxyStream stream, int version) throws IOException {
        if (stream.read() != version) {
            throw new ProxyException(Reason.NOT_A_PROXY);
        }
    }

    /** RFC 1928 section 6. */
    private static Reason reason(int reply) {
        return switch (reply) {
            case 2 -> Reason.NOT_ALLOWED;
            case 3, 4, 6 -> Reason.HOST_UNREACHABLE;
            case 5 -> Reason.HOST_REFUSED;
            default -> Reason.FAILED;
        };
    }
}
