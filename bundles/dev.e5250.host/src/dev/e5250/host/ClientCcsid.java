package dev.e5250.host;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.ccsid.HostKeyboard;

/** The character set of a client, by what it says of its keyboard: KBDTYPE, CODEPAGE, CHARSET (RFC 4777 section 8). */
final class ClientCcsid {
    private static final Ccsid DEFAULT = Ccsid.of(37);

    private ClientCcsid() {
    }

    /** The set, or 37 if the client says nothing that is known. */
    static Ccsid of(EnvironmentVariables variables) {
        int page = number(variables.text("CODEPAGE"));
        int characterSet = number(variables.text("CHARSET"));
        if (characterSet == 0) {
            return Ccsid.isSupported(page) ? Ccsid.of(page) : DEFAULT;
        }
        String type = variables.text("KBDTYPE").orElse("");
        // several sets share a code page: the keyboard tells those of one and of two bytes apart
        return Arrays.stream(Ccsid.supported()).mapToObj(Ccsid::of)
                .filter(ccsid -> fits(HostKeyboard.of(ccsid.number()), page, characterSet))
                .min(Comparator.comparing((Ccsid ccsid) -> !HostKeyboard.of(ccsid.number()).keyboardType().equals(type))
                        .thenComparing(ccsid -> !ccsid.isDoubleByte()).thenComparingInt(Ccsid::number))
                .orElseGet(() -> Ccsid.isSupported(page) ? Ccsid.of(page) : DEFAULT);
    }

    private static boolean fits(HostKeyboard keyboard, int page, int characterSet) {
        return keyboard.codePage() == page && keyboard.characterSet() == characterSet;
    }

    private static int number(Optional<String> text) {
        return text.filter(digits -> digits.matches("\\d{1,5}")).map(Integer::parseInt).orElse(0);
    }
}
