package dev.e5250.script;

/** Disconnect: ends the session. */
final class DisconnectAction implements Action {

    @Override
    public void run(Console console, String[] arguments) throws InterruptedException {
        console.emulator().disconnect();
    }
}
