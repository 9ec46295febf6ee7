package dev.e5250.script;

/** Echo and Info: shows a text. */
final class EchoAction implements Action {

    @Override
    public void run(Console console, String[] arguments) {
        console.data(String.join(" ", arguments));
    }
}
