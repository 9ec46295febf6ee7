package dev.e5250.datastream;

import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.sf;
import static dev.e5250.host.Orders.soh;
import static dev.e5250.host.Orders.wdsf;
import static dev.e5250.host.structured.Choice.choice;
import static dev.e5250.host.structured.GridLines.Construct.BOX;
import static dev.e5250.host.structured.SelectionField.Kind.MENU_BAR;
import static dev.e5250.host.structured.SelectionField.Kind.SINGLE_CHOICE;
import static dev.e5250.host.structured.StructuredFields.gridLines;
import static dev.e5250.host.structured.StructuredFields.scrollBar;
import static dev.e5250.host.structured.StructuredFields.selectionField;
import static dev.e5250.host.structured.StructuredFields.window;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.e5250.conformance.Rule;
import dev.e5250.host.Attr;
import dev.e5250.host.Order;
import dev.e5250.host.structured.Window;
import dev.e5250.screen.GridLine;
import dev.e5250.screen.GuiConstructs;
import dev.e5250.screen.GuiWindow;
import dev.e5250.screen.Key;
import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.screen.Shape;

/**
 * Constructs on a reversed screen (flags of SOH, SC30-3533 15.6.1): the host counts its columns from the right edge, and all that is
 * seen, said and pointed at is where the rows have it.
 */
class ReversedConstructsTest {
    private static final int RIGHT_TO_LEFT = 0x80;
    private static final int REVERSED = 0xA0;

    private final Terminal terminal = new Terminal(424);

    private void write(int flags, Order... orders) {
        Order[] all = new Order[orders.length + 1];
        all[0] = soh().flags(flags);
        System.arraycopy(orders, 0, all, 1, orders.length);
        assertThat(terminal.hostWrites(clearUnit(), wtd(0, 0x08, all), readMdt(0, 0))).isEqualTo(SenseCode.NONE);
    }

    private ScreenSnapshot seen() {
        return terminal.display().snapshot();
    }

    /** The columns of a row that a shape is seen in. */
    private int[] columns(int row, Shape shape) {
        return IntStream.rangeClosed(1, 80).filter(column -> seen().row(row).shape(column) == shape).toArray();
    }

    @Test
    @Rule("J4.11")
    void aWindowIsWhereItsFrameIsSeen() {
        write(REVERSED, sba(5, 10), wdsf(window(4, 20).title(Window.Position.LEFT, Attr.WHITE, Attr.WHITE, "ABC(")
                .footer(Window.Position.RIGHT, Attr.WHITE, Attr.WHITE, "X")));
        GuiWindow window = seen().constructs().topWindow();
        // the host's from column 10 to 33
        assertThat(columns(5, Shape.FRAME_TOP_LEFT)).containsExactly(window.column()).containsExactly(48);
        assertThat(columns(5, Shape.FRAME_TOP_RIGHT)).containsExactly(window.lastColumn()).containsExactly(71);
        assertThat(window.headings()).containsExactly(new GuiWindow.Heading(")CBA", false, GuiWindow.Alignment.RIGHT),
                new GuiWindow.Heading("X", true, GuiWindow.Alignment.LEFT));
        assertThat(seen().row(5).text(48, 72)).contains(")CBA");
        assertThat(window.isInside(6, window.interiorColumn())).isTrue();
        assertThat(terminal.display().constructs().constructs().topWindow().column()).as("the host's").isEqualTo(10);
        assertThat(seen().constructs()).as("the same as long as nothing changes").isSameAs(seen().constructs());
    }

    @Test
    @Rule("J4.11")
    void screenReverseTakesConstructsWithIt() {
        write(0, sba(5, 10), wdsf(window(4, 20)));
        assertThat(seen().constructs().topWindow().column()).isEqualTo(10);
        terminal.press(Key.SCREEN_REVERSE);
        assertThat(seen().constructs().topWindow().column()).isEqualTo(48);
        terminal.press(Key.SCREEN_REVERSE);
        assertThat(seen().constructs().topWindow().column()).isEqualTo(10);
    }

