package dev.e5250.script;

/** Pause: waits for a third of a second, as s3270 does. */
final class PauseAction implements Action {
    private static final double SECONDS = 0.35;

    @Override
    public void run(Console console, String[] arguments) throws InterruptedException {
        console.emulator().watch().pause(TimeLimit.seconds(SECONDS));
    }
}
