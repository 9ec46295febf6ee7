package dev.e5250.script;

import dev.e5250.screen.Key;

/** PF(n) and PA(n). */
final class NumberedKeyAction implements Action {
    private static final Key[] KEYS = Key.values();

    private final Key first;
    private final int count;

    /** @param count of keys that follow each other from the first on */
    NumberedKeyAction(Key first, int count) {
        this.first = first;
        this.count = count;
    }

    @Override
    public void run(Console console, String[] arguments) throws ActionException, InterruptedException {
        int number = Numbers.parse(arguments[0], 1, count, "number");
        console.emulator().press(key(first, number));
    }

    static Key key(Key first, int number) {
        return KEYS[first.ordinal() + number - 1];
    }
}
