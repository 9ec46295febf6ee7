package dev.e5250.script;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import dev.e5250.screen.Attribute;
import dev.e5250.screen.FieldContents;
import dev.e5250.screen.ScreenContents;
import dev.e5250.screen.Shift;
import dev.e5250.screen.Style;

/**
 * The positions of the screen as ReadBuffer shows them: each as hexadecimal digits, an attribute as s3270 shows the start
 * of a field, for the tools that look there for fields: c0 has the bits of a 3270 field attribute, 41 the highlighting
 * and 42 the colour of a 3270 (GA23-0059, field attribute and extended field attributes).
 */
final class BufferRows {
    private static final int PRINTABLE = 0xC0;
    private static final int PROTECTED = 0x20;
    private static final int NUMERIC = 0x10;
    private static final int INTENSIFIED = 0x08;
    private static final int NON_DISPLAY = 0x0C;
    private static final int MODIFIED = 0x01;
    private static final int FIRST_CHARACTER = 0x40;
    /** 3270 colours in the order of {@link dev.e5250.screen.Colour}. */
    private static final String[] COLOURS = {"f4", "f7", "f2", "f5", "f6", "f3", "f1"};

    enum Form {
        ASCII, EBCDIC, UNICODE
    }

    private BufferRows() {
    }

    /** Positions from an address on. */
    static String of(ScreenContents contents, int from, int count, Form form) {
        StringBuilder row = new StringBuilder(4 * count);
        for (int at = from; at < from + count; at++) {
            if (at > from) {
                row.append(' ');
            }
            int cell = contents.cells()[at] & 0xFF;
            if (Attribute.isAttribute(cell)) {
                attribute(row, contents.fieldAt(at + 1), cell, at + 1);
            } else {
                character(row, cell, ScreenText.character(contents.snapshot(), at), form);
            }
        }
        return row.toString();
    }

    /** The field that the cursor is in. */
    static List<String> field(ScreenContents contents, Form form) throws ActionException {
        FieldContents field = contents.fieldAt(contents.cursor());
        if (field == null) {
            throw new ActionException("the cursor is in no field");
        }
        // where s3270 has the start of a field: at its attribute
        int attributes = field.start() > 0 ? 1 : 0;
        int start = field.start() - attributes;
        int columns = contents.snapshot().columnCount();
        List<String> lines = new ArrayList<>();
        lines.add("Start1: " + (start / columns + 1) + ' ' + (start % columns + 1));
        lines.add("StartOffset: " + start);
        lines.add("Cursor1: " + contents.snapshot().cursorRow() + ' ' + contents.snapshot().cursorColumn());
        lines.add("CursorOffset: " + contents.cursor());
        lines.add("Contents: " + of(contents, start, field.length() + attributes, form));
        return lines;
    }

    private static void attribute(StringBuilder row, FieldContents field, int attribute, int behind) {
        byte style = Attribute.style(attribute);
        int bits = PRINTABLE;
        if (field == null || field.start() != behind || field.isBypass()) {
            bits |= PROTECTED;
        } else if (field.shift() == Shift.DIGITS_ONLY || field.shift() == Shift.NUMERIC_ONLY
                || field.shift() == Shift.SIGNED_NUMERIC) {
            bits |= NUMERIC;
        }
        if (field != null && field.start() == behind && field.isModified()) {
            bits |= MODIFIED;
        }
        if (Attribute.isNonDisplay(attribute)) {
            bits |= NON_DISPLAY;
        } else if (Style.colour(style) == dev.e5250.screen.Colour.WHITE) {
            bits |= INTENSIFIED;
        }
        row.append("SF(c0=");
        Numbers.hex(row, bits, 2);
        String highlighting = Style.blink(style) ? "f1" : Style.reverse(style) ? "f2" : Style.underline(style) ? "f4" : "";
        row.append(",42=").append(COLOURS[Style.colour(style).ordinal()]);
        row.append(highlighting.isEmpty() ? "" : ",41=").append(highlighting).append(')');
    }

    private static void character(StringBuilder row, int cell, char character, Form form) {
        switch (form) {
        case EBCDIC -> Numbers.hex(row, cell, 2);
        case UNICODE -> Numbers.hex(row, cell == 0 ? 0 : character, 4);
        case ASCII -> {
            if (cell == 0) {
                row.append("00");
            } else if (cell < FIRST_CHARACTER || character < 0x80) {
                Numbers.hex(row, character, 2);
            } else {
                for (byte b : String.valueOf(character).getBytes(StandardCharsets.UTF_8)) {
                    Numbers.hex(row, b & 0xFF, 2);
                }
            }
        }
        }
    }
}
