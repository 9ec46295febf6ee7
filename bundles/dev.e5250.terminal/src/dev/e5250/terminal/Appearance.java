package dev.e5250.terminal;

import java.util.Objects;

/**
 * What a user may choose of how a terminal looks. Immutable.
 *
 * @param colours    of the screen
 * @param cursor     shape of the cursor
 * @param separators how column separators are drawn
 * @param blinking   whether characters blink; if not, what would blink is bold
 * @param crossHair  rule lines through the cursor
 * @param fontFamily the family to take when it is installed and monospaced; null to leave the choice to the terminal
 * @param fit        how the screen takes its room
 * @param alarm      what the alarm of the host does
 * @param constructs how windows, choices and scroll bars look
 * @param shifts     whether small marks show where characters of two bytes are shifted out and in
 */
public record Appearance(ColourScheme colours, CursorStyle cursor, ColumnSeparators separators, boolean blinking,
        CrossHair crossHair, String fontFamily, Fit fit, AlarmStyle alarm, Constructs constructs, boolean shifts) {

    public static final Appearance DEFAULT = new Appearance(ColourScheme.CLASSIC, CursorStyle.BLOCK,
            ColumnSeparators.LINES, true, CrossHair.NONE, null, Fit.KEEP_RATIO, AlarmStyle.SOUND, Constructs.DRAWN, false);

    public Appearance with(ColourScheme other) {
        return new Appearance(other, cursor, separators, blinking, crossHair, fontFamily, fit, alarm, constructs, shifts);
    }

    public Appearance with(CursorStyle other) {
        return new Appearance(colours, other, separators, blinking, crossHair, fontFamily, fit, alarm, constructs, shifts);
    }

    public Appearance with(ColumnSeparators other) {
        return new Appearance(colours, cursor, other, blinking, crossHair, fontFamily, fit, alarm, constructs, shifts);
    }

    public Appearance with(CrossHair other) {
        return new Appearance(colours, cursor, separators, blinking, other, fontFamily, fit, alarm, constructs, shifts);
    }

    public Appearance with(Fit other) {
        return new Appearance(colours, cursor, separators, blinking, crossHair, fontFamily, other, alarm, constructs,
                shifts);
    }

    public Appearance with(AlarmStyle other) {
        return new Appearance(colours, cursor, separators, blinking, crossHair, fontFamily, fit, other, constructs, shifts);
    }

    public Appearance with(Constructs other) {
        return new Appearance(colours, cursor, separators, blinking, crossHair, fontFamily, fit, alarm, other, shifts);
    }

    public Appearance withBlinking(boolean other) {
        return new Appearance(colours, cursor, separators, other, crossHair, fontFamily, fit, alarm, constructs, shifts);
    }

    public Appearance withFontFamily(String other) {
        return new Appearance(colours, cursor, separators, blinking, crossHair, other, fit, alarm, constructs, shifts);
    }

    public Appearance withShifts(boolean other) {
        return new Appearance(colours, cursor, separators, blinking, crossHair, fontFamily, fit, alarm, constructs, other);
    }

    /** Whether the cells of a screen lie elsewhere than with another appearance. */
    boolean fitsLike(Appearance other) {
        return fit == other.fit && Objects.equals(fontFamily, other.fontFamily);
    }
}
