package dev.e5250.host.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.e5250.host.EnvironmentVariables;
import dev.e5250.telnet.NewEnvironment;

/** The body of a NEW-ENVIRON answer: its grammar (RFC 1572), and the values of what RFC 4777 defines. */
final class EnvironmentCheck {
    private static final int NAME_LENGTH = 10;
    private static final int MAX_CLEAR_PASSWORD = 128;
    private static final Set<String> NAMES = Set.of("DEVNAME", "IBMCURLIB", "IBMIMENU", "IBMPROGRAM", "USER");

    private EnvironmentCheck() {
    }

    /** What is wrong with a body behind its IS. */
    static List<String> faults(byte[] body) {
        List<String> faults = new ArrayList<>();
        if (body.length > 0 && body[0] != NewEnvironment.VAR && body[0] != NewEnvironment.USERVAR) {
            faults.add("NEW-ENVIRON answer begins without VAR or USERVAR (RFC 1572)");
        }
        boolean value = false;
        for (int at = 0; at < body.length; at++) {
            int b = body[at];
            if (b == NewEnvironment.ESC) {
                at++;
                if (at == body.length) {
                    faults.add("NEW-ENVIRON answer ends with an ESC (RFC 1572)");
                }
            } else if (b == NewEnvironment.VALUE) {
                if (value) {
                    faults.add("NEW-ENVIRON variable with two values: 01 without ESC? (RFC 1572)");
                }
                value = true;
            } else if (b == NewEnvironment.VAR || b == NewEnvironment.USERVAR) {
                value = false;
                int end = at + 1;
                StringBuilder name = new StringBuilder();
                while (end < body.length && body[end] > NewEnvironment.USERVAR) {
                    name.append((char) body[end++]);
                }
                kind(b, name.toString(), faults);
            }
        }
        return faults;
    }

    private static void kind(int mark, String name, List<String> faults) {
        if (name.isEmpty()) {
            faults.add("NEW-ENVIRON variable without a name: code 00 or 03 without ESC? (RFC 1572)");
        } else if (name.equals("USER") != (mark == NewEnvironment.VAR) && name.matches("USER|IBM.*|DEVNAME|KBDTYPE|CODEPAGE|CHARSET")) {
            faults.add(name + " as " + (mark == NewEnvironment.VAR ? "VAR" : "USERVAR") + " (RFC 4777)");
        }
    }

    /** What is wrong with the variables together. */
    static List<String> faults(EnvironmentVariables variables) {
        List<String> faults = new ArrayList<>();
        for (String name : NAMES) {
            variables.text(name).filter(value -> value.length() > NAME_LENGTH)
                    .ifPresent(value -> faults.add(name + " of more than ten characters (RFC 4777)"));
        }
        variables.text("DEVNAME").filter(value -> !value.equals(value.toUpperCase(Locale.ROOT)))
                .ifPresent(value -> faults.add("DEVNAME in small letters (RFC 4777 section 7)"));
        if (variables.text("CODEPAGE").isPresent() && variables.text("KBDTYPE").isEmpty()) {
            faults.add("CODEPAGE without KBDTYPE: IBM i does not honour it (RFC 4777 section 8)");
        }
        int seed = variables.bytes("IBMRSEED").map(value -> value.length).orElse(-1);
        int password = variables.bytes("IBMSUBSPW").map(value -> value.length).orElse(-1);
        if (seed > 0 && seed != 8) {
            faults.add("IBMRSEED of " + seed + " bytes (RFC 4777 section 5)");
        }
        if (seed == 8 && password >= 0 && password != 8 && password != 20 && password != 64) {
            faults.add("IBMSUBSPW of " + password + " bytes (RFC 4777 section 5)");
        }
        if (password >= 0 && seed < 0) {
            faults.add("IBMSUBSPW without IBMRSEED (RFC 4777 section 5)");
        }
        if (password > MAX_CLEAR_PASSWORD) {
            faults.add("IBMSUBSPW of " + password + " bytes (RFC 4777 section 5)");
        }
        if (password >= 0 && variables.text("USER").isEmpty()) {
            faults.add("IBMSUBSPW without USER (RFC 4777 section 5)");
        }
        return faults;
    }

}
