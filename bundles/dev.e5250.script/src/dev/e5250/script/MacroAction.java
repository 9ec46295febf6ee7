package dev.e5250.script;

/** Macro: runs a line that the resource macros has. */
final class MacroAction implements Action {

    @Override
    public void run(Console console, String[] arguments) throws ActionException, InterruptedException {
        String line = console.emulator().preferences().macros.get(arguments[0]);
        if (line == null) {
            throw new ActionException("no macro is called '" + arguments[0] + "'");
        }
        console.runNested(line);
    }
}
