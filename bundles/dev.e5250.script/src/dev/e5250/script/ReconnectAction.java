package dev.e5250.script;

import dev.e5250.session.Session;

/** Reconnect: a new session with the settings of the last. */
final class ReconnectAction implements Action {

    @Override
    public void run(Console console, String[] arguments) throws ActionException, InterruptedException {
        Emulator emulator = console.emulator();
        Session last = emulator.session().orElseThrow(() -> new ActionException("No host to connect to again"));
        emulator.connect(new Session(last.settings()));
    }
}
