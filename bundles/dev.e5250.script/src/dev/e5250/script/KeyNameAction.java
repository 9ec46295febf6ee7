package dev.e5250.script;

/** Key: types characters by their names. */
final class KeyNameAction implements Action {
    /** The keysyms of X for what stands between the letters and digits of ASCII, in the order of their codes. */
    private static final String NAMES = "space exclam quotedbl numbersign dollar percent ampersand apostrophe parenleft "
            + "parenright asterisk plus comma minus period slash colon semicolon less equal greater question at "
            + "bracketleft backslash bracketright asciicircum underscore grave braceleft bar braceright asciitilde";
    private static final String CHARACTERS = " !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    @Override
    public void run(Console console, String[] arguments) throws ActionException, InterruptedException {
        StringBuilder text = new StringBuilder();
        for (String name : arguments) {
            text.append(character(name));
        }
        console.emulator().type(text.toString());
    }

    private static char character(String name) throws ActionException {
        if (name.length() == 1) {
            return name.charAt(0);
        }
        String lower = name.toLowerCase(java.util.Locale.ROOT);
        if (name.length() > 2 && name.length() <= 6 && (lower.startsWith("u+") || lower.startsWith("0x"))) {
            String digits = name.substring(2);
            int value = 0;
            for (int i = 0; i < digits.length() && value >= 0; i++) {
                int digit = Character.digit(digits.charAt(i), 16);
                value = digit < 0 ? -1 : value << 4 | digit;
            }
            if (value > 0) {
                return (char) value;
            }
        }
        String[] names = NAMES.split(" ");
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(lower)) {
                return CHARACTERS.charAt(i);
            }
        }
        throw new ActionException("no key is called '" + name + "'");
    }
}
