package dev.e5250.script;

import dev.e5250.screen.Key;

/** A text with the escapes of String: characters and keys. */
final class TypedText {
    private final Emulator emulator;
    private final String text;
    private final StringBuilder characters = new StringBuilder();
    private int at;

    private TypedText(Emulator emulator, String text) {
        this.emulator = emulator;
        this.text = text;
    }

    static void type(Emulator emulator, String text) throws ActionException, InterruptedException {
        emulator.connected();
        new TypedText(emulator, text).type();
    }

    private void type() throws ActionException, InterruptedException {
        while (at < text.length()) {
            char character = text.charAt(at++);
            if (character == '\\' && at < text.length()) {
                escape(text.charAt(at++));
            } else {
                characters.append(character);
            }
        }
        flush();
    }

    private void escape(char character) throws ActionException, InterruptedException {
        switch (character) {
        case 'n' -> press(Key.ENTER);
        case 't' -> press(Key.TAB);
        case 'T' -> press(Key.BACKTAB);
        case 'r' -> press(Key.NEW_LINE);
        case 'b' -> press(Key.LEFT);
        case 'f' -> press(Key.CLEAR);
        case 'p' -> function();
        case 'u', 'x' -> characters.append((char) digits(4, 16));
        case '0', '1', '2', '3', '4', '5', '6', '7' -> {
            at--;
            characters.append((char) digits(6, 8));
        }
        case 'e' -> characters.append(emulator.ccsid().toUnicode((byte) digits(2, 16)));
        case '\\' -> characters.append('\\');
        default -> characters.append('\\').append(character);
        }
    }

    /** pfNN or paN. */
    private void function() throws ActionException, InterruptedException {
        char kind = at < text.length() ? text.charAt(at++) : ' ';
        int from = at;
        int longest = kind == 'f' ? 2 : 1;
        while (at < text.length() && at < from + longest && Character.isDigit(text.charAt(at))) {
            at++;
        }
        String number = text.substring(from, at);
        switch (kind) {
        case 'f' -> press(NumberedKeyAction.key(Key.F1, Numbers.parse(number, 1, 24, "number")));
        case 'a' -> press(NumberedKeyAction.key(Key.PA1, Numbers.parse(number, 1, 3, "number")));
        default -> throw new ActionException("\\pf or \\pa expected");
        }
    }

    /** Up to some digits, and one at least. */
    private int digits(int longest, int radix) throws ActionException {
        int value = 0;
        int from = at;
        while (at < text.length() && at < from + longest && Character.digit(text.charAt(at), radix) >= 0) {
            value = value * radix + Character.digit(text.charAt(at++), radix);
        }
        if (at == from) {
            throw new ActionException("hexadecimal digits expected after \\" + text.charAt(from - 1));
        }
        return value;
    }

    private void press(Key key) throws ActionException, InterruptedException {
        flush();
        emulator.press(key);
    }

    private void flush() throws ActionException, InterruptedException {
        if (!characters.isEmpty()) {
            String typed = characters.toString();
            characters.setLength(0);
            emulator.type(typed);
        }
    }
}
