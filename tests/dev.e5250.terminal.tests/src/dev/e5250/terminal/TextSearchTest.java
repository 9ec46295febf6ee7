package dev.e5250.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.e5250.screen.SnapshotRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text is found as it is read, whatever stands for it on the display. */
class TextSearchTest {
    @Test
    void upperAndLowerCaseAreTheSame() {
        assertThat(found("ÄPFEL", row(273, "zwei Äpfel"), 0)).isEqualTo("6 to 10");
    }

    @Test
    void goesOnBehindAColumn() {
        SnapshotRow row = row(37, "one, one");
        assertThat(found("one", row, 0)).isEqualTo("1 to 3");
        assertThat(found("one", row, 3)).isEqualTo("6 to 8");
        assertThat(found("one", row, 8)).isEqualTo("nowhere");
    }

    /** The display has them in the order of the columns, people type them in the order of reading. */
    @Test
    void hebrewIsFoundInTheOrderOfReading() {
        SnapshotRow row = row(424, "12 םולש A");
        assertThat(row.text(4, 8)).isEqualTo("םולש");
        assertThat(found("שלום", row, 0)).isEqualTo("4 to 7");
        assertThat(found("םולש", row, 0)).isEqualTo("nowhere");
        assertThat(found("שלום 12", row, 0)).isEqualTo("1 to 7");
    }

    /** U+FE8E is the end of alef, U+FE91 the beginning of beh; the letters are U+0627 and U+0628. */
    @Test
    void arabicShapesAreTheirLetters() {
        SnapshotRow row = row(420, "x \uFE8E\uFE91 y");
        assertThat(row.text(3, 5)).isEqualTo("\uFE8E\uFE91");
        assertThat(found("\u0628\u0627", row, 0)).isEqualTo("3 to 4");
        assertThat(found("\u0627", row, 0)).isEqualTo("3 to 3");
    }

    /** U+FEFB is lam and alef in one cell. */
    @Test
    void aLigatureIsItsTwoLetters() {
        SnapshotRow row = row(420, "x \uFEFB y");
        assertThat(row.text(3, 4)).isEqualTo("\uFEFB");
        assertThat(found("\u0644\u0627", row, 0)).isEqualTo("3 to 3");
    }

    /** Each takes two cells, and the shifts beside them are nothing to be read. */
    @ParameterizedTest
    @CsvSource({"\u65E5\u672C, 3 to 6", "a\u65E5, 1 to 4", "\u672Cb, 5 to 8", "b, 8 to 8"})
    void wideCharactersAreFound(String text, String where) {
        assertThat(found(text, row(939, "a\u65E5\u672Cb"), 0)).isEqualTo(where);
    }

    @Test
    void nothingIsNowhere() {
        assertThat(found("", row(37, "text"), 0)).isEqualTo("nowhere");
    }

    private static SnapshotRow row(int ccsid, String text) {
        return new Screens(ccsid).text(1, 1, text).snapshot().row(1);
    }

    private static String found(String text, SnapshotRow row, int behind) {
        Selection found = new TextSearch(text).find(row, 1, behind);
        return found == null ? "nowhere" : found.from(1) + " to " + (found.to(1, row.columns()) - 1);
    }
}
