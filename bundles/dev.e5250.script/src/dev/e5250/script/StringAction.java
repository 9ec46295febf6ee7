package dev.e5250.script;

/** String: types texts. */
final class StringAction implements Action {

    @Override
    public void run(Console console, String[] arguments) throws ActionException, InterruptedException {
        for (String text : arguments) {
            TypedText.type(console.emulator(), text);
        }
    }
}
