package dev.e5250.site.atspi;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Makes method calls (D-Bus specification, "Message Protocol"), with strings and whole numbers as arguments. */
final class DBusWriter {
    private static final byte METHOD_CALL = 1;
    private static final byte VERSION = 1;
    private static final byte SIGNATURE = 8;
    private static final int LARGEST = 8192;

    private final ByteBuffer out = ByteBuffer.allocate(LARGEST).order(ByteOrder.LITTLE_ENDIAN);

    private DBusWriter() {
    }

    /** @param fields of the header by their codes: path, interface, member, destination */
    static ByteBuffer call(int serial, Map<Integer, String> fields, String signature, Object... arguments) {
        ByteBuffer body = new DBusWriter().arguments(signature, arguments);
        DBusWriter message = new DBusWriter();
        message.out.put((byte) 'l').put(METHOD_CALL).put((byte) 0).put(VERSION).putInt(body.remaining()).putInt(serial);
        message.fields(fields, signature);
        message.align('(');
        return message.out.put(body).flip();
    }

    /** An array of structs of a code and a variant; its length is known only at its end. */
    private void fields(Map<Integer, String> fields, String signature) {
        int length = out.position();
        out.putInt(0);
        int begin = out.position();
        fields.forEach((code, value) -> {
            align('(');
            out.put(code.byteValue());
            String type = code == DBusConnection.PATH ? "o" : "s";
            signature(type);
            text(value);
        });
        align('(');
        out.put(SIGNATURE);
        signature("g");
        signature(signature);
        out.putInt(length, out.position() - begin);
    }

    private ByteBuffer arguments(String signature, Object... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            align(signature.charAt(i));
            if (arguments[i] instanceof String text) {
                text(text);
            } else {
                out.putInt((Integer) arguments[i]);
            }
        }
        return out.flip();
    }

    private void signature(String signature) {
        byte[] bytes = signature.getBytes(StandardCharsets.US_ASCII);
        out.put((byte) bytes.length).put(bytes).put((byte) 0);
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        align('s');
        out.putInt(bytes.length).put(bytes).put((byte) 0);
    }

    private void align(char type) {
        while (out.position() % DBusType.alignment(type) != 0) {
            out.put((byte) 0);
        }
    }
}
