package dev.e5250.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import dev.e5250.screen.Field;
import dev.e5250.screen.FieldContents;
import dev.e5250.screen.Shift;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;

class FieldTextsTest {
    @Test
    void saysLabelKindAndLength() {
        assertThat(FieldTexts.describe("User", field(0, Shift.ALPHA, false)))
                .isEqualTo(NLS.bind(Messages.Field_text, "User", 10));
        assertThat(FieldTexts.describe("Amount", field(0, Shift.SIGNED_NUMERIC, false)))
                .isEqualTo(NLS.bind(Messages.Field_numbers, "Amount", 10));
        assertThat(FieldTexts.describe("", field(0, Shift.ALPHA_ONLY, false)))
                .isEqualTo(NLS.bind(Messages.Field_letters, Messages.Field_unnamed, 10));
    }

    @Test
    void saysWhatIsNotDisplayedOrProtected() {
        assertThat(FieldTexts.describe("Password", field(0, Shift.ALPHA, true)))
                .isEqualTo(NLS.bind(Messages.Field_hidden, "Password", 10));
        assertThat(FieldTexts.describe("Date", field(Field.BYPASS, Shift.ALPHA, false)))
                .isEqualTo(NLS.bind(Messages.Field_protected, "Date", 10));
    }

    private static FieldContents field(int format, Shift shift, boolean hidden) {
        return new FieldContents(6, 53, 452, 10, format, List.of(), 0x24, shift, hidden, " ".repeat(10));
    }
}
