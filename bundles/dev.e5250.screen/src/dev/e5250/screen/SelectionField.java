package dev.e5250.screen;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Choices that the operator selects from (SC30-3533 15.26, type 50).
 *
 * @param row       of the attribute in front of the first choice, 1-based
 * @param column    of that attribute
 * @param kind      what it is
 * @param rules     how it behaves
 * @param choices   in the host's order; those that are not for displays like this one are not among them
 * @param count     how many choices the host has defined, see {@link Choice#number}
 * @param modified  whether a READ of modified fields returns it
 * @param scrollBar beside it, or null
 */
public record SelectionField(int row, int column, Kind kind, SelectionRules rules, List<Choice> choices, int count,
        boolean modified, ScrollBar scrollBar) implements Construct {

    /** What a selection field is. */
    public enum Kind {
        MENU_BAR, SINGLE_CHOICE, MULTIPLE_CHOICE, PUSH_BUTTONS;

        /** Of the host's code, or null when there is no such field. */
        public static Kind of(int code) {
            return switch (code) {
            case 0x01 -> MENU_BAR;
            case 0x11, 0x21, 0x31 -> SINGLE_CHOICE;
            case 0x12, 0x22, 0x32 -> MULTIPLE_CHOICE;
            case 0x41, 0x51 -> PUSH_BUTTONS;
            default -> null;
            };
        }

        /** Whether choosing one of it means to send it. */
        boolean sendsAtOnce() {
            return this == MENU_BAR || this == PUSH_BUTTONS;
        }
    }

    public SelectionField {
        choices = List.copyOf(choices);
    }

    /** The choice at a 1-based position, or null. */
    public Choice at(int atRow, int atColumn) {
        for (Choice choice : choices) {
            if (choice.covers(atRow, atColumn)) {
                return choice;
            }
        }
        return null;
    }

    /** The first selected choice, or null. */
    public Choice selected() {
        return choices.stream().filter(Choice::isSelected).findFirst().orElse(null);
    }

    /** Selects a choice, or takes that back; of those that exclude each other the others are not selected then. */
    SelectionField select(Choice chosen, boolean on) {
        boolean alone = kind != Kind.MULTIPLE_CHOICE;
        List<Choice> now = choices.stream().map(choice -> {
            if (choice.number() == chosen.number()) {
                return choice.in(on ? Choice.State.SELECTED : Choice.State.AVAILABLE);
            }
            return alone && choice.isSelected() ? choice.in(Choice.State.AVAILABLE) : choice;
        }).toList();
        return new SelectionField(row, column, kind, rules, now, count, true, scrollBar);
    }

    /** With these choices selected, one bit for each, the lowest for number 1; as it was saved. */
    SelectionField restored(BitSet selected, boolean wasModified, ScrollBar bar) {
        List<Choice> now = choices.stream().map(choice -> !choice.isAvailable() ? choice
                : choice.in(selected.get(choice.number()) ? Choice.State.SELECTED : Choice.State.AVAILABLE)).toList();
        return new SelectionField(row, column, kind, rules, now, count, wasModified, bar);
    }

    /** Its scroll bar has moved: that is none of the choices'. */
    SelectionField withScrollBar(ScrollBar bar) {
        return new SelectionField(row, column, kind, rules, choices, count, modified, bar);
    }

    SelectionField withModified(boolean is) {
        return new SelectionField(row, column, kind, rules, choices, count, is, scrollBar);
    }

    /** See {@link GuiConstructs#mirrored}. */
    SelectionField mirrored(int columns) {
        return new SelectionField(row, columns + 1 - column, kind, rules, choices.stream().map(choice -> choice.mirrored(columns)).toList(),
                count, modified, scrollBar == null ? null : scrollBar.mirrored(columns));
    }

    @Override
    public String text() {
        return choices.stream().map(Choice::text).collect(Collectors.joining(" ")); //$NON-NLS-1$
    }
}
