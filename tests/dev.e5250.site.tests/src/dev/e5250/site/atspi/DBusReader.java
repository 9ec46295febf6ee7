package dev.e5250.site.atspi;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes values out of a message (D-Bus specification, "Marshaling"): numbers as Java has them, paths and signatures as
 * strings, arrays, structs and entries of dictionaries as lists, a variant as what is in it.
 */
final class DBusReader {
    private final ByteBuffer message;

    /** @param message from its first byte on, by which values are aligned; its order is that of its sender */
    DBusReader(ByteBuffer message) {
        this.message = message;
    }

    /** The values that a signature names. */
    List<Object> values(String signature) {
        List<Object> values = new ArrayList<>();
        for (int at = 0; at < signature.length(); at = DBusType.end(signature, at)) {
            values.add(value(signature, at));
        }
        return values;
    }

    /** Goes to where the next value of such a type may begin. */
    void align(char type) {
        int unit = DBusType.alignment(type);
        message.position((message.position() + unit - 1) / unit * unit);
    }

    private Object value(String signature, int at) {
        char type = signature.charAt(at);
        align(type);
        return switch (type) {
        case 'y' -> message.get();
        case 'n', 'q' -> message.getShort();
        case 'i', 'u' -> message.getInt();
        case 'b' -> message.getInt() != 0;
        case 'x', 't' -> message.getLong();
        case 'd' -> message.getDouble();
        case 's', 'o' -> text(message.getInt());
        case 'g' -> text(message.get() & 0xFF);
        case 'v' -> value(text(message.get() & 0xFF), 0);
        case 'a' -> array(signature, at + 1);
        case '(', '{' -> struct(signature, at + 1);
        default -> throw new IllegalArgumentException("a type that is not known here in " + signature);
        };
    }

    private List<Object> array(String signature, int element) {
        int length = message.getInt();
        align(signature.charAt(element));
        int end = message.position() + length;
        List<Object> values = new ArrayList<>();
        while (message.position() < end) {
            values.add(value(signature, element));
        }
        return values;
    }

    private List<Object> struct(String signature, int first) {
        List<Object> values = new ArrayList<>();
        for (int at = first; signature.charAt(at) != ')' && signature.charAt(at) != '}'; at = DBusType.end(signature, at)) {
            values.add(value(signature, at));
        }
        return values;
    }

    private String text(int length) {
        byte[] bytes = new byte[length];
        message.get(bytes);
        message.get(); // a NUL ends it
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
