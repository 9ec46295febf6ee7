package dev.e5250.terminal;

import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.wdsf;
import static dev.e5250.host.structured.StructuredFields.mouseButtons;
import static dev.e5250.host.structured.StructuredFields.scrollBar;
import static dev.e5250.host.structured.StructuredFields.window;
import static org.assertj.core.api.Assertions.assertThat;

import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the mouse does with scroll bars, choices and buttons that the host has programmed. */
@UiTest
class HostPointerTest {
    private TerminalWindow window;

    private void show(ScreenSnapshot screen) {
        window = new TerminalWindow(screen);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aPressOnAScrollBarIsForTheHost() {
        show(ConstructScreens.scrollBars());
        window.click(3, 21);
        assertThat(window.input().take()).containsExactly("choose 3,21");
    }

    @Test
    void aSliderIsDraggedAndNothingIsMarked() {
        show(ConstructScreens.scrollBars());
        window.drag(0, 6, 21, 10, 21);
        assertThat(window.input().take()).containsExactly("drag 6,21 to 10,21");
        assertThat(Ui.call(window.terminal()::selectedText)).isEmpty();
    }

    @Test
    void aDragBesideAScrollBarMarks() {
        show(ConstructScreens.scrollBars());
        window.drag(0, 6, 22, 10, 30);
        assertThat(window.input().takeNow()).isEmpty();
    }

    @Test
    void aDragInAWindowOverAScrollBarMarks() {
        show(ConstructScreens.of(sba(3, 20), wdsf(scrollBar(12).over(48, 12)), sba(4, 15), wdsf(window(6, 20))));
        window.drag(0, 6, 21, 7, 24);
        assertThat(window.input().takeNow()).isEmpty();
        window.drag(0, 3, 21, 14, 21);
        assertThat(window.input().take()).containsExactly("drag 3,21 to 14,21");
    }

    @Test
    void aClickOnAChoiceChoosesIt() {
        show(ConstructScreens.choices());
        window.click(6, 8);
        assertThat(window.input().take()).containsExactly("choose 6,8");
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 1, 2", "3, 0, 4, 5", "2, 0, 7, 8", "1, 131072, 10, 11", "3, 131072, 13, 14"})
    void aProgrammedButtonIsTheHosts(int button, int stateMask, int pressed, int released) {
        assertThat(SWT.SHIFT).isEqualTo(131072);
        show(ConstructScreens.of(wdsf(mouseButtons().on(pressed, 0xF1).on(released, 0xF2))));
        window.mouse(SWT.MouseDown, button, stateMask, 5, 7);
        window.mouse(SWT.MouseUp, button, stateMask, 6, 8);
        assertThat(window.input().take()).containsExactly("pointer " + pressed + " at 5,7",
                "pointer " + released + " at 6,8");
    }

    @Test
    void onlyWhatIsProgrammedIsTheHosts() {
        show(ConstructScreens.of(wdsf(mouseButtons().on(3, 0xF1))));
        window.click(5, 7);
        assertThat(window.input().take()).containsExactly("choose 5,7");
        window.mouse(SWT.MouseDoubleClick, 1, 0, 5, 7);
        assertThat(window.input().take()).containsExactly("pointer 3 at 5,7");
    }

    @Test
    void aProgrammedRightButtonOpensNoMenu() {
        show(ConstructScreens.of(wdsf(mouseButtons().on(4, 0xF1))));
        assertThat(menuOpens()).isFalse();
        window.close();
        show(ConstructScreens.of(wdsf(mouseButtons().on(1, 0xF1))));
        assertThat(menuOpens()).isTrue();
    }

    private boolean menuOpens() {
        return Ui.call(() -> {
            Event event = new Event();
            event.doit = true;
            window.terminal().notifyListeners(SWT.MenuDetect, event);
            return event.doit;
        });
    }
}
