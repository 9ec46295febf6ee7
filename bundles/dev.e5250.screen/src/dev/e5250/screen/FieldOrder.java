package dev.e5250.screen;

import java.util.List;

/**
 * In which order the cursor goes through the fields: as they stand on the display, unless cursor progression (FCW 88nn,
 * SC30-3533 15.6.12.2) names another. It counts the entries of the format table from 1, a continued field as one.
 */
final class FieldOrder {
    private final Display display;
    private final FormatTable formats;

    FieldOrder(Display display) {
        this.display = display;
        formats = display.formats();
    }

    /** The field that the cursor begins in, or null. */
    Field first() {
        return display.direction().isTurned() ? after(0) : formats.firstInput();
    }

    /** The first field for input behind an address, around the end of the display, or null. */
    Field nextFrom(int address) {
        return display.direction().isTurned() ? after(fromRight(address) + 1) : formats.nextInput(address);
    }

    /** The last field for input before an address, around the start of the display, or null. */
    Field previousFrom(int address) {
        return display.direction().isTurned() ? before(fromRight(address)) : formats.previousInput(address);
    }

    /** The first field for input in a 1-based row or below, around the end of the display, or null; typed from right to left. */
    Field firstFromRow(int row) {
        return after(fromRight(display.buffer().address(row, display.buffer().columns())));
    }

    /** The field to go to behind another, or null when none takes input. */
    Field next(EditedField from) {
        Field target = numbered(from.rules().progression());
        if (target == null) {
            return display.direction().isTurned() ? nextFrom(rightEnd(from.rules())) : formats.nextInput(from.lastAddress());
        }
        return target.isBypass() ? nextFrom(target.start()) : target;
    }

    /** The field to go back to: the one whose progression leads here, else the one before; null when there is none. */
    Field previous(EditedField from) {
        int number = number(from.rules());
        for (Field field : formats.fields()) {
            if (field.progression() == number && !field.isBypass() && formats.isEntry(field) && field != from.rules()) {
                return field;
            }
        }
        return previousFrom(display.direction().isTurned() ? rightEnd(from.rules()) : from.rules().start());
    }

    /** Of the fields that stand at a place or behind it, from right to left and then down, the first. */
    private Field after(int place) {
        Field first = null;
        Field next = null;
        for (Field field : formats.fields()) {
            if (!field.isBypass() && formats.isEntry(field)) {
                int at = fromRight(rightEnd(field));
                first = first == null || at < fromRight(rightEnd(first)) ? field : first;
                next = at >= place && (next == null || at < fromRight(rightEnd(next))) ? field : next;
            }
        }
        return next == null ? first : next;
    }

    private Field before(int place) {
        Field last = null;
        Field previous = null;
        for (Field field : formats.fields()) {
            if (!field.isBypass() && formats.isEntry(field)) {
                int at = fromRight(rightEnd(field));
                last = last == null || at > fromRight(rightEnd(last)) ? field : last;
                previous = at < place && (previous == null || at > fromRight(rightEnd(previous))) ? field : previous;
            }
        }
        return previous == null ? last : previous;
    }

    /** The place of a position on the way through the display, as the cursor goes through it. */
    int place(int address) {
        return display.direction().isTurned() ? fromRight(address) : address;
    }

    /** Positions counted from right to left, and then down. */
    private int fromRight(int address) {
        int columns = display.buffer().columns();
        return address / columns * columns + columns - 1 - address % columns;
    }

    /** The last position of a field in its first row. */
    private int rightEnd(Field field) {
        int columns = display.buffer().columns();
        return Math.min(field.end(), field.start() / columns * columns + columns - 1);
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
