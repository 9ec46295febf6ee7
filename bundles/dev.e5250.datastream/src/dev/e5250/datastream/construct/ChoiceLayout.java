package dev.e5250.datastream.construct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.screen.Choice;
import dev.e5250.screen.SelectionField;
import dev.e5250.screen.SelectionRules;

/**
 * Where the choices of a selection field stand (SC30-3533 15.26): text size, rows, columns and the columns between, which
 * count the attribute that ends a choice and the one that begins the next.
 */
final class ChoiceLayout {
    private static final int NO_INDICATOR = 0x0F;
    private static final int STAR = 0x20;

    private final Place place;
    private final SelectionField.Kind kind;
    private final int textSize;
    private final int rows;
    private final int columns;
    private final int padding;
    /** Columns of a choice before its text and behind it, attributes aside. */
    private final int before;
    private final int behind;
    private int lastRow;

    /** @param in stands at the text size, and behind the padding afterwards */
    ChoiceLayout(Place place, SelectionField.Kind kind, int indicators, HostBytes in) {
        this.place = place;
        this.kind = kind;
        textSize = in.next();
        rows = in.next();
        columns = in.next();
        padding = Math.max(1, in.next());
        boolean plain = kind == SelectionField.Kind.MENU_BAR || (indicators & 0x0F) == NO_INDICATOR;
        boolean button = kind == SelectionField.Kind.PUSH_BUTTONS;
        before = plain ? 0 : button ? 1 : 2;
        behind = plain || !button ? 0 : 1;
        lastRow = place.row();
    }

    /** Whether there is no place for any choice. */
    boolean isImpossible() {
        return textSize == 0 || rows == 0 || columns == 0;
    }

    int rows() {
        return rows;
    }

    /** The last row that has a choice. */
    int lastRow() {
        return lastRow;
    }

    /** The column of the attribute that ends the last choice of a row. */
    int columnBehind() {
        return column(columns - 1) + before + textSize + behind + 1;
    }

    /** Column of the attribute in front of a choice. */
    private int column(int index) {
        return place.column() + index * (before + textSize + behind + padding);
    }

    /**
     * The choices with their places, or null when something is wrong.
     *
     * @param bytes host bytes of the texts are added to it, as long as the text size
     */
    List<Choice> place(List<ChoiceText> texts, SelectionRules rules, List<byte[]> bytes) {
        boolean bar = kind == SelectionField.Kind.MENU_BAR;
        List<Choice> choices = new ArrayList<>();
        int index = 0;
        int row = place.row();
        int selected = 0;
        for (int number = 1; number <= texts.size(); number++) {
            ChoiceText text = texts.get(number - 1);
            if (!text.shown()) {
                continue;
            }
            if (bar ? text.beginsRow() && index > 0 : index == columns) {
                index = 0;
                row++;
            }
            if (bar ? choices.size() == columns : row >= place.row() + rows) {
                return place.refuse(SenseCode.TOO_MANY_CHOICES);
            }
            int start = column(index++);
            int column = start + 1 + before;
            if (row > place.rows() || column + textSize + behind - 1 > place.columns()) {
                return place.refuse(SenseCode.CHOICE_OUTSIDE);
            }
            selected += text.isSelected() ? 1 : 0;
            byte[] shown = shown(text, rules);
            bytes.add(shown);
            choices.add(choice(number, row, column, before == 0 ? 0 : start + 1, text, shown));
            lastRow = row;
        }
        if (choices.stream().noneMatch(Choice::takesCursor)) {
            return place.refuse(SenseCode.NO_CHOICE_FOR_CURSOR);
        }
        return selected > 1 && kind != SelectionField.Kind.MULTIPLE_CHOICE ? place.refuse(SenseCode.TOO_MANY_SELECTED)
                : choices;
    }

    private Choice choice(int number, int row, int column, int indicator, ChoiceText text, byte[] shown) {
        Choice.State state = text.isUnavailable() ? Choice.State.UNAVAILABLE
                : text.isSelected() ? Choice.State.SELECTED : Choice.State.AVAILABLE;
        int mnemonic = text.mnemonic() < shown.length ? text.mnemonic() : -1;
        return new Choice(number, row, column, textSize, indicator, Choice.textOf(place.ccsid(), shown), state, mnemonic,
                place.ccsid().toUnicode(text.digits(), 0, text.digits().length), text.aid(), text.flags2());
    }

    /** As long as there is room; on a display without colours a star may say that a choice is not available. */
    private byte[] shown(ChoiceText text, SelectionRules rules) {
        byte[] shown = Arrays.copyOf(text.text(), textSize);
        if (text.text().length < textSize) {
            Arrays.fill(shown, text.text().length, textSize, Ccsid.BLANK);
        }
        if (text.isUnavailable() && !place.isColour() && (rules.flags2() & STAR) != 0) {
            shown[0] = rules.characters()[2];
        }
        return shown;
    }
}
