package dev.e5250.screen;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * What keys do in a selection field (SC30-3533 15.26): the cursor goes from choice to choice, and choices are selected
 * with the space bar, the selection character, their letter or their number.
 */
final class SelectionKeys {
    private static final char SLASH = '/';
    private static final int ROLL_DOWN_ABOVE = 0x40;
    private static final int ROLL_UP_BELOW = 0x20;
    private static final int ROLL_LEFT_BESIDE = 0x10;
    private static final int ROLL_RIGHT_BESIDE = 0x08;

    private final Display display;
    private final FieldEditor editor;
    /** The first of two digits of a number that is being typed, or 0. */
    private char firstDigit;

    SelectionKeys(Display display, FieldEditor editor) {
        this.display = display;
        this.editor = editor;
    }

    /** The choice that the cursor is on, or null. */
    GuiConstructs.ChosenChoice at() {
        RegenerationBuffer buffer = display.buffer();
        return at(buffer.row(display.cursor()), buffer.column(display.cursor()));
    }

    /** The choice at a position that the operator can see and go to, or null. */
    GuiConstructs.ChosenChoice at(int row, int column) {
        GuiConstructs.ChosenChoice found = display.constructs().constructs().choiceAt(row, column);
        return found != null && isReachable(found.field(), found.choice()) ? found : null;
    }

    private boolean isReachable(SelectionField field, Choice choice) {
        return choice.takesCursor()
                && display.constructs().isShown(field, display.buffer().address(choice.row(), choice.column()));
    }

    /** The cursor went elsewhere: a number that was begun is not typed any more. */
    void endNumber() {
        firstDigit = 0;
    }

    /** Types a character with the cursor on a choice. */
    OperatorError type(GuiConstructs.ChosenChoice at, char character) {
        char pending = firstDigit;
        firstDigit = 0;
        if (character == ' ' || character == selectionCharacter(at.field())) {
            return select(at.field(), at.choice(), 0);
        }
        if (character >= '0' && character <= '9') {
            return typeDigit(at.field(), pending, character);
        }
        Choice meant = first(at.field(), choice -> choice.mnemonic() >= 0 && choice.mnemonic() < choice.text().length()
                && Character.toUpperCase(choice.text().charAt(choice.mnemonic())) == Character.toUpperCase(character));
        return meant == null ? OperatorError.SELECTION_CHARACTER : select(at.field(), meant, 0);
    }

    private char selectionCharacter(SelectionField field) {
        int character = field.rules().selection();
        return character == 0 ? SLASH : display.ccsid().toUnicode((byte) character);
    }

    private OperatorError typeDigit(SelectionField field, char pending, char digit) {
        String typed = pending == 0 ? String.valueOf(digit) : String.valueOf(pending) + digit;
        Choice meant = first(field, choice -> choice.digits().equals(typed));
        if (meant != null) {
            return select(field, meant, typed.length());
        }
        if (pending == 0 && first(field, choice -> choice.digits().length() == 2 && choice.digits().startsWith(typed)) != null) {
            firstDigit = digit;
            return null;
        }
        return OperatorError.SELECTION_CHARACTER;
    }

    private Choice first(SelectionField field, Predicate<Choice> which) {
        return field.choices().stream().filter(which).filter(choice -> isReachable(field, choice)).findFirst().orElse(null);
    }

    /**
     * Selects a choice, or takes that back where any number may be selected; sends it if the field is one that does.
     *
     * @param digits how many were typed for it
     */
    OperatorError select(SelectionField field, Choice choice, int digits) {
        firstDigit = 0;
        if (!choice.isAvailable()) {
            return OperatorError.CHOICE_NOT_AVAILABLE;
        }
        boolean on = field.kind() != SelectionField.Kind.MULTIPLE_CHOICE || !choice.isSelected();
        display.constructs().change(field, field.select(choice, on));
        editor.moveTo(home(choice));
        if (field.kind().sendsAtOnce() || field.rules().isAutoEnter(on, digits)) {
            editor.send(aid(choice));
        }
        return null;
    }

    /** The AID that a click at a position outside a pull-down menu sends, or null. */
    Aid cancelAid(int row, int column) {
        GuiConstructs constructs = display.constructs().constructs();
        GuiWindow top = constructs.topWindow();
        if (top == null || !top.pullDown() || top.covers(row, column)) {
            return null;
        }
        for (SelectionField field : constructs.selectionFields()) {
            if (top.covers(field.row(), field.column()) && field.rules().cancelAid() != 0) {
                return Aid.of(field.rules().cancelAid());
            }
        }
        return null;
    }

