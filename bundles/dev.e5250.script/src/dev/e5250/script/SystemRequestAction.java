package dev.e5250.script;

import dev.e5250.screen.Key;

/** SysReq: opens the system request line; with an argument types it there and sends it. */
final class SystemRequestAction implements Action {

    @Override
    public void run(Console console, String[] arguments) throws ActionException, InterruptedException {
        Emulator emulator = console.emulator();
        emulator.press(Key.SYSTEM_REQUEST);
        if (arguments.length > 0) {
            emulator.type(arguments[0]);
            emulator.press(Key.ENTER);
        }
    }
}
