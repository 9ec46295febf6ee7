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

    private static final int RESEQUENCE = 0x80;
    private static final int INPUT_DEVICE = 0x81;
    private static final int MAGNETIC_STRIPE = 0x01;
    private static final int SELECTOR_PEN = 0x02;
    private static final int PEN_AND_ATTENTION = 0x06;
    private static final int IDEOGRAPHIC = 0x82;
    private static final int PURE = 0x20;
    private static final int EITHER = 0x40;
    private static final int OPEN = 0x80;
    private static final int TRANSPARENT = 0x84;
    private static final int FORWARD_EDGE_TRIGGER = 0x8501;
    private static final int CONTINUED_FIRST = 0x8601;
    private static final int CONTINUED_LAST = 0x8602;
    private static final int CONTINUED_MIDDLE = 0x8603;
    private static final int WORD_WRAP = 0x8680;
    private static final int PROGRESSION = 0x88;
    private static final int HIGHLIGHT = 0x89;
    private static final int POINTER_AID = 0x8A;
    private static final int SELF_CHECK_11 = 0xB140;
    private static final int SELF_CHECK_10 = 0xB1A0;

    private int start;
    private int length;
    private ControlWords controlWords = ControlWords.NONE;
    private int format;
    private int attribute;
    /** Data were typed into a right-adjust field that was not left with a field exit key yet. */
    private boolean adjustDue;
    /** The operator took out all data: mandatory enter still wants some, whatever the MDT says. */
    private boolean erased;

    /**
     * @param start        address of the first data position
     * @param length       positions, at least 1
     * @param format       the FFW
     * @param controlWords the FCWs in the order they came, or null
     * @param attribute    the attribute before the first position
     */
    public Field(int start, int length, int format, short[] controlWords, int attribute) {
        define(start, length, format, controlWords, attribute);
    }

    /** Makes it another field, as the constructor would. */
    void define(int newStart, int newLength, int newFormat, short[] newControlWords, int newAttribute) {
        start = newStart;
        length = newLength;
        controlWords = ControlWords.of(newControlWords);
        redefine(newFormat, newAttribute);
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

    public boolean contains(int address) {
        return address >= start && address <= end();
    }

    /** The FFW, with the MDT as it is now. */
    public int format() {
        return format;
    }

    /** The FCWs in the order they came. */
    public short[] controlWords() {
        return controlWords.all();
    }

    /** Whether there is an FCW of a kind, its first byte. */
    public boolean hasControlWord(int kind) {
        return controlWords.valueOf(kind) != ControlWords.ABSENT;
    }

    public int attribute() {
        return attribute;
    }

    /** Redefinition at the same address: only FFW and attribute are overlaid (SA21-9247 p. 2-139 note 1). */
    void redefine(int newFormat, int newAttribute) {
        format = newFormat;
        attribute = newAttribute;
        adjustDue = false;
        erased = false;
    }

    /** Which characters may be typed; in a field for characters of two bytes that says it all (FCW 82nn). */
    public Shift shift() {
        return isIdeographic() ? Shift.ALPHA : Shift.of(format >> 8 & 7);
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

    /** FCW 80nn: number of the field that a READ returns after this one, 1-based, FF for none; -1 without one. */
    public int resequence() {
        return controlWords.valueOf(RESEQUENCE);
    }

    /** FCW 8101 or 8103: takes data of a magnetic stripe reader. */
    public boolean isMagneticStripe() {
        int device = controlWords.valueOf(INPUT_DEVICE);
        return device == MAGNETIC_STRIPE || device == (MAGNETIC_STRIPE | SELECTOR_PEN);
    }

    /** FCW 8102, 8103 or 8106: can be selected with a pen or the Cursor Select key. */
    public boolean isSelectable() {
        int device = controlWords.valueOf(INPUT_DEVICE);
        return device == SELECTOR_PEN || device == (MAGNETIC_STRIPE | SELECTOR_PEN) || device == PEN_AND_ATTENTION;
    }

    /** FCW 8106: selecting it may send an AID. */
    public boolean isSelectableAttention() {
        return controlWords.valueOf(INPUT_DEVICE) == PEN_AND_ATTENTION;
    }

    /** FCW 82nn: 00 ideographic only, 20 pure, 40 either, 80 and C0 open; -1 without one. */
    public int ideographic() {
        return controlWords.valueOf(IDEOGRAPHIC);
    }

    /** FCW 82nn: whether it takes characters of two bytes. */
    public boolean isIdeographic() {
        return ideographic() != ControlWords.ABSENT;
    }

    /** FCW 8240: characters of one byte or of two, but one kind of them only. */
    public boolean isEither() {
        return ideographic() == EITHER;
    }

    /** FCW 8280 and 82C0: characters of one byte and of two, with shifts between them. */
    public boolean isOpen() {
        return isIdeographic() && (ideographic() & OPEN) != 0;
    }

    /** FCW 8220: characters of two bytes alone, without shifts. */
    public boolean isPure() {
        return ideographic() == PURE;
    }

    /** FCW 84xx: the contents go to the host unedited. */
    public boolean isTransparent() {
        return controlWords.valueOf(TRANSPARENT) != ControlWords.ABSENT;
    }

    /** FCW 8501: typing into its last position sends an AID. */
    public boolean isForwardEdgeTrigger() {
        return controlWords.has(FORWARD_EDGE_TRIGGER);
    }

    /** FCW 8601: the first segment of a continued field; see {@link FieldGroup}. */
    public boolean isContinuedFirst() {
        return controlWords.has(CONTINUED_FIRST);
    }

    /** FCW 8603. */
    public boolean isContinuedMiddle() {
        return controlWords.has(CONTINUED_MIDDLE);
    }

    /** FCW 8602. */
    public boolean isContinuedLast() {
        return controlWords.has(CONTINUED_LAST);
    }

    /** Whether it goes on with a field that begins before: a READ returns it with that one. */
    public boolean isContinuation() {
        return isContinuedMiddle() || isContinuedLast();
    }

    /** FCW 8680, which is no mark of a segment: words are kept whole. */
    public boolean isWordWrap() {
        return controlWords.has(WORD_WRAP);
    }

    /** FCW 88nn: number of the entry field that the cursor goes to next, 1-based; 0 for the one that follows. */
    public int progression() {
        return Math.max(controlWords.valueOf(PROGRESSION), 0);
    }

    /** FCW 89nn: the attribute that the field is shown with while the cursor is in it; 0 without one. */
    public int highlight() {
        int attribute = controlWords.valueOf(HIGHLIGHT);
        return Attribute.isAttribute(attribute) ? attribute : 0;
    }

    /** FCW 8Ann: the AID that choosing the field with a pointer sends; -1 without one. */
    public int pointerAid() {
        return controlWords.valueOf(POINTER_AID);
    }

    /** FCW B1A0 or B140: the modulus of its check digit, 10 or 11; 0 without one. */
    public int selfCheck() {
        return controlWords.has(SELF_CHECK_10) ? 10 : controlWords.has(SELF_CHECK_11) ? 11 : 0;
    }

    /** Whether what was typed still has to be moved to the right with a field exit key. */
    public boolean isAdjustDue() {
        return adjustDue;
    }

    public void setAdjustDue(boolean due) {
        adjustDue = due;
    }

    boolean isErased() {
        return erased;
    }

    void setErased(boolean nothingLeft) {
        erased = nothingLeft;
    }
}
