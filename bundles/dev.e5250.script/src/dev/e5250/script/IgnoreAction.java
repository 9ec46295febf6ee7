package dev.e5250.script;

/** Ignore: nothing, for whoever wants to see the status line. */
final class IgnoreAction implements Action {

    @Override
    public void run(Console console, String[] arguments) {
        // that is all
    }
}
