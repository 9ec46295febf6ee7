package dev.e5250.host.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import dev.e5250.host.Attr;

/** Names of the constants of the builders by their values. */
final class Names {
    private static final Map<Integer, String> CC1 = Map.of(0x00, "NONE", 0x20, "LOCK", 0x40, "LOCK_RESET_MDT", 0x60,
            "LOCK_RESET_ALL_MDT", 0x80, "LOCK_NULL_MODIFIED", 0xA0, "LOCK_RESET_MDT_NULL_INPUT", 0xC0,
            "LOCK_RESET_MDT_NULL_MODIFIED", 0xE0, "LOCK_RESET_ALL_MDT_NULL_INPUT");
    private static final Map<Integer, String> CC2 = new TreeMap<>(Map.of(0x40, "KEEP_CURSOR", 0x20, "BLINK_OFF", 0x10,
            "BLINK_ON", 0x08, "UNLOCK", 0x04, "ALARM", 0x02, "MESSAGE_LIGHT_OFF", 0x01, "MESSAGE_LIGHT_ON"));
    private static final Map<Integer, String> FFW = new TreeMap<>(Map.of(0x2000, "BYPASS", 0x1000, "DUP_ENABLE", 0x0800,
            "MDT", 0x0080, "AUTO_ENTER", 0x0040, "FIELD_EXIT_REQUIRED", 0x0020, "MONOCASE", 0x0008, "MANDATORY_ENTER"));
    private static final String[] SHIFTS = {"", "ALPHA_ONLY", "NUMERIC_SHIFT", "NUMERIC_ONLY", "KATAKANA_SHIFT",
        "DIGITS_ONLY", "IO", "SIGNED_NUMERIC"};
    private static final Map<Integer, String> ADJUSTS = Map.of(5, "RIGHT_ADJUST_ZERO_FILL", 6,
            "RIGHT_ADJUST_BLANK_FILL", 7, "MANDATORY_FILL");
    private static final Map<Integer, String> FCW = Map.ofEntries(Map.entry(0x8200, "IDEOGRAPHIC_ONLY"),
            Map.entry(0x8220, "IDEOGRAPHIC_PURE"), Map.entry(0x8240, "IDEOGRAPHIC_EITHER"),
            Map.entry(0x8280, "IDEOGRAPHIC_OPEN"), Map.entry(0x8501, "FORWARD_EDGE_TRIGGER"),
            Map.entry(0x8601, "CONTINUED_FIRST"), Map.entry(0x8603, "CONTINUED_MIDDLE"),
            Map.entry(0x8602, "CONTINUED_LAST"), Map.entry(0x8680, "WORD_WRAP"),
            Map.entry(0xB1A0, "SELF_CHECK_MODULUS_10"), Map.entry(0xB140, "SELF_CHECK_MODULUS_11"));

    private Names() {
    }

    static String cc1(int code) {
        return CC1.getOrDefault(code, hex(code));
    }

    static String cc2(int code) {
        return joined(bits(code, CC2, 0xFF), "NONE");
    }

    static String attribute(int code) {
        return code >= 0x20 && code < 0x40 ? Attr.values()[code - 0x20].name() : hex(code);
    }

    static String ffw(int word) {
        List<String> names = bits(word, FFW, 0x38E8);
        int shift = word >> 8 & 7;
        if (shift != 0) {
            names.add(SHIFTS[shift]);
        }
        int adjust = word & 7;
        if (adjust != 0) {
            names.add(ADJUSTS.getOrDefault(adjust, hex(adjust)));
        }
        if ((word & 0x10) != 0) {
            names.add(hex(0x10));
        }
        return joined(names, "IDENTIFIER");
    }

    static String fcw(int word) {
        int low = word & 0xFF;
        return switch (word >> 8) {
        case 0x80 -> "resequence(" + low + ")";
        case 0x84 -> "TRANSPARENT";
        case 0x88 -> "cursorProgression(" + low + ")";
        case 0x89 -> "highlight(" + attribute(low) + ")";
        case 0x8A -> "pointerAid(" + hex(low) + ")";
        default -> FCW.getOrDefault(word, String.format(Locale.ROOT, "0x%04X", word));
        };
    }

    static String hex(int value) {
        return String.format(Locale.ROOT, "0x%02X", value);
    }

    private static List<String> bits(int value, Map<Integer, String> table, int known) {
        List<String> names = new ArrayList<>();
        table.forEach((bit, name) -> {
            if ((value & bit) != 0) {
                names.add(0, name);
            }
        });
        int rest = value & known & ~table.keySet().stream().reduce(0, (a, b) -> a | b);
        if (rest != 0) {
            names.add(hex(rest));
        }
        return names;
    }

    private static String joined(List<String> names, String none) {
        return names.isEmpty() ? none : String.join(" | ", names);
    }
}
