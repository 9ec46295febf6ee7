package dev.e5250.datastream;

import java.util.ArrayList;
import java.util.List;

import dev.e5250.screen.Field;
import dev.e5250.screen.FieldGroup;
import dev.e5250.screen.FormatTable;

/**
 * In which order fields go to the host: that of the table, or the one that byte 3 of the header begins and FCWs 80nn
 * continue (SA21-9247 p. 2-66). Fields count from 1, a continued field as one.
 */
final class Resequencing {
    private static final int END_OF_CHAIN = 0xFF;

    private final List<FieldGroup> fields = new ArrayList<>();
    private boolean endless;

    Resequencing(FormatTable formats) {
        List<FieldGroup> all = groups(formats);
        int next = formats.firstToReturn();
        if (next == 0) {
            fields.addAll(all);
            return;
        }
        boolean[] done = new boolean[all.size() + 1];
        // a host may name a first field and then define none
        while (!all.isEmpty() && next != END_OF_CHAIN && next != all.size() + 1) {
            if (next == 0 || next > all.size() || done[next]) {
                endless = true;
                return;
            }
            done[next] = true;
            FieldGroup field = all.get(next - 1);
            fields.add(field);
            int word = field.first().resequence();
            next = word < 0 ? next + 1 : word;
        }
    }

    /** The fields, up to where the chain ends or comes to one that it had already. */
    List<FieldGroup> fields() {
        return fields;
    }

    /** Whether the chain comes back to a field, or leads to none: sense code 10050103. */
    boolean isEndless() {
        return endless;
    }

    private static List<FieldGroup> groups(FormatTable formats) {
        List<FieldGroup> groups = new ArrayList<>();
        for (int i = 0; i < formats.fields().size();) {
            Field field = formats.fields().get(i);
            FieldGroup group = formats.group(field);
            groups.add(group);
            i += group.segments().size();
        }
        return groups;
    }
}
