package dev.e5250.script;

/** Toggle: changes a setting that is true or false, or sets any. */
final class ToggleAction implements Action {

    @Override
    public void run(Console console, String[] arguments) throws ActionException, InterruptedException {
        Setting setting = Setting.of(arguments[0]);
        String value = arguments.length == 2 ? arguments[1] : setting.opposite(console.emulator());
        setting.set(console.emulator(), value);
    }
}
