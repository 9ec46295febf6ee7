package dev.e5250.script;

/** Numbers that a script writes. */
final class Numbers {
    private Numbers() {
    }

    /** A decimal number within limits, or the reason why it is none. */
    static int parse(String text, int min, int max, String what) throws ActionException {
        boolean digits = !text.isEmpty() && text.length() <= 9;
        for (int i = 0; i < text.length() && digits; i++) {
            digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        int number = digits ? Integer.parseInt(text) : -1;
        if (number < min || number > max) {
            throw new ActionException("invalid " + what + " '" + text + "': " + min + " to " + max);
        }
        return number;
    }

    /** Two hexadecimal digits for each byte. */
    static byte[] hex(String text) throws ActionException {
        int from = text.startsWith("0x") || text.startsWith("0X") ? 2 : 0;
        if ((text.length() - from) % 2 != 0) {
            throw new ActionException("odd number of hexadecimal digits");
        }
        byte[] bytes = new byte[(text.length() - from) / 2];
        for (int i = 0; i < bytes.length; i++) {
            int high = Character.digit(text.charAt(from + 2 * i), 16);
            int low = Character.digit(text.charAt(from + 2 * i + 1), 16);
            if (high < 0 || low < 0) {
                throw new ActionException("invalid hexadecimal digit in '" + text + "'");
            }
            bytes[i] = (byte) (high << 4 | low);
        }
        return bytes;
    }

    /** A number as some hexadecimal digits. */
    static void hex(StringBuilder text, int value, int digits) {
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            text.append(Character.forDigit(value >> shift & 0xF, 16));
        }
    }

    static String hex(int value, int digits) {
        StringBuilder text = new StringBuilder(digits);
        hex(text, value, digits);
        return text.toString();
    }
}
