package dev.e5250.ui;

import dev.e5250.screen.Choice;
import dev.e5250.screen.FieldContents;
import dev.e5250.screen.SelectionField;
import dev.e5250.terminal.FieldWords;
import org.eclipse.osgi.util.NLS;

/** Fields, choices and windows in words, for assistive technology. */
final class FieldTexts implements FieldWords {

    @Override
    public String inWindow(String title, String what) {
        return NLS.bind(Messages.Field_inWindow, title, what);
    }

    @Override
    public String describe(SelectionField.Kind kind, Choice choice) {
        String what = switch (kind) {
        case MENU_BAR -> Messages.Field_menu;
        case SINGLE_CHOICE -> Messages.Field_radioButton;
        case MULTIPLE_CHOICE -> Messages.Field_checkBox;
        case PUSH_BUTTONS -> Messages.Field_button;
        };
        String state = switch (choice.state()) {
        case AVAILABLE -> what;
        case SELECTED -> NLS.bind(Messages.Field_selected, what);
        case UNAVAILABLE -> NLS.bind(Messages.Field_unavailable, what);
        };
        return choice.text().strip() + ": " + state;
    }

    @Override
    public String describe(String label, FieldContents field) {
        String name = label.isEmpty() ? Messages.Field_unnamed : label;
        String kind;
        if (field.isBypass()) {
            kind = Messages.Field_protected;
        } else if (field.hidden()) {
            kind = Messages.Field_hidden;
        } else {
            kind = switch (field.shift()) {
            case NUMERIC_ONLY, DIGITS_ONLY, SIGNED_NUMERIC -> Messages.Field_numbers;
            case ALPHA_ONLY -> Messages.Field_letters;
            default -> Messages.Field_text;
            };
        }
        return NLS.bind(kind, name, field.length());
    }
}
