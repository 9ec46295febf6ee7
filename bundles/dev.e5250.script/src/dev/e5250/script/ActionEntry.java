package dev.e5250.script;

/**
 * A row of the table of actions.
 *
 * @param name       as it is written
 * @param parameters what may stand between its parentheses, for the help
 * @param help       what it does, a sentence
 * @param min        arguments it needs
 * @param max        arguments it takes
 */
record ActionEntry(String name, String parameters, String help, int min, int max, Action action) {

    void run(Console console, String[] arguments) throws ActionException, InterruptedException {
        try {
            requireCount(arguments.length);
            action.run(console, arguments);
        } catch (ActionException e) {
            throw e.by(name);
        }
    }

    private void requireCount(int count) throws ActionException {
        if (count >= min && count <= max) {
            return;
        }
        String wanted = min == max ? String.valueOf(min) : max == Integer.MAX_VALUE ? "at least " + min
                : min + " to " + max;
        throw new ActionException(wanted + (min == max && min == 1 ? " argument" : " arguments") + " needed, not " + count);
    }
}
