package dev.e5250.screen;

import dev.e5250.ccsid.Ccsid;

/**
 * One choice of a {@link SelectionField} (SC30-3533 15.26, minor structure 10). Rows and columns are 1-based.
 *
 * @param number     its place among the choices of the field, from 1 on: what the host gets
 * @param row        where it stands
 * @param column     first column of its text
 * @param length     columns of its text
 * @param indicator  column of what shows whether it is selected, or 0 when it has none
 * @param text       what it says; blank when it is not displayed
 * @param state      whether it can be chosen, and is
 * @param mnemonic   index in the text of the letter that chooses it, or -1
 * @param digits     the one or two digits that choose it, or empty
 * @param aid        code of the AID that goes to the host when it is chosen, or 0 for Enter
 * @param edges      what the cursor keys do at it, as the host said (flag byte 2)
 */
public record Choice(int number, int row, int column, int length, int indicator, String text, State state, int mnemonic,
        String digits, int aid, int edges) {

    /** What can be done with a choice. */
    public enum State {
        AVAILABLE, SELECTED, UNAVAILABLE
    }

    private static final int TAKES_NO_CURSOR = 0x80;

    public boolean isSelected() {
        return state == State.SELECTED;
    }

    public boolean isAvailable() {
        return state != State.UNAVAILABLE;
    }

    /** Whether the cursor may come to it. */
    public boolean takesCursor() {
        return (edges & TAKES_NO_CURSOR) == 0;
    }

    /** Host bytes of a text as it is read. */
    public static String textOf(Ccsid ccsid, byte[] bytes) {
        return HostText.of(ccsid, bytes, bytes.length);
    }

    /** First column of all of it: for the host, whose indicators stand before the text. */
    int firstColumn() {
        return indicator == 0 ? column : indicator;
    }

    boolean covers(int atRow, int atColumn) {
        int first = indicator == 0 ? column : Math.min(indicator, column);
        return atRow == row && atColumn >= first && atColumn < Math.max(column + length, indicator + 1);
    }

    /** See {@link GuiConstructs#mirrored}; what shows whether it is selected is seen behind the text. */
    Choice mirrored(int columns) {
        boolean letter = mnemonic >= 0 && mnemonic < text.length();
        return new Choice(number, row, columns + 2 - column - length, length, indicator == 0 ? 0 : columns + 1 - indicator,
                BidirectionalText.mirrored(text), state, letter ? text.length() - 1 - mnemonic : mnemonic, digits, aid, edges);
    }

    Choice in(State newState) {
        return new Choice(number, row, column, length, indicator, text, newState, mnemonic, digits, aid, edges);
    }
}
