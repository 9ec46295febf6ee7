package dev.e5250.site.atspi;

/** Signatures of D-Bus values (D-Bus specification, "Type system"): strings, in which a type begins at some index. */
final class DBusType {
    private DBusType() {
    }

    /** The index behind the complete type that begins at one. */
    static int end(String signature, int at) {
        return switch (signature.charAt(at)) {
        case 'a' -> end(signature, at + 1);
        case '(', '{' -> {
            int next = at + 1;
            while (signature.charAt(next) != ')' && signature.charAt(next) != '}') {
                next = end(signature, next);
            }
            yield next + 1;
        }
        default -> at + 1;
        };
    }

    /** What the address of a value is a multiple of. */
    static int alignment(char type) {
        return switch (type) {
        case 'y', 'g', 'v' -> 1;
        case 'n', 'q' -> 2;
        case 'i', 'u', 'b', 's', 'o', 'a' -> 4;
        default -> 8;
        };
    }
}
