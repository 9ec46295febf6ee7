package dev.e5250.screen;

/**
 * An entry of the format table: one field that the host defined with a field format word (FFW, SA21-9247 p. 2-68) and
 * perhaps field control words (FCW). Addresses are 0-based.
 */
public final class Field {
    public static final int BYPASS = 0x2000;
    public static final int DUP_ENABLED = 0x1000;
    public static final int MDT = 0x0800;
    public static final int AUTO_ENTER = 0x0080;
    public static final int EXIT_REQUIRED = 0x0040;
    public static final int MONOCASE = 0x0020;
    public static final int MANDATORY_ENTER = 0x0008;

    /** More words than the manual defines kinds of: nobody sends more, and a hostile host cannot make us keep them. */
    public static final int MAX_CONTROL_WORDS = 16;

    private static final int ADJUST = 0x0007;
    private static final int ZERO_FILL = 5;
    private static final int BLANK_FILL = 6;
    private static final int FILL_REQUIRED = 7;
    private static final short[] NO_CONTROL_WORDS = {};

    private final int start;
    private final int length;
    private final short[] controlWords;
    private int format;
    private int attribute;
    /** Data were typed into a right-adjust field that was not left with a field exit key yet. */
    private boolean adjustDue;

    /**
     * @param start        address of the first data position
     * @param length       positions, at least 1
     * @param format       the FFW
     * @param controlWords the FCWs in the order they came, or null
     * @param attribute    the attribute before the first position
     */
    public Field(int start, int length, int format, short[] controlWords, int attribute) {
        this.start = start;
        this.length = length;
        this.format = format;
        this.controlWords = controlWords == null ? NO_CONTROL_WORDS : controlWords;
        this.attribute = attribute;
    }

    public int start() {
        return start;
    }

    public int length() {
        return length;
    }

    /** Whether there can be a field of a length and an FFW: a signed one has a digit beside its sign. */
    public static boolean isLength(int length, int format) {
        return length > (Shift.of(format >> 8 & 7) == Shift.SIGNED_NUMERIC ? 1 : 0);
    }

    /** Address of the last data position. */
    public int end() {
        return start + length - 1;
    }

    /** Address of the last position that takes typed data: the one before the sign, in a signed numeric field. */
    int lastTypable() {
        return shift() == Shift.SIGNED_NUMERIC ? end() - 1 : end();
    }

    public boolean contains(int address) {
        return address >= start && address <= end();
    }

    /** The FFW, with the MDT as it is now. */
    public int format() {
        return format;
    }

    /** The FCWs in the order they came. */
    public short[] controlWords() {
        return controlWords.clone();
    }

    public int attribute() {
        return attribute;
    }

    /** Redefinition at the same address: only FFW and attribute are overlaid (SA21-9247 p. 2-139 note 1). */
    void redefine(int newFormat, int newAttribute) {
        format = newFormat;
        attribute = newAttribute;
        adjustDue = false;
    }

    public Shift shift() {
        return Shift.of(format >> 8 & 7);
    }

    public boolean isBypass() {
        return (format & BYPASS) != 0;
    }

    public boolean isModified() {
        return (format & MDT) != 0;
    }

    void setModified(boolean modified) {
        format = modified ? format | MDT : format & ~MDT;
    }

    public boolean isDupEnabled() {
        return (format & DUP_ENABLED) != 0;
    }

    public boolean isAutoEnter() {
        return (format & AUTO_ENTER) != 0;
    }

    public boolean isExitRequired() {
        return (format & EXIT_REQUIRED) != 0;
    }

    public boolean isMonocase() {
        return (format & MONOCASE) != 0;
    }

    public boolean isMandatoryEnter() {
        return (format & MANDATORY_ENTER) != 0;
    }

    public boolean isMandatoryFill() {
        return (format & ADJUST) == FILL_REQUIRED;
    }

    /** Whether the contents are moved to the right on field exit, with zeros or blanks before them. */
    public boolean isRightAdjust() {
        int adjust = format & ADJUST;
        return adjust == ZERO_FILL || adjust == BLANK_FILL;
    }

    boolean fillsWithZeros() {
        return (format & ADJUST) == ZERO_FILL;
    }

    /** FCW 84xx: the contents go to the host unedited. */
    public boolean isTransparent() {
        for (short word : controlWords) {
            if ((word & 0xFF00) == 0x8400) {
                return true;
            }
        }
        return false;
    }

    boolean isAdjustDue() {
        return adjustDue;
    }

    void setAdjustDue(boolean due) {
        adjustDue = due;
    }
}
