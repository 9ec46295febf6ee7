package dev.e5250.screen;

import java.util.List;

/**
 * A selection field as characters: before each choice an attribute, its indicator and the attribute of the text, and
 * behind it one that ends it (SC30-3533 15.26). Push buttons stand between their ends.
 */
final class ChoicePainter {
    private final RegenerationBuffer buffer;
    private final SelectionField field;
    private final List<byte[]> texts;
    private final Picture picture = new Picture();

    /** @param texts host bytes of the choices, in their order, each as long as its choice */
    ChoicePainter(RegenerationBuffer buffer, SelectionField field, List<byte[]> texts) {
        this.buffer = buffer;
        this.field = field;
        this.texts = texts;
    }

    Picture picture(MenuLine line) {
        for (int i = 0; i < field.choices().size(); i++) {
            choice(field.choices().get(i), texts.get(i));
        }
        if (line != null) {
            line.addTo(picture, buffer);
        }
        return picture;
    }

    private void choice(Choice choice, byte[] bytes) {
        SelectionRules rules = field.rules();
        int text = buffer.address(choice.row(), choice.column());
        boolean button = field.kind() == SelectionField.Kind.PUSH_BUTTONS && choice.indicator() != 0;
        byte attribute = rules.attribute(choice, false);
        if (choice.indicator() == 0) {
            picture.add(text - 1, attribute, Shape.NONE);
        } else if (button) {
            int left = buffer.address(choice.row(), choice.indicator());
            picture.add(left - 1, attribute, Shape.NONE);
            picture.add(left, rules.characters()[0], Shape.BUTTON_LEFT);
            picture.add(text + choice.length(), rules.characters()[1], Shape.BUTTON_RIGHT);
        } else {
            int indicator = buffer.address(choice.row(), choice.indicator());
            picture.add(indicator - 1, rules.indicatorAttribute(choice), Shape.NONE);
            picture.add(indicator, rules.characters()[choice.state().ordinal()], shape(choice));
            picture.add(text - 1, attribute, Shape.NONE);
        }
        picture.add(text, bytes, 0, bytes.length, button ? Shape.BUTTON : Shape.NONE);
        int behind = choice.column() + choice.length() + (button ? 1 : 0);
        if (behind <= buffer.columns()) {
            picture.add(buffer.address(choice.row(), behind), Attribute.NORMAL, Shape.NONE);
        }
    }

    private Shape shape(Choice choice) {
        boolean many = field.kind() == SelectionField.Kind.MULTIPLE_CHOICE;
        return switch (choice.state()) {
        case AVAILABLE -> many ? Shape.CHECK : Shape.RADIO;
        case SELECTED -> many ? Shape.CHECK_SELECTED : Shape.RADIO_SELECTED;
        case UNAVAILABLE -> many ? Shape.CHECK_UNAVAILABLE : Shape.RADIO_UNAVAILABLE;
        };
    }
}
