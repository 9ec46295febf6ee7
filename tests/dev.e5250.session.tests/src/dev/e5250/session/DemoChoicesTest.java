package dev.e5250.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import dev.e5250.host.demo.DemoSystem;
import dev.e5250.screen.Choice;
import dev.e5250.screen.GuiConstructs;
import dev.e5250.screen.GuiWindow;
import dev.e5250.screen.Key;
import dev.e5250.screen.KeyboardState;

/** Windows and choices of the demo system, by keys and by pointer, and without them where the user wants none. */
@Timeout(60)
class DemoChoicesTest {
    private DemoSystem demo;
    private Client client;

    @BeforeEach
    void start() throws Exception {
        demo = DemoSystem.start(options -> options.strict(true));
    }

    @AfterEach
    void end() throws Exception {
        client.close();
        assertThat(demo.mistakes()).isEmpty();
        demo.close();
    }

    private void open(String option, boolean enhanced) throws Exception {
        client = new Client(SessionSettings.to("127.0.0.1", demo.port()).withEnhanced(enhanced));
        client.open();
        shows("Sign On");
        client.type("demo");
        client.press(Key.TAB);
        client.type("demo");
        client.press(Key.ENTER);
        shows("Select one of the following");
        client.type(option);
        client.press(Key.ENTER);
    }

    private void shows(String text) throws InterruptedException {
        client.await(() -> client.screen().text().contains(text) && client.screen().keyboard() == KeyboardState.UNLOCKED,
                () -> text + " on\n" + client.screen().text());
    }

    private GuiConstructs constructs() {
        return client.screen().constructs();
    }

    @Test
    void choicesByKeys() throws Exception {
        open("13", true);
        shows("Choices, Scroll Bars and Lines");
        assertThat(constructs().selectionFields()).hasSize(4);
        assertThat(constructs().gridLines()).hasSize(9);
        client.type("l");
        client.press(Key.TAB);
        client.type("e");
        client.type("i");
        client.press(Key.ENTER);
        shows("You chose: Large, Express, Insured");
        assertThat(constructs().selectionFields().getFirst().selected().text()).isEqualTo("Large");
    }

    @Test
    void choicesByPointer() throws Exception {
        open("13", true);
        shows("Choices, Scroll Bars and Lines");
        client.session.choose(7, 30);
        client.session.choose(8, 10);
        Choice ok = constructs().selectionFields().getLast().choices().getFirst();
        client.session.choose(ok.row(), ok.column());
        shows("You chose: Large, Insured");
        int first = 6;
        client.session.drag(14, 7, 14, 60);
        shows("From month: March");
        client.session.choose(14, first);
        shows("From month: February");
        client.session.pointer(4, 3, 3);
        client.await(() -> client.screen().text().contains("The right button of the mouse is programmed here."),
                () -> client.screen().text());
    }

    @Test
    void fiveWindowsOverTheMenuBarComeAndGo() throws Exception {
        open("7", true);
        shows("Your terminal draws menu bar and windows itself.");
        String before = client.screen().text();
        client.press(Key.RIGHT);
        client.press(Key.ENTER);
        shows("Window over window");
        assertThat(constructs().topWindow().pullDown()).isTrue();
        client.type("3");
        shows("Enter=Next window");
        client.press(Key.ENTER);
        client.await(() -> constructs().windows().size() == 2, () -> "two windows");
        shows("Enter=Next window");
        client.press(Key.ENTER);
        client.await(() -> constructs().windows().size() == 3, () -> "three windows");
        assertThat(constructs().windows()).allMatch(GuiWindow::cursorRestricted);
        for (int left = 2; left >= 0; left--) {
            int count = left;
            client.press(Key.F12);
            client.await(() -> constructs().windows().size() == count && client.screen().keyboard() == KeyboardState.UNLOCKED,
                    () -> count + " windows");
        }
        assertThat(client.screen().text()).isEqualTo(before);
    }

    @Test
    void withTheSettingOffTheyAreCharactersAndFields() throws Exception {
        open("13", false);
        shows("Type a number, and 1 beside what you want");
        client.type("21");
        client.press(Key.ENTER);
        shows("You chose: Medium, Express");
        assertThat(constructs()).isEqualTo(GuiConstructs.NONE);
    }
}
