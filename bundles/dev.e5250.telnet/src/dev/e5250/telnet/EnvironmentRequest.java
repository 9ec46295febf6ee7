package dev.e5250.telnet;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a host asks for in the body of NEW-ENVIRON SEND (RFC 1572), with the seed that IBM i puts behind the name
 * IBMRSEED without any mark (RFC 4777 section 5).
 *
 * @param names  the variables it names
 * @param all    whether it wants all there are, too: a bare VAR or USERVAR, or nothing at all
 * @param seed   the host's eight bytes, or null when there are none
 */
record EnvironmentRequest(Set<String> names, boolean all, byte[] seed) {
    static final String SEED = "IBMRSEED"; //$NON-NLS-1$

    private static final int MAX_NAMES = 64;

    /** Reads a body whose first byte is SEND. What is none of this is passed over. */
    static EnvironmentRequest read(byte[] body, int offset, int length) {
        Reader reader = new Reader(body, offset + 1, offset + length);
        Set<String> names = new LinkedHashSet<>();
        boolean all = length <= 1;
        byte[] seed = null;
        while (reader.nextMark()) {
            String name = reader.name();
            if (name.startsWith(SEED)) {
                seed = reader.seed();
                name = SEED;
            }
            if (name.isEmpty()) {
                all = true;
            } else if (names.size() < MAX_NAMES) {
                names.add(name);
            }
        }
        return new EnvironmentRequest(names, all, seed);
    }

    /** Goes from mark to mark. */
    private static final class Reader {
        private final byte[] bytes;
        private final int end;
        private int at;
        private int afterName;

        Reader(byte[] bytes, int from, int end) {
            this.bytes = bytes;
            this.end = end;
            at = from;
        }

        /** Goes behind the next VAR or USERVAR. */
        boolean nextMark() {
            while (at < end) {
                int mark = bytes[at++];
                if (mark == NewEnvironment.VAR || mark == NewEnvironment.USERVAR) {
                    return true;
                }
            }
            return false;
        }

        String name() {
            StringBuilder name = new StringBuilder();
            while (at < end && !isMark(bytes[at]) && !SEED.contentEquals(name)) {
                if (bytes[at] == NewEnvironment.ESC && at + 1 < end) {
                    at++;
                }
                name.append((char) (bytes[at++] & 0xFF));
            }
            afterName = at;
            return name.toString();
        }

        /**
         * Eight bytes as they are; nobody says whether a host escapes its seed, so what fits only with its escapes
         * taken out is read so. A seed that is cut is none.
         */
        byte[] seed() {
            int raw = afterName + PasswordSubstitute.SEED_LENGTH;
            boolean plain = raw == end || raw < end && isMark(bytes[raw]);
            byte[] seed = new byte[PasswordSubstitute.SEED_LENGTH];
            int count = 0;
            at = afterName;
            while (at < end && count < seed.length) {
                if (!plain && bytes[at] == NewEnvironment.ESC && at + 1 < end) {
                    at++;
                }
                seed[count++] = bytes[at++];
            }
            return count == seed.length ? seed : null;
        }

        private static boolean isMark(byte value) {
            return value == NewEnvironment.VAR || value == NewEnvironment.VALUE || value == NewEnvironment.USERVAR;
        }
    }
}
