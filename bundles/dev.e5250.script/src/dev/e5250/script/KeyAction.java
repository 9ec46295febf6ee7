package dev.e5250.script;

import dev.e5250.screen.Key;

/** Presses keys. */
final class KeyAction implements Action {
    private final Key[] keys;

    KeyAction(Key... keys) {
        this.keys = keys;
    }

    @Override
    public void run(Console console, String[] arguments) throws ActionException, InterruptedException {
        for (Key key : keys) {
            console.emulator().press(key);
        }
    }
}
