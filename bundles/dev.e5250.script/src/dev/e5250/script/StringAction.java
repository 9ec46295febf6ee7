package dev.e5250.script;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** String: types texts. */
final class StringAction implements Action {
    private static final String SUBSTITUTE = "-subst";

    @Override
    public void run(Console console, String[] arguments) throws ActionException, InterruptedException {
        boolean substitutes = arguments.length > 0 && arguments[0].equalsIgnoreCase(SUBSTITUTE);
        for (int i = substitutes ? 1 : 0; i < arguments.length; i++) {
            TypedText.type(console.emulator(), substitutes ? substituted(arguments[i]) : arguments[i]);
        }
    }

    /** With the values of environment variables, empty where there is none, as a shell has it. */
    private static String substituted(String text) {
        Matcher variables = Pattern.compile("\\$\\{(\\w+)}").matcher(text);
        return variables.replaceAll(variable -> {
            String value = System.getenv(variable.group(1));
            // what it holds is text, and no escape of ours
            return value == null ? "" : Matcher.quoteReplacement(value.replace("\\", "\\\\"));
        });
    }
}
