package dev.e5250.screen;

/**
 * How a {@link SelectionField} behaves and looks, as the host said (SC30-3533 15.26, type 50).
 *
 * @param type       the host's code of its kind
 * @param flags1     C0 mouse, 0C auto-enter, 02 auto-select, 01 MDT
 * @param flags2     80 scroll bar, 40 blank behind a numeric separator, 20 star, 10 and 04 the cursor stays, 08 Field
 *                   Advance goes from choice to choice
 * @param flags3     80 selected choices are available again when the keyboard unlocks
 * @param indicators low nibble: what shows the state of a choice, F nothing; high three bits: how choices are selected
 * @param selection  host byte that selects a choice, or 0 for a slash
 * @param cancelAid  AID when a pull-down is left with the pointer, or 0
 * @param attributes of choices under the cursor: available, selected, unavailable; of the others, the same; of
 *                   indicators, of those of unavailable choices
 * @param characters host bytes of indicators: not selected, selected, not available; for a push button its ends
 */
public record SelectionRules(int type, int flags1, int flags2, int flags3, int indicators, int selection, int cancelAid,
        byte[] attributes, byte[] characters) {
    /** Attributes that there are. */
    public static final int ATTRIBUTES = 8;

    private static final int AUTO_ENTER = 0x0C;
    private static final int AUTO_ENTER_ON_SELECT = 0x04;
    private static final int AUTO_ENTER_ON_DESELECT = 0x08;
    private static final int AUTO_SELECT = 0x02;
    private static final int NO_INDICATOR = 0x0F;

    boolean hasIndicators() {
        return SelectionField.Kind.of(type) != SelectionField.Kind.MENU_BAR && (indicators & 0x0F) != NO_INDICATOR;
    }

    /** Whether it is in a pull-down menu. */
    public boolean isPullDown() {
        return type == 0x31 || type == 0x32 || type == 0x51;
    }

    /** Whether a mnemonic is shown underlined. */
    boolean underlinesMnemonic() {
        int technique = indicators & 0xE0;
        return technique == 0 || technique == 0x20;
    }

    /**
     * Whether Enter goes out when a choice is selected, or not selected any more.
     *
     * @param digits how many were typed to select it, 0 when it was selected otherwise
     */
    boolean isAutoEnter(boolean selected, int digits) {
        return switch (flags1 & AUTO_ENTER) {
        case AUTO_ENTER_ON_SELECT -> selected && digits < 2;
        case AUTO_ENTER_ON_DESELECT -> digits < 2;
        case AUTO_ENTER -> selected && digits == 0;
        default -> false;
        };
    }

    /** Whether Enter selects the choice that the cursor is on. */
    boolean isAutoSelect() {
        return (flags1 & AUTO_SELECT) != 0;
    }

    /** Whether the cursor keys go no further than the last choice. */
    boolean keepsCursor() {
        return (flags2 & 0x04) != 0;
    }

    boolean tabsThroughChoices() {
        return (flags2 & 0x08) != 0;
    }

    boolean resetsOnUnlock() {
        return (flags3 & 0x80) != 0;
    }

    /** Whether a pointer may select: always, or only because there is one. */
    boolean takesPointer() {
        return (flags1 & 0xC0) != 0x40;
    }

    /** The attribute of a choice's text. */
    byte attribute(Choice choice, boolean underCursor) {
        int of = switch (choice.state()) {
        case AVAILABLE -> 0;
        case SELECTED -> 1;
        case UNAVAILABLE -> 2;
        };
        return attributes[underCursor ? of : 3 + of];
    }

    byte indicatorAttribute(Choice choice) {
        return attributes[choice.isAvailable() ? 6 : 7];
    }
}
