package dev.e5250.terminal;

import static dev.e5250.host.Orders.ic;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.wdsf;
import static dev.e5250.host.structured.Choice.choice;
import static dev.e5250.host.structured.StructuredFields.selectionField;
import static dev.e5250.host.structured.StructuredFields.window;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import dev.e5250.host.Attr;
import dev.e5250.host.demo.DemoSystem;
import dev.e5250.host.structured.SelectionField;
import dev.e5250.host.structured.Window;
import dev.e5250.session.Session;
import dev.e5250.session.SessionSettings;
import dev.e5250.testing.Hands;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleTextEvent;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the listeners of the Accessible say; the platform's own tree is not asked. */
@UiTest
class ScreenAccessibilityTest {
    private static final int LINE = 81;

    private final TerminalWindow window = new TerminalWindow(new Screens().snapshot());
    private final AccessibleProbe probe = Ui.call(() -> new AccessibleProbe(window.terminal()));
    private DemoSystem host;
    private Session session;
    private SessionBinding binding;

    @BeforeEach
    void connect() throws IOException {
        host = DemoSystem.start();
        session = new Session(SessionSettings.to("127.0.0.1", host.port()));
        binding = Ui.call(() -> new SessionBinding(session, window.terminal(), () -> { }));
        Ui.run(() -> window.terminal().setFieldSource(session::currentContents,
                (label, field) -> label + "|" + field.shift() + "|" + (field.hidden() ? "hidden" : "shown")));
        session.open();
        Ui.until("sign-on", () -> window.terminal().snapshot().text().contains("Sign On"));
    }

    @AfterEach
    void disconnect() {
        Ui.run(binding::dispose);
        session.close().join();
        host.close();
        window.close();
    }

    @Test
    void saysTheFieldOfTheCursorAndItsKind() {
        Ui.until(probe::description, () -> probe.description().equals("User|ALPHA|shown"));

        Hands.press(0, SWT.TAB);

        Ui.until(probe::description, () -> probe.description().equals("Password|ALPHA|hidden"));
    }

    @Test
    void saysAnErrorBeforeTheField() {
        Hands.press(0, SWT.ARROW_UP);
        Hands.type("x");

        Ui.until(probe::description, () -> probe.description().startsWith("0005 "));
        Hands.press(0, SWT.CTRL);
        Ui.until(probe::description, () -> !probe.description().startsWith("0005 "));
    }

    @Test
    void saysTheChoiceOfTheCursorAndItsWindow() {
        Ui.until(probe::description, () -> probe.description().startsWith("User|"));
        Ui.run(binding::dispose);

        Ui.run(() -> window.terminal().show(ConstructScreens.of(sba(2, 4), wdsf(window(10, 30)
                .title(Window.Position.CENTRE, Attr.WHITE, Attr.WHITE, "Colours")), sba(5, 8), wdsf(selectionField(
                SelectionField.Kind.SINGLE_CHOICE, 8, 2, 1).choices(choice("Red"), choice("Green"))), ic(6, 10))));

        assertThat(Ui.call(probe::description)).isEqualTo("Colours: Green");
    }

    @Test
    void readsByLinesAndWords() {
        String line = Ui.call(() -> window.terminal().snapshot().row(6).toString());

        AccessibleTextEvent read = Ui.call(() -> probe.text(5 * LINE + 20, ACC.TEXT_BOUNDARY_LINE));
        assertThat(read.result).isEqualTo(line + "\n");
        assertThat(read.start).isEqualTo(5 * LINE);
        int user = line.indexOf("User");
        assertThat(Ui.call(() -> probe.text(5 * LINE + user + 2, ACC.TEXT_BOUNDARY_WORD)).result).isEqualTo("User");
    }

    @Test
    void readsWhatIsBeforeAndBehind() {
        String line = Ui.call(() -> window.terminal().snapshot().row(7).toString());
        int system = Ui.call(() -> window.terminal().snapshot().text()).indexOf("Sign On");

        assertThat(Ui.call(() -> probe.text(5 * LINE + 20, ACC.TEXT_BOUNDARY_LINE, 1)).result).isEqualTo(line + "\n");
        assertThat(Ui.call(() -> probe.text(7 * LINE + 20, ACC.TEXT_BOUNDARY_LINE, -1)).result).isEqualTo(line + "\n");
        assertThat(Ui.call(() -> probe.text(system, ACC.TEXT_BOUNDARY_WORD, 1)).result).isEqualTo("On");
        assertThat(Ui.call(() -> probe.text(system + 5, ACC.TEXT_BOUNDARY_WORD, -1)).result).isEqualTo("Sign");
        assertThat(Ui.call(() -> probe.text(system, ACC.TEXT_BOUNDARY_CHAR, 0)).result).isEqualTo("S");
        assertThat(Ui.call(() -> probe.text(24 * LINE - 2, ACC.TEXT_BOUNDARY_LINE, 1)).result).isEmpty();
    }

    @Test
    void theCaretIsTheCursor() {
        assertThat(Ui.call(probe::caret)).isEqualTo(5 * LINE + 52);
        Hands.press(0, SWT.TAB);

        Ui.until("caret", () -> probe.caret() == 6 * LINE + 52);
        assertThat(Ui.call(probe::characters)).isEqualTo(24 * LINE - 1);
    }

    @Test
    void pointsAndCharactersBelongTogether() {
        AccessibleTextEvent bounds = Ui.call(() -> probe.bounds(5 * LINE + 52, 5 * LINE + 53));
        Point corner = Ui.call(() -> window.terminal().toDisplay(window.terminal().grid().x(53),
                window.terminal().grid().y(6)));

        assertThat(new Point(bounds.x, bounds.y)).isEqualTo(corner);
        assertThat(Ui.call(() -> probe.offsetAt(corner.x + 1, corner.y + 1))).isEqualTo(5 * LINE + 52);
        assertThat(Ui.call(() -> probe.offsetAt(corner.x - 5000, corner.y))).isEqualTo(-1);
    }

    @Test
    void aCharacterOfTwoCellsIsOneOfTheText() {
        Ui.run(binding::dispose);
        Ui.run(() -> window.terminal().show(new Screens(1399).text(6, 3, "A\u65e5\u672cB").cursor(6, 7).snapshot()));
        int second = Ui.call(() -> window.terminal().snapshot().text()).indexOf('\u672c');

        assertThat(Ui.call(probe::caret)).isEqualTo(second);
        AccessibleTextEvent bounds = Ui.call(() -> probe.bounds(second, second + 1));
        CellGrid grid = Ui.call(() -> window.terminal().grid());
        assertThat(Ui.call(() -> window.terminal().toControl(bounds.x, bounds.y))).isEqualTo(new Point(grid.x(7), grid.y(6)));
        assertThat(bounds.width).isEqualTo(2 * grid.cellWidth());
        assertThat(Ui.call(() -> probe.offsetAt(bounds.x + bounds.width - 1, bounds.y + 1))).isEqualTo(second);
    }

    /** Law 7. */
    @Test
    void aPasswordIsNotRead() {
        Hands.press(0, SWT.TAB);
        Hands.type("secret");
        Ui.until("typed", () -> probe.caret() == 6 * LINE + 58);

        assertThat(Ui.call(() -> probe.value())).doesNotContainIgnoringCase("secret");
    }
}
