package dev.e5250.script;

/** Quit: the console answers this line as its last. */
final class QuitAction implements Action {

    @Override
    public void run(Console console, String[] arguments) throws InterruptedException {
        console.emulator().leave();
        console.quit();
    }
}
