package dev.e5250.screen;

import java.util.ArrayList;
import java.util.List;

/**
 * A field of the format table at one moment; immutable, so any thread may keep and read it. Never has the contents of a
 * field that is not displayed.
 *
 * @param row          of the first position, 1-based
 * @param column       of the first position as it is seen, 1-based: on a reversed screen counted from the other side
 * @param start        address of the first position, 0-based
 * @param length       positions, at least 1
 * @param format       the FFW, with the MDT as it is now (SA21-9247 p. 2-68)
 * @param controlWords the FCWs in the order they came
 * @param attribute    the attribute before the first position, 20 to 3F
 * @param shift        which characters may be typed
 * @param hidden       whether its contents are not displayed
 * @param text         its contents in full length, nulls as blanks; blanks alone when it is hidden
 */
public record FieldContents(int row, int column, int start, int length, int format, List<Short> controlWords,
        int attribute, Shift shift, boolean hidden, String text) {

    /** Keeps a copy of the control words. */
    public FieldContents {
        controlWords = List.copyOf(controlWords);
    }

    /** @param visible the bytes of the whole display without those that are not displayed */
    static FieldContents of(Display display, Field field, byte[] visible) {
        RegenerationBuffer buffer = display.buffer();
        return new FieldContents(buffer.row(field.start()), display.direction().column(buffer.column(field.start())), field.start(), field.length(),
                field.format(), listOf(field.controlWords()), field.attribute(), field.shift(),
                buffer.isHidden(field.start()), display.ccsid().toUnicode(visible, field.start(), field.length()));
    }

    /** What its FFW and FCWs say, by the manual's names: a field of its own that no display knows. */
    public Field rules() {
        short[] words = new short[controlWords.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = controlWords.get(i);
        }
        return new Field(start, length, format, words, attribute);
    }

    /** Whether it takes no input. */
    public boolean isBypass() {
        return (format & Field.BYPASS) != 0;
    }

    /** Whether the operator, or the host by its FFW, has set the MDT. */
    public boolean isModified() {
        return (format & Field.MDT) != 0;
    }

    /** Whether it holds an address. */
    public boolean contains(int address) {
        return address >= start && address < start + length;
    }

    /** How many positions it has from an address on that it holds. */
    public int roomFrom(int address) {
        return start + length - address;
    }

    private static List<Short> listOf(short[] words) {
        List<Short> list = new ArrayList<>(words.length);
        for (short word : words) {
            list.add(word);
        }
        return list;
    }
}
