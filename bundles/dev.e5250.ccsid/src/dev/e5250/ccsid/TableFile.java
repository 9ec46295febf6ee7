package dev.e5250.ccsid;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.BiConsumer;

/** Reads the tables of the sets that the JDK lacks; their first lines say where they come from and how they are written. */
final class TableFile {
    private static final String SINGLE_BYTE = "single-byte"; //$NON-NLS-1$
    private static final int ROWS = 12;
    private static final int HEXADECIMAL = 16;

    private TableFile() {
    }

    /** 256 characters of a set by host byte. */
    static char[] singleByte(int ccsid) {
        try (BufferedReader in = open(SINGLE_BYTE)) {
            String begin = ccsid + " "; //$NON-NLS-1$
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith(begin)) {
                    return characters(in);
                }
            }
            throw new IllegalStateException("no table for " + ccsid); //$NON-NLS-1$
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static char[] characters(BufferedReader in) throws IOException {
        char[] set = new char[256];
        Arrays.fill(set, Ccsid.UNKNOWN);
        int at = SingleByteTable.FIRST;
        for (int row = 0; row < ROWS; row++) {
            for (String hex : in.readLine().split(" ")) { //$NON-NLS-1$
                if (hex.charAt(0) != '-') {
                    set[at] = (char) Integer.parseInt(hex, HEXADECIMAL);
                }
                at++;
            }
        }
        return set;
    }

    /** Hands on each pair of a file, the first byte in bits 8 to 15, with its text. */
    static void pairs(String name, BiConsumer<Integer, String> pairs) {
        try (BufferedReader in = open(name)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.charAt(0) != '#') {
                    run(line, pairs);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(String line, BiConsumer<Integer, String> pairs) {
        int pair = Integer.parseInt(line, 0, 4, HEXADECIMAL);
        if (line.charAt(4) == '=') {
            pairs.accept(pair, line.substring(5));
            return;
        }
        for (int at = 5; at < line.length(); pair++) {
            int next = line.offsetByCodePoints(at, 1);
            pairs.accept(pair, line.substring(at, next));
            at = next;
        }
    }

    private static BufferedReader open(String name) throws IOException {
        String resource = "tables/" + name + ".txt"; //$NON-NLS-1$ //$NON-NLS-2$
        InputStream in = TableFile.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IOException("missing " + resource); //$NON-NLS-1$
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
}
