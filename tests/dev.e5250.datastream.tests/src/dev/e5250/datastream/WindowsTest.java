package dev.e5250.datastream;

import static dev.e5250.host.Attr.BLUE;
import static dev.e5250.host.Attr.NON_DISPLAY;
import static dev.e5250.host.Attr.PINK;
import static dev.e5250.host.Attr.WHITE;
import static dev.e5250.host.Commands.clearFormatTable;
import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.readScreen;
import static dev.e5250.host.Commands.restoreScreen;
import static dev.e5250.host.Commands.saveScreen;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.attribute;
import static dev.e5250.host.Orders.ic;
import static dev.e5250.host.Orders.ra;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.sf;
import static dev.e5250.host.Orders.text;
import static dev.e5250.host.Orders.wdsf;
import static dev.e5250.host.structured.StructuredFields.removeAll;
import static dev.e5250.host.structured.StructuredFields.removeWindow;
import static dev.e5250.host.structured.StructuredFields.unrestrictedCursor;
import static dev.e5250.host.structured.StructuredFields.window;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.e5250.conformance.Rule;
import dev.e5250.host.Order;
import dev.e5250.host.structured.Window;
import dev.e5250.screen.Colour;
import dev.e5250.screen.GuiConstructs;
import dev.e5250.screen.GuiWindow;
import dev.e5250.screen.Key;
import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.screen.Shape;
import dev.e5250.screen.SnapshotRow;
import dev.e5250.screen.Style;

/** 51, 52, 59 and 5F in Write to Display (SC30-3533 15.26). */
class WindowsTest {
    private static final int UNLOCK = 0x08;

    private final Terminal terminal = new Terminal();

