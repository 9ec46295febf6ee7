package dev.e5250.datastream;

import static dev.e5250.host.Commands.clearFormatTable;
import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.readInputFields;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.ic;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.sf;
import static dev.e5250.host.Orders.text;
import static dev.e5250.host.Orders.wdsf;
import static dev.e5250.host.structured.Choice.choice;
import static dev.e5250.host.structured.SelectionField.Kind.MENU_BAR;
import static dev.e5250.host.structured.SelectionField.Kind.MULTIPLE_CHOICE;
import static dev.e5250.host.structured.SelectionField.Kind.PUSH_BUTTONS;
import static dev.e5250.host.structured.SelectionField.Kind.SINGLE_CHOICE;
import static dev.e5250.host.structured.StructuredFields.removeSelectionField;
import static dev.e5250.host.structured.StructuredFields.selectionField;
import static dev.e5250.host.structured.StructuredFields.window;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.e5250.conformance.Rule;
import dev.e5250.host.Attr;
import dev.e5250.host.Order;
import dev.e5250.host.structured.SelectionField;
import dev.e5250.screen.Choice.State;
import dev.e5250.screen.Colour;
import dev.e5250.screen.GuiConstructs;
import dev.e5250.screen.Key;
import dev.e5250.screen.KeyboardState;
import dev.e5250.screen.OperatorError;
import dev.e5250.screen.Shape;
import dev.e5250.screen.SnapshotRow;
import dev.e5250.screen.Style;

/** 50 in Write to Display, by the host and by keys and pointer (SC30-3533 15.26). */
class SelectionFieldsTest {
    private static final int UNLOCK = 0x08;

    private final Terminal terminal = new Terminal();

