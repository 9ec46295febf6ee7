package dev.e5250.screen;

/**
 * The cursor bar of selection fields: the choice that the cursor is on is shown with another attribute (SC30-3533 15.26,
 * minor structure 01). Only shown, as {@link HighlightedEntry} is; and where letters choose, they are underlined.
 */
final class ChoiceAtCursor {
    private final Display display;
    private GuiConstructs.ChosenChoice at;

    ChoiceAtCursor(Display display) {
        this.display = display;
    }

    /** Looks where the cursor is; the rows of a choice that it came to or left are damaged. */
    void update() {
        GuiConstructs.ChosenChoice now = at();
        if (now == null ? at == null : now.equals(at)) {
            return;
        }
        damage(at);
        damage(now);
        at = now;
    }

    /** Puts the attribute into copies of a row's cells. */
    void apply(byte[] cells, int rowStart) {
        if (at == null) {
            return;
        }
        int attributeAt = display.buffer().address(at.choice().row(), attributeColumn(at)) - rowStart;
        if (attributeAt >= 0 && attributeAt < cells.length && Attribute.isAttribute(cells[attributeAt] & 0xFF)
                && !Attribute.isNonDisplay(cells[attributeAt] & 0xFF)) {
            cells[attributeAt] = at.field().rules().attribute(at.choice(), true);
        }
    }

    /** Underlines mnemonics in the styles of a row. */
    void underline(byte[] styles, int row) {
        for (SelectionField field : display.constructs().constructs().selectionFields()) {
            if (!field.rules().underlinesMnemonic()) {
                continue;
            }
            for (Choice choice : field.choices()) {
                int column = choice.column() + choice.mnemonic();
                if (choice.row() == row && choice.mnemonic() >= 0 && choice.isAvailable()
                        && display.constructs().isShown(field, display.buffer().address(row, column))) {
                    styles[column - 1] = Style.underlined(styles[column - 1]);
                }
            }
        }
    }

    private GuiConstructs.ChosenChoice at() {
        if (display.constructs().isEmpty()) {
            return null;
        }
        RegenerationBuffer buffer = display.buffer();
        int row = buffer.row(display.cursor());
        GuiConstructs.ChosenChoice found = display.constructs().constructs().choiceAt(row, buffer.column(display.cursor()));
        return found != null && display.constructs().isShown(found.field(), buffer.address(row, found.choice().column()))
                ? found : null;
    }

    private void damage(GuiConstructs.ChosenChoice one) {
        if (one != null && one.choice().row() <= display.buffer().rows()) {
            display.buffer().damageRow(one.choice().row());
        }
    }

    /** A push button has one attribute, in front of it; other choices have theirs between indicator and text. */
    private static int attributeColumn(GuiConstructs.ChosenChoice one) {
        boolean button = one.field().kind() == SelectionField.Kind.PUSH_BUTTONS && one.choice().indicator() != 0;
        return button ? one.choice().indicator() - 1 : one.choice().column() - 1;
    }
}