    private SenseCode write(Order... orders) {
        return terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, orders), readMdt(0, 0));
    }

    private GuiConstructs constructs() {
        return terminal.display().snapshot().constructs();
    }

    @Test
    @Rule({"H3.1", "H3.2"})
    void aWindowHasAFrameAroundABlankInterior() {
        assertThat(write(sba(1, 1), ra(5, 80, 'x'), sba(2, 10), wdsf(window(2, 5)))).isEqualTo(SenseCode.NONE);

        assertThat(terminal.row(1)).isEqualTo("x".repeat(80));
        assertThat(terminal.row(2)).isEqualTo("x".repeat(8) + " ......... " + "x".repeat(61));
        assertThat(terminal.row(3)).isEqualTo("x".repeat(8) + " :       : " + "x".repeat(61));
        assertThat(terminal.row(5)).isEqualTo("x".repeat(8) + " :.......: " + "x".repeat(61));
        // attribute of the border, its left line, attribute of the interior, nulls, border again, what was in force
        assertThat(terminal.hex(3, 9, 11)).isEqualTo("3A7A20" + "0000000000" + "3A7A20");
        assertThat(constructs().windows()).containsExactly(new GuiWindow(2, 10, 2, 5, false, false, List.of()));
    }

    @Test
    @Rule("H3.1")
    void whatIsRightOfItKeepsItsLooks() {
        write(sba(2, 1), attribute(0x28), text("r".repeat(79)), sba(2, 10), wdsf(window(1, 5)));

        SnapshotRow row = terminal.display().snapshot().row(2);
        assertThat(Style.colour(row.style(10))).isEqualTo(Colour.BLUE);
        assertThat(Style.isAttribute(row.style(19))).isTrue();
        assertThat(Style.colour(row.style(20))).isEqualTo(Colour.RED);
        assertThat(row.text(20, 22)).isEqualTo("rr");
    }

    @Test
    @Rule("H3.2")
    void theHostSaysHowTheBorderLooks() {
        write(sba(2, 10), wdsf(window(1, 3).border(WHITE, PINK, "+-+||+=+")));

        assertThat(terminal.row(2).strip()).isEqualTo("+-----+");
        assertThat(terminal.row(3).strip()).isEqualTo("|     |");
        assertThat(terminal.row(4).strip()).isEqualTo("+=====+");
        assertThat(terminal.hex(2, 9, 1)).isEqualTo("38");
    }

    @Test
    @Rule("H3.2")
    void aMonochromeDisplayTakesTheOtherAttribute() {
        Terminal mono = new Terminal(DeviceModel.IBM_3477_FG, CommandTable.standard());
        mono.hostWrites(clearUnit(), wtd(0, UNLOCK, sba(2, 10), wdsf(window(1, 3).border(WHITE, PINK))));
        assertThat(mono.hex(2, 9, 1)).isEqualTo("22");
    }

    @ParameterizedTest
    @CsvSource({"CENTRE, .... Ab ....", "LEFT, . Ab .......", "RIGHT, ....... Ab ."})
    @Rule("H3.2")
    void titlesAndFootersStandInTheBorder(Window.Position position, String line) {
        write(sba(2, 10), wdsf(window(1, 8).title(position, WHITE, WHITE, "Ab").footer(position, WHITE, WHITE, "Ab")));

        assertThat(terminal.row(2).strip()).isEqualTo(line);
        assertThat(terminal.row(4).strip()).isEqualTo(':' + line.substring(1, line.length() - 1) + ':');
        assertThat(constructs().topWindow().text()).isEqualTo("Ab Ab");
    }

    @Test
    @Rule("H3.2")
    void aTitleThatIsTooLongIsCut() {
        write(sba(2, 10), wdsf(window(1, 3).title(Window.Position.CENTRE, WHITE, WHITE, "Customers")));
        assertThat(terminal.row(2).strip()).isEqualTo(". Cus .");
    }

    @Test
    @Rule("H3.2")
    void aTitleThatIsNotDisplayedIsNowhereInASnapshot() {
        write(sba(2, 10), wdsf(window(1, 9).title(Window.Position.CENTRE, NON_DISPLAY,
                NON_DISPLAY, "SECRET")));
        ScreenSnapshot shown = terminal.display().snapshot();
        assertThat(shown.text() + shown.constructs()).doesNotContain("SECRET");
    }

    @Test
    @Rule("H3.1")
    void theFrameCanBeDrawnAndIsGoneWhereTheHostWroteOverIt() {
        write(sba(2, 10), wdsf(window(1, 2)), sba(2, 12), text("T"));

        SnapshotRow top = terminal.display().snapshot().row(2);
        assertThat(List.of(top.shape(9), top.shape(10), top.shape(11), top.shape(12), top.shape(15), top.shape(16)))
                .containsExactly(Shape.NONE, Shape.FRAME_TOP_LEFT, Shape.FRAME_TOP, Shape.NONE, Shape.FRAME_TOP_RIGHT,
                        Shape.NONE);
        SnapshotRow middle = terminal.display().snapshot().row(3);
        assertThat(List.of(middle.shape(10), middle.shape(12), middle.shape(15))).containsExactly(Shape.FRAME_LEFT, Shape.NONE,
                Shape.FRAME_RIGHT);
        SnapshotRow bottom = terminal.display().snapshot().row(4);
        assertThat(List.of(bottom.shape(10), bottom.shape(11), bottom.shape(15))).containsExactly(Shape.FRAME_BOTTOM_LEFT,
                Shape.FRAME_BOTTOM, Shape.FRAME_BOTTOM_RIGHT);
        assertThat(terminal.display().snapshot().row(5).hasShapes()).isFalse();
    }

    @Test
    @Rule("H3.1")
    void aWindowOverAnotherHidesTheFrameBelow() {
        write(sba(2, 10), wdsf(window(4, 10)), sba(3, 8), wdsf(window(2, 10)));

        SnapshotRow row = terminal.display().snapshot().row(4);
        assertThat(List.of(row.shape(8), row.shape(10), row.shape(21), row.shape(23)))
                .containsExactly(Shape.FRAME_LEFT, Shape.NONE, Shape.FRAME_RIGHT, Shape.FRAME_RIGHT);
        assertThat(constructs().windows()).extracting(GuiWindow::column).containsExactly(10, 8);
    }

    @ParameterizedTest
    @CsvSource({"23, 10, 1, 5", "2, 73, 1, 5", "2, 10, 0, 5", "2, 10, 5, 0", "2, 10, 255, 255"})
    @Rule("H3.3")
    void whatIsOutsideTheDisplayIsRefused(int row, int column, int depth, int width) {
        assertThat(write(sba(row, column), wdsf(window(depth, width)))).isEqualTo(SenseCode.STRUCTURED_FIELD_PARAMETER);
        assertThat(terminal.look()).isEqualTo("LOCKED locked at 1/1\n");
        assertThat(constructs()).isEqualTo(GuiConstructs.NONE);
    }

    @Test
    @Rule("H3.3")
    void oneThatEndsInTheLastRowAndColumnIsTaken() {
        assertThat(write(sba(22, 72), wdsf(window(1, 5)))).isEqualTo(SenseCode.NONE);
        assertThat(terminal.row(24)).isEqualTo(" ".repeat(71) + ":.......:");
    }

    @Test
    @Rule("H3.3")
    void thereAreNoMoreThan128() {
        List<Order> orders = new ArrayList<>();
        for (int i = 0; i < 128; i++) {
            orders.add(sba(1 + i % 20, 2 + i / 20));
            orders.add(wdsf(window(1, 1)));
        }
        Terminal many = Terminal.undamaged();
        assertThat(many.hostWrites(clearUnit(), wtd(0, 0, orders.toArray(Order[]::new)))).isEqualTo(SenseCode.NONE);
        assertThat(many.hostWrites(wtd(0, 0, sba(1, 60), wdsf(window(1, 1))))).isEqualTo(SenseCode.TOO_MANY_WINDOWS);
        assertThat(many.display().constructs().constructs().windows()).hasSize(128);
        many.hostWrites(clearUnit());
        assertThat(many.display().constructs().retained()).isZero();
    }

    @Test
    @Rule("H3.4")
    void theHostTakesWindowsAwayAndTheirCharactersStay() {
        write(sba(2, 10), wdsf(window(1, 3)), sba(9, 10), wdsf(window(1, 3)), sba(2, 11), wdsf(removeWindow(false)));
        assertThat(constructs().windows()).as("none begins there").hasSize(2);
        terminal.hostWrites(wtd(0, 0, sba(2, 10), wdsf(removeWindow(false))));
        assertThat(constructs().windows()).extracting(GuiWindow::row).containsExactly(9);
        assertThat(terminal.row(2).strip()).isEqualTo(".......");
        assertThat(terminal.display().snapshot().row(2).hasShapes()).isFalse();
        terminal.hostWrites(wtd(0, 0, wdsf(removeAll())));
        assertThat(constructs()).isEqualTo(GuiConstructs.NONE);
    }

    @Test
    @Rule("H3.4")
    void windowsOutliveTheFormatTableButNotClearUnit() {
        write(sba(2, 10), wdsf(window(1, 3)));
        terminal.hostWrites(clearFormatTable());
        assertThat(constructs().windows()).hasSize(1);
        terminal.hostWrites(clearUnit());
        assertThat(constructs()).isEqualTo(GuiConstructs.NONE);
    }

    @Test
    @Rule({"H3.12", "E7.23"})
    void aWindowKeepsTheCursor() {
        write(sba(1, 5), sf(0x4000, 0x24, 5), sba(3, 10), wdsf(window(3, 8).cursorRestricted()), sba(5, 12),
                sf(0x4000, 0x24, 3), sba(20, 5), sf(0x4000, 0x24, 5), ic(4, 12));
        terminal.press(Key.UP);
        assertThat(terminal.cursor()).as("around").isEqualTo("6/12");
        terminal.press(Key.LEFT);
        assertThat(terminal.cursor()).isEqualTo("5/19");
        terminal.press(Key.TAB);
        assertThat(terminal.cursor()).isEqualTo("5/13");
        terminal.press(Key.TAB);
        assertThat(terminal.cursor()).as("the only field inside").isEqualTo("5/13");
        terminal.press(Key.BACKTAB);
        assertThat(terminal.cursor()).isEqualTo("5/13");
        terminal.display().keyboard().pointer().cursorTo(1, 6);
        assertThat(terminal.cursor()).as("nor with a pointer").isEqualTo("5/13");
        terminal.hostWrites(wtd(0, 0, wdsf(unrestrictedCursor())));
        terminal.press(Key.TAB);
        assertThat(terminal.cursor()).isEqualTo("20/6");
    }

    @Test
    @Rule("H3.12")
    void theCursorMayBeLetOut() {
        write(sba(2, 10), wdsf(window(1, 3).cursorRestricted()), sba(9, 10), wdsf(window(1, 3).cursorRestricted()));
        terminal.hostWrites(wtd(0, 0, wdsf(unrestrictedCursor())));
        assertThat(constructs().windows()).extracting(GuiWindow::cursorRestricted).containsExactly(true, false);
    }

    @Test
    @Rule("H3.1")
    void readScreenReturnsTheCharacters() {
        write(sba(2, 10), wdsf(window(1, 1).border(BLUE, BLUE)));
        terminal.hostWrites(readScreen());
        assertThat(terminal.sentHex().substring(20 + 2 * 88, 20 + 2 * 95)).isEqualTo("3A4B4B4B4B4B20");
    }

    @Test
    @Rule({"H3.5", "G1.2"})
    void fiveWindowsOverEachOtherAreTakenAwayOneByOne() {
        write(sba(1, 1), attribute(0x24), text("below ".repeat(20)), sba(5, 4), sf(0x4000, 0x24, 20));
        Deque<String> before = new ArrayDeque<>();
        Deque<byte[]> saved = new ArrayDeque<>();
        for (int i = 1; i <= 5; i++) {
            before.push(terminal.everything());
            terminal.hostWrites(saveScreen());
            saved.push(terminal.sent().data());
            terminal.hostWrites(clearFormatTable(), wtd(0, UNLOCK, sba(2 * i, 3 * i), wdsf(window(8, 30).cursorRestricted()
                    .title(Window.Position.LEFT, WHITE, WHITE, "Window " + i)), sba(2 * i + 2, 3 * i + 3),
                    sf(0x4000, 0x24, 5)), readMdt(0, 0));
            terminal.type("abc");
        }
        assertThat(constructs().windows()).hasSize(5);
        while (!saved.isEmpty()) {
            assertThat(terminal.hostWrites(restoreScreen(saved.pop()))).isEqualTo(SenseCode.NONE);
            assertThat(constructs().windows()).hasSize(saved.size());
            assertThat(terminal.everything()).isEqualTo(before.pop());
        }
    }

    @Test
    @Rule("H1.2")
    void withTheSettingOffNothingOfItChangesTheDisplay() {
        terminal.workstation.setEnhanced(false);
        assertThat(terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, sba(2, 10), wdsf(window(1, 3)), text("A")),
                readMdt(0, 0))).isEqualTo(SenseCode.NONE);
        assertThat(terminal.look()).isEqualTo("02|" + " ".repeat(9) + "A\nUNLOCKED at 1/1 ready\n");
        assertThat(constructs()).isEqualTo(GuiConstructs.NONE);
    }

    @ParameterizedTest
    @CsvSource({"D951 000000010301, MINOR_STRUCTURE_LENGTH", "D951 0000000103 FF01, MINOR_STRUCTURE_LENGTH",
        "D951 0000000103 0401 8020, MINOR_STRUCTURE_LENGTH", "D951 0000000103 05018020FF, MINOR_STRUCTURE_PARAMETER",
        "D951 00000001, STRUCTURED_FIELD_LENGTH", "D951 0000000103 0510002020, MINOR_STRUCTURE_LENGTH",
        "D851 0000000103, STRUCTURED_FIELD_TYPE"})
    @Rule({"H1.1", "H3.2"})
    void whatIsWrongIsRefusedAndNothingIsDrawn(String field, SenseCode sense) {
        String body = field.replace(" ", "");
        assertThat(terminal.hostPuts(0x03, String.format("0411000011020A15%04X%s", body.length() / 2 + 2, body)))
                .isEqualTo(sense);
        assertThat(terminal.look()).isEqualTo("LOCKED locked at 1/1\n");
        assertThat(constructs()).isEqualTo(GuiConstructs.NONE);
    }
}
