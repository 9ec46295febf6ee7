package dev.e5250.script;

/** Fail: an error with a text. */
final class FailAction implements Action {

    @Override
    public void run(Console console, String[] arguments) throws ActionException {
        throw new ActionException(arguments.length == 0 ? "failed" : String.join(" ", arguments));
    }
}
