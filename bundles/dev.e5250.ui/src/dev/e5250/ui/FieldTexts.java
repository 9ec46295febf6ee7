package dev.e5250.ui;

import dev.e5250.screen.FieldContents;
import org.eclipse.osgi.util.NLS;

/** Fields in words, for assistive technology. */
final class FieldTexts {
    private FieldTexts() {
    }

    /** What a field is, after the label that stands before it. */
    static String describe(String label, FieldContents field) {
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
