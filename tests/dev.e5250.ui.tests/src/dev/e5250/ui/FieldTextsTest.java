package dev.e5250.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import dev.e5250.screen.Choice;
import dev.e5250.screen.Field;
import dev.e5250.screen.FieldContents;
import dev.e5250.screen.SelectionField;
import dev.e5250.screen.Shift;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;

class FieldTextsTest {
    private final FieldTexts texts = new FieldTexts();

    @Test
    void saysLabelKindAndLength() {
        assertThat(texts.describe("User", field(0, Shift.ALPHA, false)))
                .isEqualTo(NLS.bind(Messages.Field_text, "User", 10));
        assertThat(texts.describe("Amount", field(0, Shift.SIGNED_NUMERIC, false)))
                .isEqualTo(NLS.bind(Messages.Field_numbers, "Amount", 10));
        assertThat(texts.describe("", field(0, Shift.ALPHA_ONLY, false)))
                .isEqualTo(NLS.bind(Messages.Field_letters, Messages.Field_unnamed, 10));
    }

    @Test
    void saysWhatIsNotDisplayedOrProtected() {
        assertThat(texts.describe("Password", field(0, Shift.ALPHA, true)))
                .isEqualTo(NLS.bind(Messages.Field_hidden, "Password", 10));
        assertThat(texts.describe("Date", field(Field.BYPASS, Shift.ALPHA, false)))
                .isEqualTo(NLS.bind(Messages.Field_protected, "Date", 10));
    }

    @Test
    void saysWhatAChoiceIsAndWhetherItIsSelected() {
        assertThat(texts.describe(SelectionField.Kind.SINGLE_CHOICE, choice(Choice.State.AVAILABLE)))
                .isEqualTo("Red: " + Messages.Field_radioButton);
        assertThat(texts.describe(SelectionField.Kind.MULTIPLE_CHOICE, choice(Choice.State.SELECTED)))
                .isEqualTo("Red: " + NLS.bind(Messages.Field_selected, Messages.Field_checkBox));
        assertThat(texts.describe(SelectionField.Kind.PUSH_BUTTONS, choice(Choice.State.UNAVAILABLE)))
                .isEqualTo("Red: " + NLS.bind(Messages.Field_unavailable, Messages.Field_button));
        assertThat(texts.inWindow("Colours", "Red")).isEqualTo(NLS.bind(Messages.Field_inWindow, "Colours", "Red"));
    }

    private static Choice choice(Choice.State state) {
        return new Choice(1, 5, 7, 8, 5, "Red     ", state, -1, "", 0, 0);
    }

    private static FieldContents field(int format, Shift shift, boolean hidden) {
        return new FieldContents(6, 53, 452, 10, format, List.of(), 0x24, shift, hidden, " ".repeat(10));
    }
}
