package dev.e5250.datastream;

/**
 * What was wrong with a record, as the four bytes a negative response carries (SA21-9247 pp. 2-133, 2-134;
 * SC30-3533 13.4). {@link #NONE} says that nothing was.
 */
public enum SenseCode {
    NONE(0),
    /** Something cannot be done now. */
    DISPLAY_BUSY(0x082D0100),
    INVALID_COMMAND(0x10030101),
    CLEAR_UNIT_ALTERNATE_PARAMETER(0x10030105),
    RESEQUENCING(0x10050103),
    STRUCTURED_FIELD_LENGTH(0x10050110),
    STRUCTURED_FIELD_TYPE(0x10050111),
    STRUCTURED_FIELD_PARAMETER(0x10050112),
    MINOR_STRUCTURE_LENGTH(0x10050113),
    MINOR_STRUCTURE_PARAMETER(0x10050114),
    PREMATURE_END(0x10050121),
    ROW_OR_COLUMN(0x10050122),
    ADDRESS_BEFORE_CURRENT(0x10050123),
    FIELD_LENGTH(0x10050125),
    FIELD_ADDRESS(0x10050126),
    RESTORE_DATA(0x10050127),
    FIELD_PAST_END(0x10050128),
    FORMAT_TABLE_FULL(0x10050129),
    WRITE_PAST_END(0x1005012A),
    HEADER_LENGTH(0x1005012B),
    ROLL_PARAMETER(0x1005012C),
    EXTENDED_ATTRIBUTE_TYPE(0x1005012D),
    EXTENDED_ATTRIBUTE_VALUE(0x1005012F),
    FIELD_ATTRIBUTE(0x10050130),
    ESCAPE_MISSING(0x10050131),
    WINDOW_COLUMNS(0x10050132),
    WINDOW_ERROR_LINE_IN_USE(0x10050133),
    CONTINUED_SEGMENT(0x10050135),
    WORD_WRAP(0x10050136),
    SCROLL_BAR_OUTSIDE(0x10050138),
    SCROLL_BAR_NUMBERS(0x10050139),
    NO_CHOICE_FOR_CURSOR(0x1005013A),
    CHOICE_OUTSIDE(0x1005013B),
    TOO_MANY_CHOICES(0x1005013C),
    TOO_MANY_SELECTED(0x1005013D),
    TOO_MANY_WINDOWS(0x1005013E),
    NO_ENTRY_FIELD(0x10050140),
    WRITE_DATA_LENGTH(0x10050141),
    INVALID_CHARACTER(0x10050142),
    NO_IMAGES(0x10050148),
    NO_VIDEO(0x1005014C),
    MEDIA_PREFIX(0x1005014D),
    SELF_CHECK_LENGTH(0x10050187),
    SELF_CHECK_WORD(0x10050188);

    private final int value;

    SenseCode(int value) {
        this.value = value;
    }

    /** Major, minor and user bytes. */
    public int value() {
        return value;
    }

    /** The code of four bytes, or null for one that this terminal never sends. */
    public static SenseCode of(int value) {
        for (SenseCode code : values()) {
            if (code.value == value) {
                return code;
            }
        }
        return null;
    }
}