    @Test
    @Rule("J4.11")
    void aChoiceIsWhereItIsSeenAndPointedAt() {
        write(REVERSED, sba(6, 10), wdsf(selectionField(SINGLE_CHOICE, 5, 2, 1).choices(choice("DER").mnemonic(2), choice("EULB"))));
        assertThat(columns(6, Shape.RADIO)).as("behind the text").containsExactly(70);
        assertThat(seen().row(6).text(60, 72)).isEqualTo("      RED . ");

        terminal.display().keyboard().pointer().choose(7, 69);

        GuiConstructs.ChosenChoice at = seen().constructs().choiceAt(seen().cursorRow(), seen().cursorColumn());
        assertThat(at.choice().text()).isEqualTo("BLUE");
        assertThat(at.choice().isSelected()).isTrue();
        assertThat(seen().constructs().choiceAt(7, at.choice().column()).choice()).isEqualTo(at.choice());
        assertThat(seen().row(7).text(at.choice().column(), at.choice().column() + at.choice().length())).isEqualTo(" BLUE");
        assertThat(at.choice().indicator()).isEqualTo(70);
        assertThat(seen().constructs().choiceAt(7, 70).choice()).as("what shows its state is of it").isEqualTo(at.choice());
        assertThat(seen().constructs().choiceAt(7, 71)).isNull();
        dev.e5250.screen.Choice red = at.field().choices().getFirst();
        assertThat(red.text().charAt(red.mnemonic())).isEqualTo('R');
        terminal.type("R");
        assertThat(seen().constructs().selectionFields().getFirst().selected().text()).isEqualTo("RED");
    }

    /** The host's first choice is the one on the right, and its Roll keys are those of its columns. */
    @Test
    @Rule("J4.11")
    void cursorKeysGoToTheChoiceThatIsSeenThere() {
        write(REVERSED, sba(3, 5), wdsf(selectionField(MENU_BAR, 4, 1, 3).padding(4).choices(choice("ONE").flags2(0x10),
                choice("TWO"), choice("TRE").flags2(0x08))));
        terminal.press(Key.TAB);
        assertThat(at()).isEqualTo("ENO");
        terminal.press(Key.LEFT);
        assertThat(at()).isEqualTo("OWT");
        terminal.press(Key.LEFT);
        assertThat(at()).isEqualTo("ERT");
        terminal.press(Key.LEFT);
        assertThat(terminal.sentHex().substring(20)).as("Roll Right, to the left").isEqualTo("0316DA");
        terminal.hostReads().press(Key.RIGHT, Key.RIGHT);
        assertThat(at()).isEqualTo("ENO");
        terminal.press(Key.RIGHT);
        assertThat(terminal.sentHex().substring(20)).isEqualTo("0306D9");
    }

    private String at() {
        return seen().constructs().choiceAt(seen().cursorRow(), seen().cursorColumn()).choice().text();
    }

    @Test
    @Rule("J4.11")
    void aScrollBarIsPressedAndDraggedWhereItIsSeen() {
        write(REVERSED, sba(4, 40), wdsf(scrollBar(10).horizontal().over(100, 30)));
        // the host's columns 41 to 50
        assertThat(columns(4, Shape.SCROLL_LEFT)).containsExactly(31);
        assertThat(columns(4, Shape.SCROLL_RIGHT)).containsExactly(40);
        assertThat(columns(4, Shape.SLIDER_HORIZONTAL)).containsExactly(37);
        dev.e5250.screen.ScrollBar bar = seen().constructs().scrollBars().getFirst();
        assertThat(bar.index(4, 31)).isZero();
        assertThat(bar.index(4, 40)).isEqualTo(9);
        assertThat(bar.index(4, 41)).isNegative();
        assertThat(bar.slider()).as("of what is to the left").isEqualTo(60);

        terminal.display().keyboard().pointer().choose(4, 31);
        assertThat(terminal.sentHex().substring(20)).isEqualTo("0101DA" + "110429" + "0000001F");
        terminal.hostReads().display().keyboard().pointer().drag(4, 37, 4, 35);
        assertThat(terminal.sentHex().substring(20)).isEqualTo("0101DA" + "110429" + "00000034");
    }

