package dev.e5250.script;

import java.nio.charset.StandardCharsets;

/** PasteString: pastes a text that is given by its bytes, as a window's Paste does. */
final class PasteStringAction implements Action {

    @Override
    public void run(Console console, String[] arguments) throws ActionException, InterruptedException {
        String text = new String(Numbers.hex(String.join("", arguments)), StandardCharsets.UTF_8);
        console.emulator().input(session -> session.paste(text), null);
    }
}
