package dev.e5250.script;

/** Set: shows or changes settings. */
final class SetAction implements Action {

    @Override
    public void run(Console console, String[] arguments) throws ActionException, InterruptedException {
        Emulator emulator = console.emulator();
        if (arguments.length == 0) {
            for (Setting setting : Setting.values()) {
                console.data(setting.title() + ": " + setting.get(emulator));
            }
        } else if (arguments.length == 1) {
            console.data(Setting.of(arguments[0]).get(emulator));
        } else {
            change(emulator, arguments);
        }
    }

    private static void change(Emulator emulator, String[] arguments) throws ActionException, InterruptedException {
        for (int i = 0; i < arguments.length; i += 2) {
            Setting setting = Setting.of(arguments[i]);
            if (i + 1 == arguments.length) {
                throw new ActionException("'" + setting.title() + "' needs a value");
            }
            setting.set(emulator, arguments[i + 1]);
        }
    }
}
