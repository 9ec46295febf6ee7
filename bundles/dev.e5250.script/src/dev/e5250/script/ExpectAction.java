package dev.e5250.script;

/** Expect: waits until a text is on the screen. */
final class ExpectAction implements Action {
    private static final double SECONDS = 30;

    @Override
    public void run(Console console, String[] arguments) throws ActionException, InterruptedException {
        double seconds = arguments.length > 1 ? TimeLimit.parse(arguments[1]) : SECONDS;
        if (seconds < 0) {
            throw new ActionException("invalid time '" + arguments[1] + "'");
        }
        console.emulator().connected();
        String text = arguments[0];
        console.emulator().watch().await(contents -> ScreenText.contains(contents, text), TimeLimit.seconds(seconds));
    }
}
