package dev.e5250.host.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.e5250.host.Fcw;

/**
 * What the host knows of the client's display: its size, the fields and the header it defined, what it wrote. Once
 * something went wrong it knows nothing until the next Clear Unit.
 */
final class Screen {
    private static final int ROWS = 24;
    private static final int COLUMNS = 80;
    private static final int WIDE_ROWS = 27;
    private static final int WIDE_COLUMNS = 132;

    private int rows = ROWS;
    private int columns = COLUMNS;
    private byte[] written = new byte[ROWS * COLUMNS];
    private List<FormatField> fields = new ArrayList<>();
    private int keysWithoutData;
    private boolean resequenced;
    private boolean known = true;

    Screen copy() {
        Screen copy = new Screen();
        copy.rows = rows;
        copy.columns = columns;
        copy.written = written.clone();
        copy.fields = new ArrayList<>(fields);
        copy.keysWithoutData = keysWithoutData;
        copy.resequenced = resequenced;
        copy.known = known;
        return copy;
    }

    boolean isKnown() {
        return known;
    }

    /** From here on nothing is sure. */
    void lose() {
        known = false;
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    int positions() {
        return rows * columns;
    }

    void clear(boolean wide) {
        rows = wide ? WIDE_ROWS : ROWS;
        columns = wide ? WIDE_COLUMNS : COLUMNS;
        written = new byte[rows * columns];
        clearFormat();
        known = true;
    }

    void clearFormat() {
        fields.clear();
        keysWithoutData = 0;
        resequenced = false;
    }

    /** @param masks as in Start of Header, F24 highest */
    void header(int masks, boolean resequence) {
        clearFormat();
        keysWithoutData = masks;
        resequenced = resequence;
    }

    boolean isResequenced() {
        return resequenced;
    }

    /** Whether a function key, 1 to 24, sends no data. */
    boolean isWithoutData(int functionKey) {
        return (keysWithoutData >> functionKey - 1 & 1) != 0;
    }

    /** Adds a field; one that begins where another does changes that one's format word and attribute only. */
    void define(FormatField field) {
        for (int i = 0; i < fields.size(); i++) {
            FormatField old = fields.get(i);
            if (old.start() == field.start()) {
                fields.set(i, new FormatField(old.start(), old.length(), field.ffw(), old.fcws(), field.attribute()));
                return;
            }
        }
        fields.add(field);
        fields.sort(Comparator.comparingInt(FormatField::start));
    }

    List<FormatField> fields() {
        return fields;
    }

    /** The field that is sent with this address; null if none is. */
    FormatField fieldAt(int row, int column) {
        int address = (row - 1) * columns + column - 1;
        for (FormatField field : fields) {
            if (field.start() == address && !field.isLaterSegment()) {
                return field;
            }
        }
        return null;
    }

    /** Positions a field is sent with, those of its later segments included. */
    int sentLength(FormatField field) {
        if (!field.hasFcw(Fcw.CONTINUED_FIRST)) {
            return field.sentLength();
        }
        int length = field.sentLength();
        for (int i = fields.indexOf(field) + 1; i < fields.size() && fields.get(i).isLaterSegment(); i++) {
            length += fields.get(i).sentLength();
        }
        return length;
    }

    void write(int address, int hostByte) {
        if (address >= 0 && address < written.length) {
            written[address] = (byte) hostByte;
        } else {
            lose();
        }
    }

    /** Whether the host itself put something into a field. */
    boolean isPrefilled(FormatField field) {
        for (int i = field.start(); i < Math.min(written.length, field.start() + field.length()); i++) {
            if (written[i] != 0 && written[i] != 0x40) {
                return true;
            }
        }
        return false;
    }
}
