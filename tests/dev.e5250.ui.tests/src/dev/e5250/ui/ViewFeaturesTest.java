package dev.e5250.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import dev.e5250.terminal.CrossHair;
import dev.e5250.testing.Hands;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import dev.e5250.ui.preferences.Appearances;
import dev.e5250.ui.preferences.PreferenceNames;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the view has beside the screen itself: find, history, key pad, menu, full screen, status, the switch of the keys. */
@UiTest
class ViewFeaturesTest {
    private OpenView open;

    @BeforeEach
    void connect() {
        open = new OpenView();
        open.run(CommandIds.DEMO);
        open.untilShown("Sign On");
        Ui.until("focus", () -> open.view().terminal().isFocusControl());
    }

    @AfterEach
    void close() {
        Ui.run(() -> {
            Appearances.store().setToDefault(PreferenceNames.HOST_KEYS);
            Appearances.store().setToDefault(PreferenceNames.HOTSPOTS);
            Appearances.store().setToDefault(PreferenceNames.SHIFTS);
            Appearances.store().setToDefault(PreferenceNames.CROSS_HAIR);
        });
        open.close();
    }

    @Test
    void findsATextAndLeavesWithEsc() {
        Hands.press(SWT.CTRL, 'f');
        Ui.until("focus in the find bar", () -> Display.getCurrent().getFocusControl() instanceof Text);
        Hands.type("password");
        Hands.press(0, SWT.CR);
        Ui.until("found", () -> open.view().terminal().selectedText().equalsIgnoreCase("password"));

        Hands.press(0, SWT.ESC);

        Ui.until("focus on the screen", () -> open.view().terminal().isFocusControl());
        assertThat(Ui.call(() -> open.view().terminal().selectedText())).isEmpty();
    }

    @Test
    void looksBackReadOnlyAndSaysSo() {
        signOn();

        Hands.press(SWT.CTRL, SWT.ARROW_UP);

        open.untilShown("Sign On");
        Ui.until("said so", () -> open.statusText().contains(NLS.bind(Messages.Status_history, 1)));
        assertThat(open.screen()).doesNotContain("Main Menu");
        Hands.type("x");
        open.untilShown("Main Menu");
        Ui.until("nothing to say", () -> !open.statusText().contains(NLS.bind(Messages.Status_history, 1)));
    }

    @Test
    void anotherConnectionHasNoHistory() {
        signOn();

        Ui.run(open.view()::reconnect);

        open.untilShown("Sign On");
        assertThat(Ui.call(() -> open.view().terminal().history())).isEmpty();
    }

    @Test
    void theKeyPadPressesKeys() {
        open.run(CommandIds.KEY_PAD);
        Hands.press(0, SWT.ARROW_UP);
        Hands.type("x");
        Ui.until("error", () -> open.statusText().contains("X II"));

        open.pushButton(Messages.Key_reset);

        Ui.until("no error", () -> !open.statusText().contains("X II"));
        assertThat(Ui.<Boolean>call(() -> open.view().terminal().isFocusControl())).isTrue();
        open.run(CommandIds.KEY_PAD);
        assertThat(Ui.<Boolean>call(() -> Controls.all(open.view().terminal().getParent(), Button.class)
                .anyMatch(button -> button.isVisible() && button.getText().equals("F24")))).isFalse();
    }

    @Test
    void theMenuHasWhatFitsTheSpot() {
        signOn();
        Point key = Ui.call(() -> open.view().terminal().pointOf(position("F3=")[0], position("F3=")[1]));

        assertThat(menuAt(key)).contains(NLS.bind(Messages.Menu_press, "F3")).doesNotContain(Messages.Menu_copy);
        Hands.press(SWT.CTRL, 'a');
        Ui.until("marked", () -> !open.view().terminal().selectedText().isEmpty());
        assertThat(menuAt(new Point(1, 1))).contains(Messages.Menu_copy, Messages.Menu_paste, Messages.Menu_back)
                .doesNotContain(NLS.bind(Messages.Menu_press, "F3"));
    }

    @Test
    void theMenuOfTheKeyboardHasWhatFitsTheCursor() {
        signOn();
        int[] key = Ui.call(() -> position("F3="));
        Ui.run(() -> open.view().connection().session().orElseThrow().cursorTo(key[0], key[1]));
        Ui.until("cursor there", () -> open.statusText().endsWith(String.format("%02d/%03d", key[0], key[1])));

        assertThat(menuAt(new Point(1, 1), SWT.MENU_KEYBOARD)).contains(NLS.bind(Messages.Menu_press, "F3"));
    }

    @Test
    void textsThatCanBeClickedAreSwitchedOffByAClick() {
        signOn();
        int[] key = Ui.call(() -> position("F3="));
        Point at = Ui.call(() -> open.view().terminal().pointOf(key[0], key[1]));
        menuAt(new Point(1, 1));

        switchOff(Messages.Menu_hotspots);

        Ui.until("off", () -> !open.view().terminal().hasHotspots());
        assertThat(menuAt(at)).doesNotContain(NLS.bind(Messages.Menu_press, "F3"));
        Hands.click(open.view().terminal(), at.x, at.y);
        Ui.until("cursor there", () -> open.statusText().endsWith(String.format("%02d/%03d", key[0], key[1])));
        assertThat(open.screen()).contains("Main Menu");
    }