    /** The Enter key: some fields select the choice that it is pressed at. */
    OperatorError enter() {
        GuiConstructs.ChosenChoice at = at();
        if (at == null) {
            editor.send(Aid.ENTER);
            return null;
        }
        SelectionField field = at.field();
        if (field.kind().sendsAtOnce()) {
            return select(field, at.choice(), 0);
        }
        boolean selects = field.rules().isAutoSelect() && field.kind() == SelectionField.Kind.SINGLE_CHOICE;
        if (selects && !at.choice().isAvailable()) {
            return OperatorError.CHOICE_NOT_AVAILABLE;
        }
        if (selects) {
            display.constructs().change(field, field.select(at.choice(), true));
        }
        editor.send(selects || at.choice().isSelected() ? aid(at.choice()) : Aid.ENTER);
        return null;
    }

    private static Aid aid(Choice choice) {
        Aid aid = choice.aid() == 0 ? null : Aid.of(choice.aid());
        return aid == null ? Aid.ENTER : aid;
    }

    /** Where the cursor goes for a choice: to what shows its state, else to its text. */
    int home(Choice choice) {
        return display.buffer().address(choice.row(), choice.firstColumn());
    }

    /** Where the cursor goes when it comes to a field: to what is selected, else to the first choice; -1 when to none. */
    int entry(SelectionField field) {
        Choice selected = field.selected();
        Choice to = selected != null && isReachable(field, selected) ? selected : first(field, choice -> true);
        return to == null ? -1 : home(to);
    }

    /** A cursor key: to the next choice in its direction, or out of the field; where a cursor key may go is for others to say. */
    OperatorError move(GuiConstructs.ChosenChoice from, Key key, CursorKeys keys) {
        Choice at = from.choice();
        Choice next = neighbour(from.field(), at, key);
        if (next != null) {
            return keys.go(home(next));
        }
        Aid aid = edgeAid(at, key);
        if (aid != null) {
            editor.send(aid);
            return null;
        }
        if (from.field().rules().keepsCursor()) {
            return null;
        }
        return switch (key) {
        case LEFT -> keys.step(display.buffer().address(at.row(), at.firstColumn()), -1);
        case RIGHT -> keys.step(display.buffer().address(at.row(), at.column() + at.length() - 1), 1);
        case UP -> keys.step(-display.buffer().columns());
        default -> keys.step(display.buffer().columns());
        };
    }

    /** A cursor key as the host has it: what is seen to the left on a reversed screen is to its right, and so are its Roll keys. */
    Key turned(Key key) {
        if (!display.direction().isScreenReversed()) {
            return key;
        }
        return switch (key) {
        case LEFT -> Key.RIGHT;
        case RIGHT -> Key.LEFT;
        default -> key;
        };
    }

    /** The choice behind one, or before it, in the order of the field; null when there is none. */
    Choice beside(GuiConstructs.ChosenChoice from, boolean forward) {
        List<Choice> choices = from.field().choices();
        int step = forward ? 1 : -1;
        for (int i = choices.indexOf(from.choice()) + step; i >= 0 && i < choices.size(); i += step) {
            if (isReachable(from.field(), choices.get(i))) {
                return choices.get(i);
            }
        }
        return null;
    }

    private Choice neighbour(SelectionField field, Choice at, Key key) {
        return field.choices().stream().filter(choice -> isReachable(field, choice)).filter(choice -> switch (key) {
        case LEFT -> choice.row() == at.row() && choice.column() < at.column();
        case RIGHT -> choice.row() == at.row() && choice.column() > at.column();
        case UP -> choice.row() < at.row() && choice.column() == at.column();
        default -> choice.row() > at.row() && choice.column() == at.column();
        }).min(Comparator.comparingInt(choice -> Math.abs(choice.row() - at.row()) + Math.abs(choice.column() - at.column())))
                .orElse(null);
    }

    private static Aid edgeAid(Choice at, Key key) {
        int wanted = switch (key) {
        case UP -> ROLL_DOWN_ABOVE;
        case DOWN -> ROLL_UP_BELOW;
        case LEFT -> ROLL_LEFT_BESIDE;
        default -> ROLL_RIGHT_BESIDE;
        };
        if ((at.edges() & wanted) == 0) {
            return null;
        }
        return switch (key) {
        case UP -> Aid.ROLL_DOWN;
        case DOWN -> Aid.ROLL_UP;
        case LEFT -> Aid.ROLL_LEFT;
        default -> Aid.ROLL_RIGHT;
        };
    }
}
