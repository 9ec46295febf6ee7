package dev.e5250.host.structured;

import java.util.ArrayList;
import java.util.List;

import dev.e5250.host.Attr;
import dev.e5250.host.Order;
import dev.e5250.host.StreamWriter;
import dev.e5250.host.StructuredField;

/** Define Selection Field (SC30-3533 section 15.26, type 50): a menu bar, choices, a list or push buttons. */
public final class SelectionField implements StructuredField {
    /** Byte 3 of the body. */
    public enum Kind {
        MENU_BAR(0x01), SINGLE_CHOICE(0x11), MULTIPLE_CHOICE(0x12), SINGLE_CHOICE_LIST(0x21), MULTIPLE_CHOICE_LIST(0x22),
        SINGLE_CHOICE_PULL_DOWN(0x31), MULTIPLE_CHOICE_PULL_DOWN(0x32), PUSH_BUTTONS(0x41), PUSH_BUTTONS_PULL_DOWN(0x51);

        private final int code;

        Kind(int code) {
            this.code = code;
        }

        public int code() {
            return code;
        }
    }

    private static final int SCROLL_BAR = 0x80;

    private final Kind kind;
    private final int textSize;
    private final int rows;
    private final int columns;
    private final List<Order> minors = new ArrayList<>();
    private int flags1;
    private int flags2;
    private int flags3;
    private int guiDevice;
    private int underscoreDevice;
    private int plainDevice;
    private int padding = 1;
    private int separator;
    private int selectionCharacter;
    private int cancelAid;
    private int totalRows;
    private int sliderPosition;

    /** @param columns of choices; for a menu bar the number of choices */
    SelectionField(Kind kind, int textSize, int rows, int columns) {
        this.kind = kind;
        this.textSize = textSize;
        this.rows = rows;
        this.columns = columns;
    }

    /** Byte 0: mouse use C0, auto-enter 0C, auto-select 02, field MDT 01. */
    public SelectionField flags1(int bits) {
        flags1 = bits;
        return this;
    }

    /** Byte 1, but for the scroll bar: 40 blank after separator, 20 star, 10, 08 and 04 cursor movement. */
    public SelectionField flags2(int bits) {
        flags2 = flags2 & SCROLL_BAR | bits & ~SCROLL_BAR;
        return this;
    }

    /** Byte 2: selected choices become available when the keyboard unlocks. */
    public SelectionField resetOnUnlock() {
        flags3 = 0x80;
        return this;
    }

    /** Bytes 4 to 6: indicators and selection technique on a GUI device, one with underscore, one without. */
    public SelectionField devices(int gui, int underscore, int plain) {
        guiDevice = gui;
        underscoreDevice = underscore;
        plainDevice = plain;
        return this;
    }

    /** Columns between choices. */
    public SelectionField padding(int count) {
        padding = count;
        return this;
    }

    /** Host bytes of the numeric separator and the country's selection character. */
    public SelectionField characters(int numericSeparator, int selection) {
        separator = numericSeparator;
        selectionCharacter = selection;
        return this;
    }

    /** The AID when a pull-down is left with the mouse. */
    public SelectionField cancelAid(int aid) {
        cancelAid = aid;
        return this;
    }

    public SelectionField scrollBar(int total, int slider) {
        flags2 |= SCROLL_BAR;
        totalRows = total;
        sliderPosition = slider;
        return this;
    }

    public SelectionField choices(Choice... choices) {
        minors.addAll(List.of(choices));
        return this;
    }

    /** Minor structure 01: pairs of attributes for mono and colour, from "cursor and available" on; 00 for the default. */
    public SelectionField attributes(int flags, int... pairs) {
        minors.add(out -> out.putCounted(1, minor -> minor.put(0x01, flags).put(pairs)));
        return this;
    }

    /** Minor structure 02: characters of an empty, a selected and an unavailable choice. */
    public SelectionField indicators(int flags, String characters) {
        return characters(0x02, flags, characters);
    }

    /** Minor structure 03: colours and characters of the scroll bar as they are. */
    public SelectionField scrollBarIndicators(int... body) {
        minors.add(out -> out.putCounted(1, minor -> minor.put(0x03).put(body)));
        return this;
    }

    /** Minor structure 09: the line below a menu bar. */
    public SelectionField separator(int startColumn, int endColumn, Attr mono, Attr colour, String character) {
        minors.add(out -> out.putCounted(1, minor -> minor
                .put(0x09, 0, startColumn, endColumn, mono.code(), colour.code()).putText(character)));
        return this;
    }

    @Override
    public int type() {
        return 0x50;
    }

    @Override
    public void writeBody(StreamWriter out) {
        out.put(flags1, flags2, flags3, kind.code(), guiDevice, underscoreDevice, plainDevice, 0, 0);
        out.put(textSize, rows, columns, padding, separator, selectionCharacter, cancelAid);
        if ((flags2 & SCROLL_BAR) != 0) {
            out.putShort(totalRows >> 16).putShort(totalRows).putShort(sliderPosition >> 16).putShort(sliderPosition);
        }
        minors.forEach(minor -> minor.writeTo(out));
    }

    private SelectionField characters(int type, int flags, String text) {
        minors.add(out -> out.putCounted(1, minor -> minor.put(type, flags).putText(text)));
        return this;
    }
}
