package dev.e5250.host;

/** Field control words (SC30-3533 section 15.6.12.2, SA21-9247 p. 2-65). */
public final class Fcw {
    public static final int IDEOGRAPHIC_ONLY = 0x8200;
    public static final int IDEOGRAPHIC_PURE = 0x8220;
    public static final int IDEOGRAPHIC_EITHER = 0x8240;
    public static final int IDEOGRAPHIC_OPEN = 0x8280;
    public static final int TRANSPARENT = 0x8400;
    public static final int FORWARD_EDGE_TRIGGER = 0x8501;
    public static final int CONTINUED_FIRST = 0x8601;
    public static final int CONTINUED_MIDDLE = 0x8603;
    public static final int CONTINUED_LAST = 0x8602;
    public static final int WORD_WRAP = 0x8680;
    public static final int SELF_CHECK_MODULUS_10 = 0xB1A0;
    public static final int SELF_CHECK_MODULUS_11 = 0xB140;

    private Fcw() {
    }

    /** Resequencing: the number of the field to return next; 255 ends the chain. */
    public static int resequence(int nextField) {
        return 0x8000 | nextField;
    }

    /** Cursor progression: the number of the entry field the cursor goes to next. */
    public static int cursorProgression(int nextEntryField) {
        return 0x8800 | nextEntryField;
    }

    /** The attribute of the field while the cursor is in it. */
    public static int highlight(Attr attribute) {
        return 0x8900 | attribute.code();
    }

    /** The AID returned when the field is chosen with a pointing device. */
    public static int pointerAid(int aid) {
        return 0x8A00 | aid;
    }
}
