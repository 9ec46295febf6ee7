package dev.e5250.swtbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eclipse.swtbot.swt.finder.keyboard.Keystrokes.CR;
import static org.eclipse.swtbot.swt.finder.keyboard.Keystrokes.TAB;

import dev.e5250.host.demo.DemoSystem;
import dev.e5250.testing.Ui;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.urischeme.IUriSchemeProcessor;
import org.junit.jupiter.api.Test;

/** Links to systems, as the workbench gets them from whatever showed them. */
class LinkTest extends Journey {
    private static final String QUESTION = "Connect by Link";

    @Test
    void aLinkIsAskedAboutAndLeadsToTheSystem() throws Exception {
        try (DemoSystem system = DemoSystem.start()) {
            String address = "127.0.0.1:" + system.port();
            SWTBotShell question = follow("tn5250://" + address);
            question.bot().label("A link wants to connect you to " + address + ", without TLS: all that is sent can be read on the"
                    + " way, your password too. Connect only if you know that system and trust whoever gave you the link.");
            bot().leave(question, "OK");

            SWTBotTerminal terminal = bot().terminal().shouldShow("Sign On", 1);
            terminal.type("DEMO").press(TAB).type("DEMO").press(CR).shouldShow("e5250 Demo Main Menu", 1);
        }
    }

    @Test
    void aLinkThatBringsAPasswordAlongConnectsToNothing() throws Exception {
        String link = "tn5250s://demo:secret@127.0.0.1";
        SWTBotShell refusal = follow(link);
        refusal.bot().label(link + " is no address of a system. Write tn5250://host, tn5250s://host with TLS, or with a port behind"
                + " it: tn5250s://host:992. Nothing was connected.");
        bot().leave(refusal, "OK");
        assertThat(Ui.call(() -> bot().active() == null || bot().active().connection() == null)).as("nothing connected").isTrue();
    }

    @SuppressWarnings("restriction") // what the workbench does with a link, which is not declared API
    private SWTBotShell follow(String link) throws CoreException {
        IUriSchemeProcessor.INSTANCE.handleUri(link.substring(0, link.indexOf(':')), link);
        return bot().dialog(QUESTION);
    }
}
