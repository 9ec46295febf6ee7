package dev.e5250.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import dev.e5250.host.demo.DemoSystem;
import dev.e5250.screen.Key;
import dev.e5250.screen.KeyboardState;
import dev.e5250.screen.ScreenSnapshot;

/**
 * Somebody who presses whatever comes to hand on all pages of the demo system: the strict host finds no mistake, nothing
 * fails on either side. Longer, or otherwise, with the properties {@code e5250.walk.keys} and {@code e5250.walk.seed}.
 */
class DemoWalkTest {
    private static final int KEYS = Integer.getInteger("e5250.walk.keys", 6000);
    private static final long SEED = Long.getLong("e5250.walk.seed", 5250);
    private static final Key[] ALL = Key.values();
    private static final String CHARACTERS = "0123456789 ABCXYZabcxyz,.-+YN\u00E4\u00DF#@$";
    /** Options of the menu, and of lists; the last one ends the session. */
    private static final String[] OPTIONS = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "90"};
    /** Keys that lead somewhere are pressed more often than the rest. */
    private static final Key[] LIKELY = {Key.ENTER, Key.ENTER, Key.F3, Key.F12, Key.F1, Key.F4, Key.F5, Key.F10, Key.F11,
        Key.F13, Key.PAGE_DOWN, Key.PAGE_UP, Key.TAB, Key.TAB, Key.FIELD_EXIT, Key.RESET, Key.RESET, Key.SYSTEM_REQUEST,
        Key.ATTENTION, Key.HELP};

    private final Random random = new Random(SEED);
    private final List<String> last = new ArrayList<>();
    /** Identifiers of the displays that were seen: the first word of their first row. */
    private final Set<String> seen = new TreeSet<>();
    private Client client;
    private int pressed;
    private int sessions;
    private int menus;

    @Test
    void noKeyMakesAMistakeOfProtocol() throws Exception {
        try (DemoSystem demo = DemoSystem.start(options -> options.strict(true))) {
            while (pressed < KEYS) {
                sessions++;
                try (Client next = new Client(demo.port())) {
                    client = next;
                    client.open();
                    walk();
                    assertThat(client.failures).as(where()).isEmpty();
                }
                assertThat(demo.mistakes()).as(where()).isEmpty();
                assertThat(demo.failures()).as(where()).isEmpty();
            }
            // a walk that stands still finds nothing
            assertThat(seen).contains("MAIN").hasSizeGreaterThan(5);
            System.out.println("walk: " + pressed + " keys, " + sessions + " sessions, " + seen + ", seed " + SEED + ", "
                    + demo.mistakes().size() + " mistakes");
        }
    }

    /** Until the keys are used up, or the session is over. */
    private void walk() throws Exception {
        client.await(() -> isOver() || client.screen().text().contains("Sign On"), () -> "a first screen");
        while (pressed < KEYS && !isOver()) {
            step();
            if (random.nextInt(10) != 0) {
                // the key has been taken first: the snapshot of before would say that nothing is waited for
                client.session.currentSnapshot().get(Client.PATIENCE.toSeconds(), TimeUnit.SECONDS);
                client.await(() -> isOver() || !isWaiting(), () -> "an answer: " + where());
            }
        }
    }

    private boolean isOver() {
        return client.session.state() == SessionState.CLOSED;
    }

    /** Whether the host has the turn; else the operator, if only to press Reset. */
    private boolean isWaiting() {
        KeyboardState state = client.screen().keyboard();
        return state != KeyboardState.UNLOCKED && state != KeyboardState.PRE_HELP_ERROR
                && state != KeyboardState.POST_HELP_ERROR && state != KeyboardState.SYSTEM_REQUEST;
    }

    private void step() {
        ScreenSnapshot screen = client.screen();
        String text = screen.text();
        seen.add(text.strip().split("\\s", 2)[0]);
        if (screen.keyboard() != KeyboardState.UNLOCKED && random.nextInt(3) != 0) {
            press(Key.RESET);
        } else if (text.contains("Sign On") && random.nextInt(4) != 0) {
            press(Key.ERASE_INPUT);
            type("demo");
            press(Key.TAB);
            type("demo");
            press(Key.ENTER);
        } else if (text.contains("===>") && random.nextInt(3) != 0) {
            press(Key.ERASE_INPUT);
            // one after the other, so that a short walk comes to all pages as well
            type(OPTIONS[menus++ % OPTIONS.length]);
            press(Key.ENTER);
        } else if (text.matches("(?s) (FIELDS|ORDER) .*") && random.nextInt(2) == 0) {
            fillIn();
        } else {
            switch (random.nextInt(6)) {
            case 0 -> press(ALL[random.nextInt(ALL.length)]);
            case 1, 2 -> press(LIKELY[random.nextInt(LIKELY.length)]);
            case 3 -> {
                press(Key.RESET);
                press(Key.F12);
            }
            case 4 -> type(OPTIONS[random.nextInt(OPTIONS.length)]);
            default -> type(String.valueOf(CHARACTERS.charAt(random.nextInt(CHARACTERS.length()))));
            }
        }
    }

    /** A few fields as somebody fills them in who knows what they take, and Enter. */
    private void fillIn() {
        for (int i = random.nextInt(12); i > 0; i--) {
            press(Key.RESET);
            press(Key.TAB);
        }
        type(String.valueOf(random.nextInt(100)));
        press(random.nextInt(3) == 0 ? Key.FIELD_MINUS : Key.FIELD_EXIT);
        press(Key.RESET);
        press(Key.ENTER);
    }

    private void press(Key key) {
        pressed++;
        note(key.name());
        client.press(key);
    }

    private void type(String text) {
        pressed += text.length();
        note('"' + text + '"');
        client.type(text);
    }

    private void note(String what) {
        last.add(what);
        if (last.size() > 40) {
            last.removeFirst();
        }
    }

    private String where() {
        return "seed " + SEED + ", key " + pressed + " after " + last + " on\n" + client.screen().text();
    }
}
