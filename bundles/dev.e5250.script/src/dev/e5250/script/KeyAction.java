package dev.e5250.script;

import dev.e5250.screen.Key;

/** Presses a key. */
final class KeyAction implements Action {
    private final Key key;

    KeyAction(Key key) {
        this.key = key;
    }

    @Override
    public void run(Console console, String[] arguments) throws ActionException, InterruptedException {
        console.emulator().press(key);
    }
}
