package dev.e5250.datastream.order;

import java.util.List;

import dev.e5250.datastream.SenseCode;
import dev.e5250.screen.Attribute;
import dev.e5250.screen.Field;
import dev.e5250.screen.FormatTable;

/** What a new entry of the format table must be (SA21-9247 pp. 2-65 to 2-68, 2-138; SC30-3533 15.6.12). */
final class FieldRules {
    private static final int SELF_CHECK = 0xB1;
    private static final int LONGEST_SELF_CHECK = 33;

    private FieldRules() {
    }

    /** What is wrong with a field that is to follow those of a table on a display of some positions. */
    static SenseCode check(Field field, FormatTable formats, int positions) {
        if (!Field.isLength(field.length(), field.format())) {
            return SenseCode.FIELD_LENGTH;
        }
        if (field.end() >= positions) {
            return SenseCode.FIELD_PAST_END;
        }
        if (!formats.canAppend(field.start())) {
            return SenseCode.FIELD_ADDRESS;
        }
        if (formats.isFull()) {
            return SenseCode.FORMAT_TABLE_FULL;
        }
        if (field.start() == 0 && !field.isBypass() && Attribute.isNonDisplay(field.attribute())) {
            // its attribute is not on the display, so nothing would hide what is typed (RFC 1205 section 5.2)
            return SenseCode.FIELD_ATTRIBUTE;
        }
        return checkControlWords(field, formats.fields());
    }

    private static SenseCode checkControlWords(Field field, List<Field> before) {
        Field last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean isOpen = last != null && (last.isContinuedFirst() || last.isContinuedMiddle());
        if (isOpen != field.isContinuation()) {
            return SenseCode.CONTINUED_SEGMENT;
        }
        if (field.isWordWrap() && !allowsWordWrap(field)) {
            return SenseCode.WORD_WRAP;
        }
        if (field.hasControlWord(SELF_CHECK) && field.selfCheck() == 0) {
            return SenseCode.SELF_CHECK_WORD;
        }
        return field.selfCheck() != 0 && field.length() > LONGEST_SELF_CHECK ? SenseCode.SELF_CHECK_LENGTH
                : SenseCode.NONE;
    }

    /** Words are text: neither numbers nor what is moved to the right can be wrapped. */
    private static boolean allowsWordWrap(Field field) {
        return !field.isRightAdjust() && switch (field.shift()) {
        case NUMERIC_ONLY, DIGITS_ONLY, SIGNED_NUMERIC, INPUT_OUTPUT -> false;
        default -> true;
        };
    }
}