    private SenseCode write(Order... orders) {
        return terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, orders), readMdt(0, 0));
    }

    private static SelectionField colours(SelectionField.Kind kind) {
        return selectionField(kind, 6, 3, 1).choices(choice("Red").mnemonic(0), choice("Green").mnemonic(0),
                choice("Blue").mnemonic(0));
    }

    private static SelectionField menu() {
        return selectionField(MENU_BAR, 6, 1, 3).padding(4).choices(choice("File").mnemonic(0).aid(0x70),
                choice("Edit").mnemonic(0).aid(0x71), choice("Help").unavailable());
    }

    /** A field at 4/10, a choice field at 6/10 below it, a field at 12/10. */
    private void between(SelectionField field) {
        assertThat(write(sba(4, 10), sf(0x4000, 0x24, 3), sba(6, 10), wdsf(field), sba(12, 10), sf(0x4000, 0x24, 3)))
                .isEqualTo(SenseCode.NONE);
    }

    private GuiConstructs constructs() {
        return terminal.display().snapshot().constructs();
    }

    private List<State> states() {
        return constructs().selectionFields().getFirst().choices().stream().map(dev.e5250.screen.Choice::state).toList();
    }

    private String sentFields() {
        return terminal.sentHex().substring(20);
    }

    @Test
    @Rule({"H2.1", "H2.2"})
    void choicesHaveAnIndicatorInFrontOfThem() {
        write(sba(6, 10), wdsf(selectionField(SINGLE_CHOICE, 5, 3, 1).choices(choice("Red"), choice("Green").selected(),
                choice("Blue").unavailable())), sba(10, 10), wdsf(selectionField(MULTIPLE_CHOICE, 4, 1, 2).padding(3)
                        .choices(choice("Ham").selected(), choice("Eggs"))));

        assertThat(terminal.look()).isEqualTo("""
                06|          . Red
                07|          / Green
                08|          * Blue
                10|          / Ham    _ Eggs
                UNLOCKED at 1/1 ready
                """);
        assertThat(terminal.hex(6, 10, 10)).isEqualTo("204B20" + "D985844040" + "2000");
        assertThat(terminal.hex(7, 10, 3)).isEqualTo("206122");
        assertThat(terminal.hex(8, 10, 3)).isEqualTo("3A5C3A");
        SnapshotRow row = terminal.display().snapshot().row(10);
        assertThat(List.of(row.shape(10), row.shape(11), row.shape(13), row.shape(20))).containsExactly(Shape.NONE,
                Shape.CHECK_SELECTED, Shape.NONE, Shape.CHECK);
        assertThat(terminal.display().snapshot().row(8).shape(11)).isEqualTo(Shape.RADIO_UNAVAILABLE);
    }

    @Test
    @Rule({"H2.1", "H2.2"})
    void aMenuBarAndPushButtons() {
        write(sba(2, 3), wdsf(menu().separator(1, 80, Attr.BLUE, Attr.BLUE, "_")), sba(22, 3),
                wdsf(selectionField(PUSH_BUTTONS, 6, 1, 2).padding(2).choices(choice("OK"), choice("Cancel").aid(0x3C))));

        assertThat(terminal.row(2)).isEqualTo("   File      Edit      Help");
        assertThat(terminal.row(3)).isEqualTo("_".repeat(80));
        assertThat(terminal.row(22)).isEqualTo("   <OK    >  <Cancel>");
        SnapshotRow row = terminal.display().snapshot().row(22);
        assertThat(List.of(row.shape(4), row.shape(5), row.shape(10), row.shape(11), row.shape(12))).containsExactly(
                Shape.BUTTON_LEFT, Shape.BUTTON, Shape.BUTTON, Shape.BUTTON_RIGHT, Shape.NONE);
        assertThat(terminal.display().snapshot().row(3).shape(40)).isEqualTo(Shape.MENU_LINE);
    }

    @Test
    @Rule("H2.2")
    void aMenuBarMayHaveMoreRows() {
        write(sba(2, 3), wdsf(selectionField(MENU_BAR, 6, 2, 2).choices(choice("File"), choice("Edit").newRow())));
        assertThat(terminal.look()).isEqualTo("02|   File\n03|   Edit\nUNLOCKED at 1/1 ready\n");
    }

    @Test
    @Rule("H2.3")
    void theChoiceUnderTheCursorLooksOtherwiseOnTheDisplayAlone() {
        between(colours(SINGLE_CHOICE).devices(0x20, 0x20, 0x20));
        String cells = terminal.hex(6, 10, 12);
        SnapshotRow before = terminal.display().snapshot().row(6);
        assertThat(Style.reverse(before.style(13))).isFalse();
        assertThat(Style.underline(before.style(13))).as("a letter chooses").isTrue();
        assertThat(Style.underline(before.style(14))).isFalse();
        terminal.press(Key.TAB);
        SnapshotRow under = terminal.display().snapshot().row(6);
        assertThat(terminal.cursor()).isEqualTo("6/11");
        assertThat(Style.reverse(under.style(14))).isTrue();
        assertThat(terminal.hex(6, 10, 12)).isEqualTo(cells);
        terminal.press(Key.TAB);
        assertThat(Style.reverse(terminal.display().snapshot().row(6).style(14))).isFalse();
    }

    @Test
    @Rule("H2.3")
    void theHostSaysHowChoicesLook() {
        write(sba(6, 10), wdsf(colours(SINGLE_CHOICE).attributes(0, 0, 0, 0, 0, 0, 0, 0x22, 0x38)));
        assertThat(Style.colour(terminal.display().snapshot().row(6).style(14))).isEqualTo(Colour.PINK);
        Terminal mono = new Terminal(DeviceModel.IBM_3477_FG, CommandTable.standard());
        mono.hostWrites(clearUnit(), wtd(0, 0, sba(6, 10), wdsf(selectionField(SINGLE_CHOICE, 5, 2, 1).flags2(0x20)
                .choices(choice("White"), choice("Black").unavailable()))));
        assertThat(mono.row(7)).isEqualTo("          * *lack");
    }

    @ParameterizedTest
    @CsvSource({"g, 2", "B, 3", "' ', 1"})
    @Rule({"H2.6", "H2.7"})
    void aCharacterSelectsOneChoice(String what, int number) {
        between(colours(SINGLE_CHOICE));
        terminal.press(Key.TAB).type(what).press(Key.ENTER);

        assertThat(sentFields()).isEqualTo(String.format("%02X0BF1", 5 + number) + "11060B" + "F0F" + number);
        assertThat(constructs().selectionFields().getFirst().selected().number()).isEqualTo(number);
    }

    @Test
    @Rule({"H2.6", "H2.7"})
    void cursorKeysGoFromChoiceToChoiceAndOut() {
        between(colours(SINGLE_CHOICE));
        terminal.press(Key.TAB, Key.DOWN, Key.DOWN);
        assertThat(terminal.cursor()).isEqualTo("8/11");
        terminal.press(Key.DOWN);
        assertThat(terminal.cursor()).isEqualTo("9/11");
        terminal.press(Key.UP, Key.UP, Key.LEFT);
        assertThat(terminal.cursor()).as("out to the left").isEqualTo("7/10");
        terminal.press(Key.RIGHT, Key.RIGHT);
        assertThat(terminal.cursor()).as("behind the text").isEqualTo("7/19");
    }

    @Test
    @Rule("H2.7")
    void theHostMayKeepTheCursorAmongTheChoicesOrWantToKnow() {
        between(colours(SINGLE_CHOICE).flags2(0x04));
        terminal.press(Key.TAB, Key.UP, Key.LEFT);
        assertThat(terminal.cursor()).isEqualTo("6/11");
        between(selectionField(SINGLE_CHOICE, 6, 2, 1).choices(choice("First").flags2(0x40), choice("Last").flags2(0x20)));
        terminal.press(Key.TAB, Key.DOWN, Key.DOWN);
        assertThat(sentFields()).isEqualTo("070BF5");
    }

    @Test
    @Rule("H2.8")
    void tabVisitsFieldsAndChoicesInTheirOrder() {
        between(colours(SINGLE_CHOICE));
        assertThat(terminal.cursor()).isEqualTo("4/11");
        terminal.press(Key.TAB);
        assertThat(terminal.cursor()).isEqualTo("6/11");
        terminal.type("b").press(Key.TAB);
        assertThat(terminal.cursor()).isEqualTo("12/11");
        terminal.press(Key.BACKTAB);
        assertThat(terminal.cursor()).as("at what is selected").isEqualTo("8/11");
        terminal.press(Key.BACKTAB);
        assertThat(terminal.cursor()).isEqualTo("4/11");
        terminal.press(Key.BACKTAB);
        assertThat(terminal.cursor()).as("around").isEqualTo("12/11");
        between(colours(SINGLE_CHOICE).flags2(0x08));
        terminal.press(Key.TAB, Key.TAB);
        assertThat(terminal.cursor()).as("from choice to choice").isEqualTo("7/11");
        terminal.press(Key.TAB, Key.TAB);
        assertThat(terminal.cursor()).isEqualTo("12/11");
    }

    @Test
    @Rule("H2.8")
    void tabGoesToTheFieldBesideFromWhateverChoice() {
        write(sba(6, 10), wdsf(colours(SINGLE_CHOICE)), sba(6, 40), wdsf(colours(MULTIPLE_CHOICE)), sba(12, 10),
                sf(0x4000, 0x24, 3), ic(8, 11));
        terminal.press(Key.TAB);
        assertThat(terminal.cursor()).isEqualTo("6/41");
        terminal.press(Key.DOWN, Key.DOWN, Key.BACKTAB);
        assertThat(terminal.cursor()).isEqualTo("6/11");
    }

    @Test
    @Rule({"H2.6", "H2.7"})
    void anyNumberOfChoices() {
        between(colours(MULTIPLE_CHOICE));
        terminal.press(Key.TAB).type("/b").type("r").type("g");
        assertThat(states()).containsExactly(State.AVAILABLE, State.SELECTED, State.SELECTED);
        terminal.press(Key.ENTER);
        assertThat(sentFields()).isEqualTo("070BF1" + "11060B" + "F0F1F1");
    }

    @Test
    @Rule("H2.7")
    void numbersSelect() {
        between(selectionField(SINGLE_CHOICE, 6, 3, 1).choices(choice("One").number(1), choice("Twelve").number(12),
                choice("Two").number(2)));
        terminal.press(Key.TAB).type("2");
        assertThat(states()).containsExactly(State.AVAILABLE, State.AVAILABLE, State.SELECTED);
        between(selectionField(SINGLE_CHOICE, 6, 3, 1).choices(choice("Ten").number(10), choice("Twelve").number(12)));
        terminal.press(Key.TAB).type("1");
        assertThat(states()).containsExactly(State.AVAILABLE, State.AVAILABLE);
        terminal.type("2");
        assertThat(states()).containsExactly(State.AVAILABLE, State.SELECTED);
        terminal.type("19");
        assertThat(terminal.display().keyboard().error()).isEqualTo(OperatorError.SELECTION_CHARACTER);
    }

    @Test
    @Rule("H2.7")
    void whatIsNotAvailableIsRefused() {
        between(selectionField(SINGLE_CHOICE, 6, 2, 1).choices(choice("Yes"), choice("No").unavailable().mnemonic(0)));
        terminal.press(Key.TAB).type("n");
        assertThat(terminal.display().keyboard().error()).isEqualTo(OperatorError.CHOICE_NOT_AVAILABLE);
        terminal.press(Key.RESET).type("x");
        assertThat(terminal.display().keyboard().error()).isEqualTo(OperatorError.SELECTION_CHARACTER);
        terminal.press(Key.RESET, Key.ERASE_EOF);
        assertThat(terminal.display().keyboard().error()).isEqualTo(OperatorError.KEY_IN_SELECTION_FIELD);
        assertThat(states()).containsExactly(State.AVAILABLE, State.UNAVAILABLE);
    }

    @Test
    @Rule("H2.7")
    void aMenuBarSendsWhatIsChosen() {
        write(sba(2, 3), wdsf(menu()), ic(2, 4));
        terminal.press(Key.RIGHT, Key.ENTER);
        assertThat(sentFields()).isEqualTo("020E71" + "110204" + "F0F2");
        write(sba(2, 3), wdsf(menu()), ic(2, 4));
        terminal.type("e");
        assertThat(sentFields()).isEqualTo("020E71" + "110204" + "F0F2");
        write(sba(2, 3), wdsf(menu()), ic(2, 4));
        terminal.press(Key.RIGHT, Key.RIGHT, Key.ENTER);
        assertThat(terminal.display().keyboard().error()).isEqualTo(OperatorError.CHOICE_NOT_AVAILABLE);
        assertThat(terminal.sentNothingMore()).isTrue();
    }

    @Test
    @Rule("H2.7")
    void aPointerChooses() {
        write(sba(2, 3), wdsf(menu()));
        terminal.display().keyboard().pointer().choose(2, 15);
        assertThat(sentFields()).isEqualTo("020E71" + "110204" + "F0F2");
        between(colours(SINGLE_CHOICE));
        terminal.display().keyboard().pointer().choose(8, 14);
        assertThat(states()).containsExactly(State.AVAILABLE, State.AVAILABLE, State.SELECTED);
        assertThat(terminal.cursor()).isEqualTo("8/11");
        terminal.display().keyboard().pointer().cursorTo(7, 14);
        assertThat(states()).as("placing the cursor chooses nothing").containsExactly(State.AVAILABLE, State.AVAILABLE,
                State.SELECTED);
    }

    @ParameterizedTest
    @CsvSource({"0, SINGLE_CHOICE, r, false", "4, SINGLE_CHOICE, r, true", "8, MULTIPLE_CHOICE, r, true",
        "12, MULTIPLE_CHOICE, g, true", "4, MULTIPLE_CHOICE, r, false", "12, MULTIPLE_CHOICE, r, false"})
    @Rule("H2.7")
    void selectingMaySend(int flags, SelectionField.Kind kind, String letter, boolean sends) {
        between(selectionField(kind, 6, 3, 1).flags1(flags).choices(
                kind == SINGLE_CHOICE ? choice("Red").mnemonic(0) : choice("Red").mnemonic(0).selected(), choice("Green").mnemonic(0)));
        terminal.press(Key.TAB).type(letter);
        assertThat(terminal.sentNothingMore()).isEqualTo(!sends);
    }

    @Test
    @Rule("H2.7")
    void enterMaySelect() {
        between(colours(SINGLE_CHOICE).flags1(0x02));
        terminal.press(Key.TAB, Key.DOWN, Key.ENTER);
        assertThat(sentFields()).isEqualTo("070BF1" + "11060B" + "F0F2");
        between(colours(SINGLE_CHOICE));
        terminal.press(Key.TAB, Key.DOWN, Key.ENTER);
        assertThat(sentFields()).as("it does not by itself").isEqualTo("070BF1");
    }

    @Test
    @Rule("H2.7")
    void whatIsSelectedMayCountOnce() {
        between(selectionField(SINGLE_CHOICE, 6, 1, 1).resetOnUnlock().choices(choice("Once").selected()));
        terminal.hostWrites(wtd(0x20, UNLOCK), readMdt(0, 0));
        assertThat(states()).containsExactly(State.AVAILABLE);
        assertThat(terminal.row(6)).isEqualTo("          . Once");
    }

    @Test
    @Rule("H2.6")
    void readsGetThemAmongTheFields() {
        assertThat(terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, sba(4, 10), sf(0x4000, 0x24, 2), sba(6, 10),
                wdsf(colours(MULTIPLE_CHOICE).flags1(0x01)), sba(12, 10), sf(0x4000, 0x24, 2), ic(12, 11)), readInputFields(0, 0)))
                .isEqualTo(SenseCode.NONE);
        terminal.type("x").press(Key.ENTER);
        assertThat(sentFields()).isEqualTo("0C0CF1" + "4040" + "F0F0F0" + "A740");
        terminal.hostWrites(readMdt(0, 0));
        terminal.press(Key.ENTER);
        assertThat(sentFields()).as("the host has set its MDT").isEqualTo("0C0CF1" + "11060B" + "F0F0F0" + "110C0B" + "A7");
        terminal.hostWrites(wtd(0x60, UNLOCK), readMdt(0, 0));
        terminal.press(Key.ENTER);
        assertThat(sentFields()).as("and reset it").isEqualTo("0C0BF1");
    }

    @Test
    @Rule({"H2.5", "H3.4"})
    void theyAreDefinedAgainAndTakenAway() {
        write(sba(6, 10), wdsf(colours(SINGLE_CHOICE)), sba(6, 10), wdsf(menu()));
        assertThat(constructs().selectionFields()).extracting(dev.e5250.screen.SelectionField::kind)
                .containsExactly(dev.e5250.screen.SelectionField.Kind.MENU_BAR);
        terminal.hostWrites(wtd(0, 0, sba(6, 10), wdsf(removeSelectionField())));
        assertThat(constructs()).isEqualTo(GuiConstructs.NONE);
        assertThat(terminal.row(6)).isEqualTo("          File      Edit      Help");
        write(sba(6, 10), wdsf(menu()));
        terminal.hostWrites(clearFormatTable());
        assertThat(constructs()).isEqualTo(GuiConstructs.NONE);
    }

    @Test
    @Rule("H2.7")
    void whatTheHostWroteOverCannotBeChosen() {
        write(sba(6, 10), wdsf(colours(SINGLE_CHOICE)), sba(6, 1), text(" ".repeat(240)), sba(12, 10), sf(0x4000, 0x24, 3));
        terminal.press(Key.TAB);
        assertThat(terminal.cursor()).isEqualTo("12/11");
        terminal.display().keyboard().pointer().choose(7, 14);
        assertThat(states()).containsOnly(State.AVAILABLE);
        assertThat(terminal.cursor()).isEqualTo("7/14");
        assertThat(terminal.display().keyboard().state()).isEqualTo(KeyboardState.UNLOCKED);
    }

    @Test
    @Rule("H2.7")
    void aClickBesideAPullDownMayClose() {
        write(sba(3, 10), wdsf(window(2, 12).pullDown()), sba(4, 12), wdsf(selectionField(
                SelectionField.Kind.SINGLE_CHOICE_PULL_DOWN, 6, 2, 1).cancelAid(0x3C).choices(choice("Open"), choice("Close"))));
        terminal.display().keyboard().pointer().choose(4, 24);
        assertThat(terminal.sentNothingMore()).as("in the menu").isTrue();
        terminal.display().keyboard().pointer().choose(9, 30);
        assertThat(terminal.sentHex().substring(20)).isEqualTo("04183C");
    }

    @Test
    @Rule("H2.4")
    void choicesThatCannotBe() {
        refused(SenseCode.NO_CHOICE_FOR_CURSOR, selectionField(SINGLE_CHOICE, 6, 1, 1));
        refused(SenseCode.NO_CHOICE_FOR_CURSOR, selectionField(SINGLE_CHOICE, 6, 1, 1).choices(choice("No").flags2(0x80)));
        refused(SenseCode.CHOICE_OUTSIDE, selectionField(SINGLE_CHOICE, 70, 1, 1).choices(choice("Wide")));
        refused(SenseCode.CHOICE_OUTSIDE, selectionField(SINGLE_CHOICE, 30, 1, 3).choices(choice("A"), choice("B"), choice("C")));
        refused(SenseCode.TOO_MANY_CHOICES, selectionField(MENU_BAR, 6, 1, 1).choices(choice("A"), choice("B")));
        refused(SenseCode.TOO_MANY_SELECTED, selectionField(SINGLE_CHOICE, 6, 2, 1).choices(choice("A").selected(),
                choice("B").selected()));
        refused(SenseCode.STRUCTURED_FIELD_PARAMETER, selectionField(SINGLE_CHOICE, 0, 2, 1).choices(choice("A")));
        assertThat(write(sba(6, 10), wdsf(0x50, 0, 0, 0, 0x11, 1, 1, 1, 0, 0, 5, 1, 1, 1, 0, 0)))
                .isEqualTo(SenseCode.STRUCTURED_FIELD_LENGTH);
        assertThat(write(sba(6, 10), wdsf(0x50, 0, 0, 0, 0x77, 1, 1, 1, 0, 0, 5, 1, 1, 1, 0, 0, 0)))
                .isEqualTo(SenseCode.STRUCTURED_FIELD_PARAMETER);
        assertThat(write(sba(6, 10), wdsf(0x50, 0, 0, 0, 0x11, 1, 1, 1, 0, 0, 5, 1, 1, 1, 0, 0, 0, 4, 0x10, 0x0C, 0)))
                .isEqualTo(SenseCode.MINOR_STRUCTURE_LENGTH);
    }

    private void refused(SenseCode sense, SelectionField field) {
        assertThat(write(sba(6, 10), wdsf(field))).isEqualTo(sense);
        assertThat(terminal.look()).isEqualTo("LOCKED locked at 1/1\n");
        assertThat(constructs()).isEqualTo(GuiConstructs.NONE);
    }
}
