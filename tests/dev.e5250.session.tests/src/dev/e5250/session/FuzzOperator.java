package dev.e5250.session;

import dev.e5250.screen.Key;

/** Who sits before a session under a fuzzer: types what the script says, within reason. */
final class FuzzOperator {
    private static final int MOST_KEYS = 3_000;

    private final Session session;
    private int keysLeft = MOST_KEYS;
    private Key lastKey = Key.RESET;
    private String lastText = "";

    FuzzOperator(Session session) {
        this.session = session;
    }

    void press(Key key) {
        lastKey = key;
        pressAgain(1);
    }

    void pressAgain(int times) {
        for (int i = 0; i < times && keysLeft > 0; i++) {
            keysLeft--;
            session.press(lastKey);
        }
    }

    void type(String text) {
        lastText = text;
        typeAgain(1);
    }

    void typeAgain(int times) {
        int count = Math.min(lastText.length() * times, keysLeft);
        keysLeft -= count;
        session.type(lastText.repeat(times).substring(0, count));
    }
}
