package dev.e5250.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.screen.SnapshotRow;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Screens in scripts that the font of the terminal does not have, painted with fonts that {@code releng/test} installs: each
 * character lies in its cell or its two cells, whatever stands beside it. With the property
 * {@code e5250.pictures} they are kept in that folder, to be looked at.
 */
@UiTest
class LanguagePicturesTest {
    private static final Look PLAIN = new Look(Appearance.DEFAULT, false, true, false);
    private static final int POINTS = 14;

    @BeforeAll
    static void hasFonts() {
        assertThat(Ui.call(() -> Stream.of(Display.getCurrent().getFontList(null, true)).map(font -> font.getName())
                .filter(name -> name.contains("WenQuanYi") || name.contains("CJK")).findAny()))
                .as("fonts-wqy-microhei or fonts-noto-cjk").isPresent();
    }

    static Stream<Arguments> screens() {
        return Stream.of(
                Arguments.of("japanese", screen(1399, "注文照会", "得意先", "東京都千代田区丸の内", "ご注文番号", "カタカナ ABC 日本語 XYZ")),
                Arguments.of("korean", screen(1364, "주문 조회", "고객 이름", "서울특별시 중구 세종대로", "주문 번호", "한글 ABC 漢字 XYZ")),
                Arguments.of("chinese", screen(1388, "订单查询", "客户名称", "北京市朝阳区建国门外大街", "订单号码", "汉字 ABC 中文 XYZ")),
                Arguments.of("arabic", screen(420, "بلط", "ليمعلا", "ةرهاقلا", "مقر", "ABC يبرع 5250")),
                Arguments.of("hebrew", screen(424, "הנמזה תליאש", "חוקל", "ביבא-לת", "רפסמ", "ABC תירבע 5250")));
    }

    private static ScreenSnapshot screen(int ccsid, String title, String name, String value, String number, String both) {
        return new Screens(ccsid).attribute(1, 29, 0x22).text(1, 30, title).attribute(1, 60, 0x20).text(3, 2, name)
                .attribute(3, 29, 0x24).text(3, 30, value).attribute(3, 70, 0x20).text(4, 2, number)
                .attribute(4, 29, 0x21).text(4, 30, "4711").attribute(4, 36, 0x20).text(6, 10, both)
                .attribute(8, 9, 0x3A).text(8, 10, both + "|" + both).attribute(8, 75, 0x20).snapshot();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("screens")
    void eachCharacterLiesInItsCellsAndLooksTheSameWhereverItStands(String language, ScreenSnapshot screen) {
        PaintedScreen painted = PaintedScreen.of(screen, PLAIN, POINTS, 100);
        keep(language, painted);

        Map<String, int[]> first = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        int again = 0;
        for (int row = 1; row <= screen.rowCount(); row++) {
            SnapshotRow cells = screen.row(row);
            for (int column = 1; column <= screen.columnCount(); column++) {
                int width = cells.isWide(column) ? 2 : 1;
                String character = cells.character(column) + " " + cells.style(column);
                boolean blank = cells.character(column) == ' ' || cells.character(column) == '\u3000';
                if (painted.hasInk(row, column, width) == blank) {
                    wrong.add(row + "/" + column + " " + character + (blank ? " is not blank" : " is blank"));
                }
                int[] before = blank ? null : first.putIfAbsent(character, new int[] {row, column});
                if (before != null) {
                    again++;
                    if (!painted.looksAlike(row, column, before[0], before[1], width)) {
                        wrong.add(row + "/" + column + " " + character + " differs");
                    }
                }
                column += width - 1;
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(again).isGreaterThan(5);
    }

    @Test
    void shiftsAreMarkedOnRequestAndInNoOtherCell() {
        ScreenSnapshot screen = screen(1399, "注文照会", "得意先", "東京都千代田区丸の内", "ご注文番号", "カタカナ ABC 日本語 XYZ");
        PaintedScreen plain = PaintedScreen.of(screen, PLAIN, POINTS, 100);
        PaintedScreen marked = PaintedScreen.of(screen, new Look(Appearance.DEFAULT.withShifts(true), false, true, false),
                POINTS, 100);
        keep("japanese-shifts", marked);
        int shifts = 0;
        for (int row = 1; row <= screen.rowCount(); row++) {
            SnapshotRow cells = screen.row(row);
            for (int column = 1; column <= screen.columnCount(); column++) {
                boolean shift = cells.isShiftOut(column) || cells.isShiftIn(column);
                shifts += shift ? 1 : 0;
                boolean ink = plain.hasInk(row, column, 1);
                assertThat(ink && shift).as("not asked for, %d/%d", row, column).isFalse();
                assertThat(marked.hasInk(row, column, 1)).as("%d/%d", row, column).isEqualTo(ink || shift);
            }
        }
        assertThat(shifts).isEqualTo(20);
        assertThat(screen.row(6).text(1, 81).strip()).as("no mark is text").isEqualTo("カタカナ ABC 日本語 XYZ");
    }

    private static void keep(String language, PaintedScreen painted) {
        String folder = System.getProperty("e5250.pictures");
        if (folder != null) {
            painted.save(folder + "/" + language + ".png");
        }
    }
}
