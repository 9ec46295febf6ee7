package dev.e5250.telnet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.e5250.telnet.ProxyException.Reason;

/** Asks an HTTP proxy for a tunnel (RFC 9110 section 9.3.6). */
final class HttpConnect {
    private static final String BEGINNING = "HTTP/1."; //$NON-NLS-1$
    /** RFC 9112 section 4; some leave the last blank away. */
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.\\d (\\d{3})( .*)?"); //$NON-NLS-1$
    private static final int SWITCHING_PROTOCOLS = 101;

    private HttpConnect() {
    }

    static void connect(ProxyStream stream, RemoteHost target, Optional<ProxyLogin> login) throws IOException {
        byte[] request = request(target, login);
        stream.write(request);
        Arrays.fill(request, (byte) 0);
        int status = response(stream);
        // RFC 9110 section 15.2: any number of interim responses may come first
        while (status / 100 == 1 && status != SWITCHING_PROTOCOLS) {
            status = response(stream);
        }
        if (status / 100 != 2) {
            throw new ProxyException(reason(status, login.isPresent()), "HTTP " + status); //$NON-NLS-1$
        }
        // RFC 9110 section 9.3.6: after a 2xx there is no content, whatever its header says
    }

    /** RFC 9112 section 3.2.3: the authority is all of the target; section 3.2: there must be a Host field. */
    private static byte[] request(RemoteHost target, Optional<ProxyLogin> login) {
        String authority = target.authority();
        byte[] start = ascii("CONNECT " + authority + " HTTP/1.1\r\nHost: " + authority + "\r\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        byte[] credentials = login.map(HttpConnect::basic).orElseGet(() -> new byte[0]);
        byte[] request = joined(start, credentials, ascii("\r\n")); //$NON-NLS-1$
        Arrays.fill(credentials, (byte) 0);
        return request;
    }

    /** RFC 7617 section 2, with its line end. Sent without being asked for: a 407 would cost one more connection. */
    private static byte[] basic(ProxyLogin login) {
        byte[] password = login.password();
        byte[] pair = joined(login.user(), new byte[] {':'}, password);
        byte[] value = Base64.getEncoder().encode(pair);
        byte[] field = joined(ascii("Proxy-Authorization: Basic "), value, ascii("\r\n")); //$NON-NLS-1$ //$NON-NLS-2$
        Arrays.fill(password, (byte) 0);
        Arrays.fill(pair, (byte) 0);
        Arrays.fill(value, (byte) 0);
        return field;
    }

    /** Reads a status line and its header, to the empty line. */
    private static int response(ProxyStream stream) throws IOException {
        // a server of another kind is known by its first bytes: it may never send the end of a line
        for (int i = 0; i < BEGINNING.length(); i++) {
            if (stream.read() != BEGINNING.charAt(i)) {
                throw new ProxyException(Reason.NOT_A_PROXY);
            }
        }
        Matcher line = STATUS.matcher(BEGINNING + line(stream));
        if (!line.matches()) {
            throw new ProxyException(Reason.NOT_A_PROXY);
        }
        while (!line(stream).isEmpty()) {
            // nothing in the header changes what is done next
        }
        return Integer.parseInt(line.group(1));
    }

    /** RFC 9112 section 2.2: a line feed alone may be taken for a line end too. */
    private static String line(ProxyStream stream) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = stream.read(); c != '\n'; c = stream.read()) {
            line.append((char) c);
        }
        int length = line.length();
        if (length > 0 && line.charAt(length - 1) == '\r') {
            line.setLength(length - 1);
        }
        return line.toString();
    }

    /** RFC 9110 sections 15.5 and 15.6. */
    private static Reason reason(int status, boolean loggedIn) {
        return switch (status) {
            case 407 -> loggedIn ? Reason.LOGIN_REFUSED : Reason.LOGIN_REQUIRED;
            case 401, 403, 451 -> Reason.NOT_ALLOWED;
            case 404, 502, 503, 504 -> Reason.HOST_UNREACHABLE;
            default -> Reason.FAILED;
        };
    }

    private static byte[] joined(byte[] first, byte[] second, byte[] third) {
        return ByteBuffer.allocate(first.length + second.length + third.length).put(first).put(second).put(third)
                .array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
