package dev.e5250.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import dev.e5250.testing.Hands;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the mouse does, and what is marked and copied with it. */
@UiTest
class PointerTest {
    private final Screens screens = new Screens().text(2, 5, "Customer      City        Sum")
            .text(3, 5, "Meyer, Hans   Berlin    12.50").text(4, 5, "Li            \"Rome\"   110.00")
            .text(6, 2, "1. User tasks").text(20, 60, "More...").text(21, 60, "Bottom")
            .text(22, 2, "F3=Exit   F4=Prompt this   F24=More keys   F99=None")
            .text(10, 3, "See https://example.com/a?b=c. Or write to help.me@example.com!")
            .attribute(12, 1, 0x27).text(12, 2, "SECRET").attribute(12, 10, 0x20);
    private final List<String> opened = new ArrayList<>();
    private TerminalWindow window;

    @BeforeEach
    void open() {
        window = new TerminalWindow(screens.snapshot());
        Ui.run(() -> window.terminal().setBrowser(opened::add));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aDragMarksABlock() {
        window.drag(0, 2, 19, 4, 24);

        assertThat(selected()).isEqualTo("City\nBerlin\n\"Rome\"");
        assertThat(window.input().takeNow()).isEmpty();
    }

    @Test
    void aDragWithShiftMarksText() {
        window.drag(SWT.SHIFT, 2, 31, 3, 9);

        assertThat(selected()).isEqualTo("Sum\n    Meyer");
    }

    @Test
    void aDragUpwardsMarksTheSame() {
        window.drag(0, 4, 24, 2, 19);
        assertThat(selected()).isEqualTo("City\nBerlin\n\"Rome\"");

        window.drag(SWT.SHIFT, 3, 9, 2, 31);
        assertThat(selected()).isEqualTo("Sum\n    Meyer");
    }

    @Test
    void aClickTakesTheMarkAway() {
        window.drag(0, 2, 19, 4, 24);
        window.click(5, 5);

        assertThat(selected()).isEmpty();
        assertThat(window.input().take()).containsExactly("choose 5,5");
    }

    @Test
    void aDoubleClickMarksAWordAndOffersIt() {
        window.mouse(SWT.MouseDoubleClick, 1, 0, 3, 20);

        assertThat(selected()).isEqualTo("Berlin");
        assertThat(clipboard(DND.SELECTION_CLIPBOARD)).isEqualTo("Berlin");
    }

    @Test
    void theMiddleButtonPastesWhatIsOffered() {
        window.mouse(SWT.MouseDoubleClick, 1, 0, 3, 20);
        window.mouse(SWT.MouseDown, 2, 0, 8, 9);

        assertThat(window.input().take()).containsExactly("8,9", "paste 'Berlin'");
    }

    @Test
    void theWheelPages() {
        window.wheel(0, 3);
        window.wheel(0, -3);

        assertThat(window.input().take()).containsExactly("PAGE_UP", "PAGE_DOWN");
    }

    @Test
    void theWheelZoomsWithCtrl() {
        int before = Ui.call(() -> window.terminal().grid().cellHeight());
        window.wheel(SWT.MOD1, -1);
        window.wheel(SWT.MOD1, -1);
        window.wheel(SWT.MOD1, -1);

        assertThat(Ui.call(() -> window.terminal().zoom())).isEqualTo(70);
        assertThat(Ui.call(() -> window.terminal().grid().cellHeight())).isLessThan(before);
        assertThat(window.input().takeNow()).isEmpty();
        Hands.press(SWT.CTRL, '0');
        Ui.until("normal size", () -> window.terminal().grid().cellHeight() == before);
    }

    @Test
    void theCursorStaysInSightWhenTheZoomIsLarge() {
        Ui.run(() -> window.terminal().setZoom(300));
        for (int[] at : new int[][] {{24, 80}, {1, 1}, {12, 40}, {24, 1}}) {
            Ui.run(() -> window.terminal().show(screens.cursor(at[0], at[1]).snapshot()));

            assertThat(Ui.<Boolean>call(() -> {
                CellGrid grid = window.terminal().grid();
                return window.terminal().getClientArea().intersects(grid.cell(at[0], at[1]))
                        && grid.x(at[1]) >= 0 && grid.y(at[0]) >= 0;
            })).as("%d/%d", at[0], at[1]).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"22,2,F3", "22,7,F3", "22,14,F4", "22,33,F24", "20,62,PAGE_DOWN", "21,60,PAGE_UP"})
    void textsOfKeysPressThem(int row, int column, String key) {
        window.click(row, column);

        assertThat(window.input().take()).containsExactly(key);
    }

    @Test
    void anOptionIsTypedAndEntered() {
        window.click(6, 8);

        assertThat(window.input().take()).containsExactly("'1'", "ENTER");
    }

    @Test
    void addressesAreOpened() {
        window.click(10, 20);
        window.click(10, 55);

        assertThat(opened).containsExactly("https://example.com/a?b=c", "mailto:help.me@example.com");
        assertThat(window.input().takeNow()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"22,10", "22,45", "6,30", "10,4"})
    void whatIsNoHotspotIsAPlaceForTheCursor(int row, int column) {
        window.click(row, column);

        assertThat(window.input().take()).containsExactly("choose " + row + "," + column);
    }

    @Test
    void hotspotsCanBeSwitchedOff() {
        Ui.run(() -> window.terminal().setHotspots(false));

        window.click(22, 2);

        assertThat(window.input().take()).containsExactly("choose 22,2");
    }

    @Test
    void copiesTextAndAppends() {
        window.mouse(SWT.MouseDoubleClick, 1, 0, 3, 20);
        Hands.press(SWT.CTRL, 'c');
        untilCopied("Berlin");

        window.mouse(SWT.MouseDoubleClick, 1, 0, 2, 19);
        Hands.press(SWT.CTRL | SWT.SHIFT, 'c');

        untilCopied("Berlin\nCity");
    }

    @Test
    void copiesATable() {
        window.drag(0, 2, 5, 4, 40);
        Hands.press(SWT.CTRL | SWT.ALT, 'c');
        untilCopied("Customer\tCity\tSum\nMeyer, Hans\tBerlin\t12.50\nLi\t\"Rome\"\t110.00");

        Ui.run(() -> window.terminal().run(TerminalCommand.COPY_CSV));

        assertThat(clipboard(DND.CLIPBOARD))
                .isEqualTo("Customer,City,Sum\n\"Meyer, Hans\",Berlin,12.50\nLi,\"\"\"Rome\"\"\",110.00");
    }

    /** Law 7. */
    @Test
    void whatIsNotDisplayedIsNotCopied() {
        Ui.run(() -> new TerminalClipboard(Display.getCurrent()).put("before"));
        Hands.press(SWT.CTRL, 'a');
        Hands.press(SWT.CTRL, 'c');
        Ui.until("copied", () -> !clipboard(DND.CLIPBOARD).equals("before"));

        assertThat(clipboard(DND.CLIPBOARD)).contains("Customer").doesNotContain("SECRET");
    }

    @Test
    void pastesTheClipboard() {
        Ui.run(() -> new TerminalClipboard(Display.getCurrent()).put("one\ntwo"));

        Hands.press(SWT.CTRL, 'v');

        assertThat(window.input().take()).containsExactly("paste 'one\ntwo'");
    }

    @Test
    void aMarkGoesWhenTheHostWritesThere() {
        window.drag(0, 2, 19, 4, 24);
        Ui.run(() -> window.terminal().show(screens.text(9, 9, "below").snapshot()));
        assertThat(selected()).isNotEmpty();

        Ui.run(() -> window.terminal().show(screens.text(3, 9, "within").snapshot()));

        assertThat(selected()).isEmpty();
    }

    @Test
    void marksAreSeen() {
        PaintedScreen plain = PaintedScreen.of(screens.snapshot(), new Look(Appearance.DEFAULT, false, true, false));
        RGB mark = Appearance.DEFAULT.colours().cursor();

        assertThat(plain.at(3, 5, 0, 0)).isNotEqualTo(mark);
        assertThat(PaintedScreen.marked(screens.snapshot(), Selection.block(3, 5, 9)).at(3, 5, 0, 0)).isEqualTo(mark);
        assertThat(PaintedScreen.marked(screens.snapshot(), Selection.block(3, 5, 9)).at(3, 10, 0, 0))
                .isNotEqualTo(mark);
    }

    private String selected() {
        return Ui.call(() -> window.terminal().selectedText());
    }

    /** Keys come by the window system, which takes its time. */
    private static void untilCopied(String text) {
        Ui.until(() -> text + " in the clipboard, but there is " + clipboard(DND.CLIPBOARD),
                () -> text.equals(clipboard(DND.CLIPBOARD)));
    }

    private static String clipboard(int which) {
        return Ui.call(() -> {
            Clipboard clipboard = new Clipboard(Display.getCurrent());
            Object text = clipboard.getContents(TextTransfer.getInstance(), which);
            clipboard.dispose();
            return (String) text;
        });
    }
}
