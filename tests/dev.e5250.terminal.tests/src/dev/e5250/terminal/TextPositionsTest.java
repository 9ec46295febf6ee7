package dev.e5250.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.screen.SnapshotRow;

/** A reader of the text and a reader of the screen find each other, where characters are two cells wide, too. */
class TextPositionsTest {
    private final ScreenSnapshot screen = new Screens(1399).text(2, 3, "A\u65e5\u672cB").text(3, 5, "C").text(4, 1, "\u672c").snapshot();
    private final TextPositions positions = new TextPositions(screen);

    @Test
    void eachCharacterOfTheScreenIsInTheTextWhereItsPositionSays() {
        String text = screen.text();
        for (int row = 1; row <= screen.rowCount(); row++) {
            SnapshotRow cells = screen.row(row);
            for (int column = 1; column <= cells.columns(); column++) {
                if (cells.isNarrow(column) || cells.isWide(column)) {
                    int offset = positions.offset(row, column);
                    assertThat(text.charAt(offset)).as("%d/%d", row, column).isEqualTo(cells.character(column));
                    assertThat(positions.row(offset)).isEqualTo(row);
                    assertThat(positions.column(offset)).isEqualTo(column);
                }
            }
        }
    }

    @Test
    void bothCellsOfACharacterAreItsPlaceInTheText() {
        assertThat(screen.row(2).isWide(5)).isTrue();
        assertThat(positions.offset(2, 6)).isEqualTo(positions.offset(2, 5)).isEqualTo(screen.text().indexOf('\u65e5'));
        assertThat(positions.offset(3, 5)).isEqualTo(screen.text().indexOf('C'));
    }

    @Test
    void whatIsBehindARowOrBehindAllBelongsToTheLastPosition() {
        int lineFeed = screen.text().indexOf('\n');

        assertThat(positions.row(lineFeed)).isEqualTo(1);
        assertThat(positions.column(lineFeed)).isEqualTo(screen.columnCount());
        assertThat(positions.row(Integer.MAX_VALUE)).isEqualTo(screen.rowCount());
    }
}
