package dev.e5250.script;

import dev.e5250.screen.Field;
import dev.e5250.screen.FieldContents;

/** A field as a line of Query(Fields). */
final class FieldLine {
    private static final int[] BITS = {Field.BYPASS, Field.DUP_ENABLED, Field.MDT, Field.AUTO_ENTER, Field.EXIT_REQUIRED,
            Field.MONOCASE, Field.MANDATORY_ENTER};
    private static final String[] WORDS = {"bypass", "dup", "modified", "auto-enter", "exit-required", "monocase",
            "mandatory-enter"};
    /** Bits 13 to 15 of the FFW (SA21-9247 p. 2-68). */
    private static final int ADJUST = 0x0007;

    private FieldLine() {
    }

    static String of(FieldContents field) {
        StringBuilder line = new StringBuilder();
        line.append("row ").append(field.row()).append(" column ").append(field.column());
        line.append(" length ").append(field.length()).append(" ffw ");
        Numbers.hex(line, field.format(), 4);
        for (short word : field.controlWords()) {
            line.append(" fcw ");
            Numbers.hex(line, word & 0xFFFF, 4);
        }
        line.append(" attribute ");
        Numbers.hex(line, field.attribute(), 2);
        line.append(' ').append(field.shift().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        for (int i = 0; i < BITS.length; i++) {
            line.append((field.format() & BITS[i]) == 0 ? "" : " ").append((field.format() & BITS[i]) == 0 ? "" : WORDS[i]);
        }
        line.append(switch (field.format() & ADJUST) {
        case 5 -> " zero-fill";
        case 6 -> " blank-fill";
        case 7 -> " mandatory-fill";
        default -> "";
        });
        return line.append(field.hidden() ? " hidden" : "").toString();
    }
}