    @Test
    @Rule("J4.11")
    void aScrollBarThatGoesDownIsInTheColumnWhereItIsSeen() {
        write(REVERSED, sba(4, 40), wdsf(scrollBar(10).over(100, 30)));
        assertThat(columns(4, Shape.SCROLL_UP)).containsExactly(40);
        dev.e5250.screen.ScrollBar bar = seen().constructs().scrollBars().getFirst();
        assertThat(bar.index(4, 40)).isZero();
        assertThat(bar.slider()).isEqualTo(30);
    }

    @Test
    @Rule("J4.11")
    void linesAreWhereTheirEdgesAreSeen() {
        write(REVERSED, wdsf(gridLines().draw(BOX, 3, 5, 10, 2)));
        assertThat(seen().constructs().gridLines()).extracting(GridLine::vertical, GridLine::row, GridLine::column, GridLine::length)
                .containsExactlyInAnyOrder(
                        // the host's columns 5 to 14 are 67 to 76
                        org.assertj.core.groups.Tuple.tuple(false, 3, 67, 10), org.assertj.core.groups.Tuple.tuple(false, 5, 67, 10),
                        org.assertj.core.groups.Tuple.tuple(true, 3, 77, 2), org.assertj.core.groups.Tuple.tuple(true, 3, 67, 2));
    }

    /** Fields at columns 10 and 50, choices between them; then as they are seen from the right. */
    @ParameterizedTest
    @CsvSource({"0, 5/10 5/30 5/50", "A0, 5/10 5/30 5/50", "80, 5/52 5/30 5/12"})
    @Rule("J4.12")
    void tabGoesThroughFieldsAndChoicesInTheDirectionOfTheCursor(String flags, String order) {
        write(Integer.parseInt(flags, 16), sba(5, 9), sf(0x4000, 0x24, 3), sba(5, 29),
                wdsf(selectionField(SINGLE_CHOICE, 4, 1, 1).choices(choice("ABCD"))), sba(5, 49), sf(0x4000, 0x24, 3));
        StringBuilder forward = new StringBuilder(terminal.cursor());
        forward.append(' ').append(terminal.press(Key.TAB).cursor()).append(' ').append(terminal.press(Key.TAB).cursor());
        assertThat(forward.toString()).isEqualTo(order);
        String first = terminal.press(Key.TAB).cursor();
        assertThat(order).startsWith(first);
        StringBuilder back = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            back.insert(0, (i == 0 ? "" : " ")).insert(0, terminal.press(Key.BACKTAB).cursor());
        }
        assertThat(back.toString()).isEqualTo(order);
    }

    @Test
    @Rule("J4.12")
    void rowsComeBeforeColumnsWhereTheCursorGoesToTheLeft() {
        write(RIGHT_TO_LEFT, sba(5, 9), wdsf(selectionField(SINGLE_CHOICE, 4, 1, 1).choices(choice("ABCD"))), sba(4, 39),
                sf(0x4000, 0x24, 3), sba(5, 19), sf(0x4000, 0x24, 3));
        assertThat(terminal.cursor()).isEqualTo("4/42");
        assertThat(terminal.press(Key.TAB).cursor()).isEqualTo("5/22");
        assertThat(terminal.press(Key.TAB).cursor()).isEqualTo("5/10");
        assertThat(terminal.press(Key.TAB).cursor()).isEqualTo("4/42");
    }

    /** Where a program finds a field is where it sends the cursor to. */
    @Test
    @Rule("J4.11")
    void aFieldOfTheContentsIsWhereItsFirstPositionIsSeen() {
        write(REVERSED, sba(5, 9), sf(0x4000, 0x24, 3));
        dev.e5250.screen.FieldContents field = terminal.display().contents().fields().getFirst();
        assertThat(field.column()).isEqualTo(71);
        terminal.display().keyboard().pointer().cursorTo(field.row(), field.column());
        assertThat(terminal.display().cursor()).isEqualTo(field.start());
        assertThat(seen().cursorColumn()).isEqualTo(71);
    }
}
