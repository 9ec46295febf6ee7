package dev.e5250.script;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Passwords that a process is handed by whoever starts it: on a descriptor, where nobody else can look. */
final class Passwords {
    private static final int MAX_PASSWORD = 128;

    private Passwords() {
    }

    /** The first line of an open file descriptor. */
    static char[] read(int descriptor) throws ActionException {
        byte[] bytes = new byte[4 * MAX_PASSWORD];
        int length = 0;
        try (InputStream in = Files.newInputStream(Path.of("/dev/fd/" + descriptor))) {
            int next = in.read();
            while (next >= 0 && next != '\n' && length < bytes.length) {
                bytes[length++] = (byte) next;
                next = in.read();
            }
        } catch (IOException e) {
            throw new ActionException("cannot read the password from file descriptor " + descriptor);
        }
        if (length > 0 && bytes[length - 1] == '\r') {
            length--;
        }
        char[] password = new String(bytes, 0, length, StandardCharsets.UTF_8).toCharArray();
        Arrays.fill(bytes, (byte) 0);
        if (password.length == 0 || password.length > MAX_PASSWORD) {
            throw new ActionException("file descriptor " + descriptor + " has no password of 1 to " + MAX_PASSWORD
                    + " characters");
        }
        return password;
    }
}
