package dev.e5250.screen;

/**
 * What must be right about fields before the cursor or their data leave them (SA21-9247 pp. 2-67 to 2-70, 2-119, 2-120,
 * 2-158). Only fields that were modified are looked at: what the host wrote is the host's.
 */
final class FieldChecks {
    private final Display display;
    private final FormatTable formats;

    FieldChecks(Display display) {
        this.display = display;
        formats = display.formats();
    }

    /** What speaks against an AID, or null; puts the cursor into the field that must be put right. */
    OperatorError before(Aid aid) {
        if (aid.isExempt()) {
            return null;
        }
        boolean withData = formats.sendsData(aid);
        Field missing = withData && formats.isMasterMdt() ? formats.missingMandatory() : null;
        if (missing != null) {
            display.setCursor(display.firstPosition(missing));
            return OperatorError.MANDATORY_ENTER;
        }
        for (Field field : formats.fields()) {
            if (field.isModified() && !field.isBypass() && formats.isEntry(field)) {
                OperatorError refused = before(withData, display.edited(field));
                if (refused != null) {
                    return refused;
                }
            }
        }
        return null;
    }

    private OperatorError before(boolean withData, EditedField field) {
        if (field.rules().isAdjustDue()) {
            if (!field.contains(display.cursor())) {
                // behind what was typed: there Field Exit keeps it, at the first position it would erase all
                int used = EditedField.used(field.contents(), field.typable());
                display.setCursor(field.address(Math.min(used, field.length() - 1)));
            }
            return OperatorError.RIGHT_ADJUST_EXIT_REQUIRED;
        }
        if (field.rules().isMandatoryFill() && field.isPartlyFilled(field.contents())) {
            toStart(field);
            return withData ? OperatorError.MANDATORY_FILL : OperatorError.MANDATORY_FILL_KEY;
        }
        return withData ? checkDigit(field) : null;
    }

    /** What speaks against going from the cursor's field to an address, or null. */
    OperatorError leaving(EditedField field, int address) {
        return field == null || field.contains(address) ? null : leaving(field);
    }

    /** What speaks against leaving a field, or null. */
    OperatorError leaving(EditedField field) {
        if (!field.rules().isModified()) {
            return null;
        }
        return field.rules().isMandatoryFill() && field.isPartlyFilled(field.contents()) ? OperatorError.MANDATORY_FILL
                : checkDigit(field);
    }

    private OperatorError checkDigit(EditedField field) {
        if (isCheckDigitRight(field, field.contents())) {
            return null;
        }
        toStart(field);
        return OperatorError.CHECK_DIGIT;
    }

    /** Whether a field may have some contents as far as its check digit goes. */
    static boolean isCheckDigitRight(EditedField field, byte[] contents) {
        int modulus = field.rules().selfCheck();
        return modulus == 0 || SelfCheck.passes(contents, field.typable(), modulus);
    }

    private void toStart(EditedField field) {
        display.setCursor(field.address(0));
    }
}
