package dev.e5250.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import java.util.function.Predicate;

import dev.e5250.host.demo.DemoSystem;
import dev.e5250.screen.Choice;
import dev.e5250.screen.GuiConstructs;
import dev.e5250.screen.KeyboardState;
import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.screen.ScrollBar;
import dev.e5250.screen.SelectionField;
import dev.e5250.session.Session;
import dev.e5250.session.SessionSettings;
import dev.e5250.testing.Hands;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Windows, choices, scroll bars and programmed buttons of the demo system, by the keyboard and by the mouse of a user. */
@UiTest
class DemoConstructsTest {
    private TerminalWindow window;
    private DemoSystem host;
    private Session session;
    private SessionBinding binding;

    @BeforeEach
    void signOn() throws IOException {
        window = new TerminalWindow(new Screens().snapshot());
        host = DemoSystem.start(options -> options.strict(true));
        session = new Session(SessionSettings.to("127.0.0.1", host.port()));
        binding = Ui.call(() -> new SessionBinding(session, window.terminal(), () -> { }));
        session.open();
        shows("Sign On");
        Hands.type("demo\tdemo\r");
        shows("Select one of the following");
    }

    @AfterEach
    void disconnect() {
        Ui.run(binding::dispose);
        session.close().join();
        assertThat(host.mistakes()).isEmpty();
        host.close();
        window.close();
    }

    private void choices() {
        Hands.type("13\r");
        shows("Choices, Scroll Bars and Lines");
    }

    private void shows(String text) {
        until(text, screen -> screen.text().contains(text) && screen.keyboard() == KeyboardState.UNLOCKED);
    }

    private void until(String what, Predicate<ScreenSnapshot> condition) {
        Ui.until(() -> what + " on\n" + window.terminal().snapshot().text(),
                () -> condition.test(window.terminal().snapshot()));
    }

    private GuiConstructs constructs() {
        return Ui.call(() -> window.terminal().snapshot().constructs());
    }

    private Choice choice(String text) {
        return constructs().selectionFields().stream().flatMap(field -> field.choices().stream())
                .filter(choice -> choice.text().strip().endsWith(text)).findFirst().orElseThrow();
    }

    private void click(String choice) {
        Choice there = choice(choice);
        window.click(there.row(), there.column());
    }

    @Test
    void lettersAndTheSpaceBarChoose() {
        choices();
        Hands.type("l");
        until("large", screen -> choice("Large").isSelected());
        Hands.press(0, SWT.TAB);
        Hands.type("e i\r");
        shows("You chose: Large");
    }

    @Test
    void clicksChooseAndPressAButton() {
        choices();
        click("Large");
        until("large", screen -> choice("Large").isSelected());
        click("Insured");
        until("insured", screen -> choice("Insured").isSelected());
        Choice button = constructs().selectionFields().getLast().choices().getFirst();
        window.click(button.row(), button.column());
        shows("You chose: Large, Insured");
    }

    @Test
    void aSliderIsDraggedAndItsEndsArePressed() {
        choices();
        ScrollBar bar = constructs().scrollBars().stream().filter(ScrollBar::horizontal).findFirst().orElseThrow();
        int first = bar.column() + 1;
        window.drag(0, bar.row(), first + 1 + bar.thumbOffset(), bar.row(), first + bar.size() - 2);
        shows("From month: March");
        window.click(bar.row(), first);
        shows("From month: February");
        assertThat(Ui.call(window.terminal()::selectedText)).as("nothing is marked by that").isEmpty();
    }

    @Test
    void aListScrollsByKeyAndByMouse() {
        choices();
        Hands.press(0, SWT.TAB);
        Hands.press(0, SWT.TAB);
        until("the cursor in the list", screen -> screen.constructs().choiceAt(screen.cursorRow(), screen.cursorColumn())
                .field().scrollBar() != null);
        Hands.press(0, SWT.PAGE_DOWN);
        until("London", screen -> screen.text().contains("London") && screen.keyboard() == KeyboardState.UNLOCKED);
        ScrollBar bar = constructs().selectionFields().stream().map(SelectionField::scrollBar).filter(Objects::nonNull)
                .findFirst().orElseThrow();
        window.click(bar.row(), bar.column() + 1);
        until("Berlin", screen -> screen.text().contains("Berlin") && screen.keyboard() == KeyboardState.UNLOCKED);
    }

    @Test
    void aButtonIsPressedByTheKeyboard() {
        choices();
        click("Large");
        until("large", screen -> choice("Large").isSelected());
        for (int i = 0; i < 3; i++) {
            Hands.press(0, SWT.TAB);
        }
        until("the cursor on a button", screen -> {
            GuiConstructs.ChosenChoice at = screen.constructs().choiceAt(screen.cursorRow(), screen.cursorColumn());
            return at != null && at.field().kind() == SelectionField.Kind.PUSH_BUTTONS;
        });
        Hands.type(" ");
        shows("You chose: Large");
    }

    @Test
    void aMenuBarAndItsPullDownAreClicked() {
        Hands.type("7\r");
        shows("Your terminal draws menu bar and windows itself.");
        click("View");
        shows("Window over window");
        click("Window over window");
        shows("Enter=Next window");
        assertThat(constructs().windows()).hasSize(1);
    }

    @Test
    void theProgrammedRightButtonIsTheHosts() {
        choices();
        window.mouse(SWT.MouseDown, 3, 0, 3, 3);
        // as a message of the host's, which leaves the keyboard locked until Reset
        until("a message", screen -> screen.text().contains("The right button of the mouse is programmed here."));
    }

    @Test
    void aMenuBarOpensWindowsOverWindows() {
        Hands.type("7\r");
        shows("Your terminal draws menu bar and windows itself.");
        String before = Ui.call(() -> window.terminal().snapshot().text());
        Hands.press(0, SWT.ARROW_RIGHT);
        Hands.type("\r");
        shows("Window over window");
        assertThat(constructs().topWindow().pullDown()).isTrue();
        Hands.type("3");
        shows("Enter=Next window");
        Hands.type("\r");
        until("two windows", screen -> screen.constructs().windows().size() == 2
                && screen.keyboard() == KeyboardState.UNLOCKED);
        for (int left = 1; left >= 0; left--) {
            int count = left;
            Hands.press(0, SWT.F12);
            until(count + " windows", screen -> screen.constructs().windows().size() == count
                    && screen.keyboard() == KeyboardState.UNLOCKED);
        }
        assertThat(Ui.call(() -> window.terminal().snapshot().text())).isEqualTo(before);
    }
}
