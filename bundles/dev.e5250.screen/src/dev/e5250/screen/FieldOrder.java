package dev.e5250.screen;

import java.util.List;

/**
 * In which order the cursor goes through the fields: as they stand on the display, unless cursor progression (FCW 88nn,
 * SC30-3533 15.6.12.2) names another. It counts the entries of the format table from 1, a continued field as one.
 */
final class FieldOrder {
    private final FormatTable formats;

    FieldOrder(FormatTable formats) {
        this.formats = formats;
    }

    /** The field to go to behind another, or null when none takes input. */
    Field next(EditedField from) {
        Field target = numbered(from.rules().progression());
        if (target == null) {
            return formats.nextInput(from.lastAddress());
        }
        return target.isBypass() ? formats.nextInput(target.start()) : target;
    }

    /** The field to go back to: the one whose progression leads here, else the one before; null when there is none. */
    Field previous(EditedField from) {
        int number = number(from.rules());
        for (Field field : formats.fields()) {
            if (field.progression() == number && !field.isBypass() && formats.isEntry(field) && field != from.rules()) {
                return field;
            }
        }
        return formats.previousInput(from.rules().start());
    }

    private int number(Field wanted) {
        int number = 0;
        for (Field field : formats.fields()) {
            number += formats.isEntry(field) ? 1 : 0;
            if (field == wanted) {
                break;
            }
        }
        return number;
    }

    /** The field with a number, or null: also for number 0, which says that the order is the usual one. */
    private Field numbered(int number) {
        List<Field> fields = formats.fields();
        int left = number;
        for (int i = 0; i < fields.size() && left > 0; i++) {
            left -= formats.isEntry(fields.get(i)) ? 1 : 0;
            if (left == 0) {
                return fields.get(i);
            }
        }
        return null;
    }
}
