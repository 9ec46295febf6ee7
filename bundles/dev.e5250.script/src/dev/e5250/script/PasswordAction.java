package dev.e5250.script;

import java.util.Arrays;
import java.util.function.Supplier;

import dev.e5250.screen.FieldContents;
import dev.e5250.screen.KeyboardState;
import dev.e5250.screen.ScreenContents;

/** Password: types the password that no script has to contain, where nobody sees it. */
final class PasswordAction implements Action {

    @Override
    public void run(Console console, String[] arguments) throws ActionException, InterruptedException {
        Emulator emulator = console.emulator();
        Supplier<char[]> source = emulator.preferences().credentials.password();
        emulator.connected();
        room(emulator.contents());
        char[] password = source == null ? null : source.get();
        if (password == null || password.length == 0) {
            throw new ActionException("there is no password");
        }
        try {
            // again: whoever was asked may have taken his time
            if (password.length > room(emulator.contents())) {
                throw new ActionException("the password is longer than the field");
            }
            emulator.type(new String(password));
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    /** Characters that the field at the cursor takes, if it hides them: what is too long would go on in the next field. */
    private static int room(ScreenContents contents) throws ActionException {
        if (contents.snapshot().keyboard() != KeyboardState.UNLOCKED) {
            throw new ActionException("the keyboard is locked");
        }
        FieldContents field = contents.fieldAt(contents.cursor());
        if (field == null || !field.hidden()) {
            throw new ActionException("the cursor is in no field that hides what is typed");
        }
        return field.roomFrom(contents.cursor());
    }
}
