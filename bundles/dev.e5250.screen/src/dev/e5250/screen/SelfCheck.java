package dev.e5250.screen;

/**
 * The check digit of a field, its last one (FCW B1A0 and B140; SA21-9247 pp. 2-67, 2-68). The host does not look at it
 * again, so a field that fails must not be left.
 */
final class SelfCheck {
    private static final int HIGHEST_WEIGHT_OF_11 = 7;

    private SelfCheck() {
    }

    /**
     * Whether the digits agree. Only the low half of a byte counts, and that only as far as it is a digit. A field of
     * zeros or nulls passes, and one that is a duplicate.
     *
     * @param count   how many of the contents count: a sign does not
     * @param modulus 10 or 11
     */
    static boolean passes(byte[] contents, int count, int modulus) {
        boolean anything = false;
        for (int i = 0; i < count; i++) {
            if (contents[i] == FieldEditor.DUP) {
                return true;
            }
            anything |= digit(contents[i]) != 0;
        }
        return !anything || (modulus == 10 ? passes10(contents, count) : passes11(contents, count));
    }

    private static boolean passes10(byte[] contents, int count) {
        int sum = digit(contents[count - 1]);
        for (int i = count - 2; i >= 0; i--) {
            int product = digit(contents[i]) * ((count - i) % 2 == 0 ? 2 : 1);
            sum += product > 9 ? product - 9 : product;
        }
        return sum % 10 == 0;
    }

    private static boolean passes11(byte[] contents, int count) {
        int sum = digit(contents[count - 1]);
        int weight = 2;
        for (int i = count - 2; i >= 0; i--) {
            sum += digit(contents[i]) * weight;
            weight = weight == HIGHEST_WEIGHT_OF_11 ? 2 : weight + 1;
        }
        return sum % 11 == 0;
    }

    private static int digit(byte hostByte) {
        int low = hostByte & 0x0F;
        return low <= 9 ? low : 0;
    }
}
