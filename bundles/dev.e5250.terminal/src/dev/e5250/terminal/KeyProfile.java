package dev.e5250.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Key maps to begin with. */
public enum KeyProfile {
    /** As PC programs do it, and as IBM's emulator does where PC programs have no such key. */
    PC("pc.keys"),
    /** As IBM i Access Client Solutions does it. */
    ACS("acs.keys"),
    /** As tn5250j does it. */
    TN5250J("tn5250j.keys");

    private static final String COMMON = "common.keys";

    private final KeyMap map;

    KeyProfile(String file) {
        KeyMap.Reading reading = KeyMap.parse(read(COMMON) + read(file));
        if (!reading.notUnderstood().isEmpty()) {
            throw new IllegalStateException(file + ": " + reading.notUnderstood());
        }
        map = reading.map();
    }

    public KeyMap map() {
        return map;
    }

    private static String read(String file) {
        try (InputStream in = KeyProfile.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