    @Test
    void marksOfShiftsAreAPreferenceAndGoWithAClick() {
        assertThat(menuAt(new Point(1, 1))).as("no such characters here").doesNotContain(Messages.Menu_shifts);
        Ui.run(() -> Appearances.store().setValue(PreferenceNames.SHIFTS, true));
        Ui.until("marks", () -> open.view().terminal().appearance().shifts());
        assertThat(menuAt(new Point(1, 1))).contains(Messages.Menu_shifts);

        switchOff(Messages.Menu_shifts);

        Ui.until("no marks", () -> !open.view().terminal().appearance().shifts());
    }

    @Test
    void aKeyBringsRuleLinesAndTakesThemAway() {
        for (CrossHair lines : List.of(CrossHair.ROW, CrossHair.COLUMN, CrossHair.BOTH, CrossHair.NONE)) {
            Hands.press(SWT.CTRL, SWT.HOME);

            Ui.until(lines.name(), () -> open.view().terminal().appearance().crossHair() == lines);
        }
    }

    @Test
    void aKeyGivesTheTerminalTheWholeScreen() {
        Shell shell = Ui.call(() -> open.view().getSite().getShell());

        Hands.press(SWT.CTRL | SWT.SHIFT, 'f');

        Ui.until("full screen", shell::getFullScreen);
        assertThat(Ui.<Boolean>call(() -> OpenView.page().isPageZoomed())).isTrue();
        Hands.press(SWT.CTRL | SWT.SHIFT, 'f');
        Ui.until("as before", () -> !shell.getFullScreen() && !OpenView.page().isPageZoomed());
        assertThat(Ui.<Boolean>call(() -> open.view().terminal().isFocusControl())).isTrue();
    }

    @Test
    void saysHowLongTheSystemTook() {
        String time = "\\d+ ms|\\d+.\\d s";
        assertThat(Arrays.stream(open.statusText().split("  +"))).noneMatch(part -> part.matches(".*(" + time + ").*"));

        signOn();

        Ui.until("response time", () -> open.statusText().matches(".*(" + time + ") +\\d\\d/\\d\\d\\d"));
    }

    /** The messages of the keyboard say what to do at their end. */
    @Test
    void whatTheKeyboardSaysHasItsRoom() {
        signOn();
        Hands.press(0, SWT.F12);
        Ui.until("error", () -> open.statusText().contains(Messages.Status_hostError));

        Label keyboard = Ui.call(() -> Controls.all(open.view().terminal().getParent(), Label.class)
                .filter(label -> Messages.Status_hostError.equals(label.getToolTipText())).findFirst().orElseThrow());
        // with what is always there beside it, and the width that a window has at first
        int needed = Ui.call(() -> {
            GC gc = new GC(keyboard);
            int width = gc.textExtent(Messages.Status_hostError).x;
            gc.dispose();
            return width;
        });
        assertThat(Ui.<Integer>call(() -> keyboard.getSize().x + 960 - keyboard.getParent().getSize().x))
                .isGreaterThanOrEqualTo(needed);
    }

    @Test
    void theTabSaysWhichSystemAndInWhichState() {
        assertThat(Ui.call(() -> open.view().getTitleToolTip()))
                .contains(NLS.bind(Messages.Status_connected, Messages.Demo_name));

        open.run(CommandIds.DISCONNECT);
        open.untilOver();

        Ui.until("said so", () -> open.view().getTitleToolTip()
                .contains(NLS.bind(Messages.Status_disconnected, Messages.Demo_name)));
    }

    @Test
    void keysCanBeLeftToTheWorkbench() {
        assertThat(areWorkbenchKeysOn()).isFalse();
        assertThat(open.statusText()).doesNotContain(Messages.Status_workbenchKeys);

        open.run(CommandIds.HOST_KEYS);

        assertThat(areWorkbenchKeysOn()).isTrue();
        Ui.until("said so", () -> open.statusText().contains(Messages.Status_workbenchKeys));
        open.run(CommandIds.HOST_KEYS);
        assertThat(areWorkbenchKeysOn()).isFalse();
    }

    private void signOn() {
        Hands.type("demo");
        Hands.press(0, SWT.TAB);
        Hands.type("demo");
        Hands.press(0, SWT.CR);
        open.untilShown("Main Menu");
    }

    /** Row and column of a text. */
    private int[] position(String text) {
        List<String> lines = open.view().terminal().snapshot().text().lines().toList();
        int row = 0;
        while (!lines.get(row).contains(text)) {
            row++;
        }
        return new int[] {row + 1, lines.get(row).indexOf(text) + 1};
    }

    /** In the menu that {@link #menuAt} has filled. */
    private void switchOff(String text) {
        Ui.run(() -> {
            MenuItem item = Arrays.stream(open.view().terminal().getMenu().getItems())
                    .filter(each -> each.getText().equals(text)).findFirst().orElseThrow();
            assertThat(item.getSelection()).isTrue();
            item.setSelection(false);
            item.notifyListeners(SWT.Selection, new Event());
        });
    }

    private List<String> menuAt(Point point) {
        return menuAt(point, SWT.MENU_MOUSE);
    }

    private List<String> menuAt(Point point, int detail) {
        return Ui.call(() -> {
            Point display = open.view().terminal().toDisplay(point);
            Event event = new Event();
            event.detail = detail;
            event.x = display.x;
            event.y = display.y;
            open.view().terminal().notifyListeners(SWT.MenuDetect, event);
            Menu menu = open.view().terminal().getMenu();
            menu.notifyListeners(SWT.Show, new Event());
            return Arrays.stream(menu.getItems()).map(MenuItem::getText).toList();
        });
    }

    private static boolean areWorkbenchKeysOn() {
        return Ui.call(() -> PlatformUI.getWorkbench().getService(IBindingService.class).isKeyFilterEnabled());
    }
}
