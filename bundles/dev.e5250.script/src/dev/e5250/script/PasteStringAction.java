package dev.e5250.script;

import java.nio.charset.StandardCharsets;

import dev.e5250.screen.Key;

/** PasteString: types a text that is given by its bytes, each line into a field below the last. */
final class PasteStringAction implements Action {

    @Override
    public void run(Console console, String[] arguments) throws ActionException, InterruptedException {
        Emulator emulator = console.emulator();
        emulator.connected();
        String text = new String(Numbers.hex(String.join("", arguments)), StandardCharsets.UTF_8);
        boolean first = true;
        for (String line : text.split("\r\n|\n|\r", -1)) {
            if (!first) {
                emulator.press(Key.NEW_LINE);
            }
            first = false;
            if (!line.isEmpty()) {
                emulator.type(line);
            }
        }
    }
}
