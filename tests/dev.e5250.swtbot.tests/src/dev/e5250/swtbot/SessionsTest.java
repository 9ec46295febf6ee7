package dev.e5250.swtbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eclipse.swtbot.swt.finder.keyboard.Keystrokes.CR;

import java.util.List;

import dev.e5250.ui.TerminalView;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.junit.jupiter.api.Test;

/** Connections as they come and go. */
class SessionsTest extends Journey {

    @Test
    void twoSessionsAreTwo() {
        SWTBotTerminal first = bot().signedOn();
        SWTBotTerminal second = bot().demo();
        second.type("second").shouldShow("SECOND", 6);
        assertThat(first.row(1)).contains("e5250 Demo Main Menu");

        List<SWTBotView> views = bot().views().stream()
                .filter(view -> view.getReference().getId().equals(TerminalView.ID)).toList();
        assertThat(views).hasSize(2);
        views.stream().filter(view -> !view.isActive()).findFirst().orElseThrow().show();

        first.type("1").press(CR).shouldShow("Display Job", 1);
        assertThat(second.row(6)).contains("SECOND");
        assertThat(bot().sessionMenu("Disconnect").isEnabled()).isTrue();
    }

    @Test
    void disconnectedTheLastScreenStaysAndReconnectingBeginsAnew() {
        SWTBotTerminal terminal = bot().signedOn();

        bot().session("Disconnect").shouldBeOver("You closed the connection to Demo system.");
        assertThat(terminal.row(1)).contains("e5250 Demo Main Menu");
        bot().window().cTabItem("Demo system \u2013 disconnected");

        bot().window().button("Reconnect").click();
        bot().terminal().shouldShow("Sign On", 1).type("again").shouldShow("AGAIN", 6);
        bot().window().cTabItem("Demo system");
    }
}
