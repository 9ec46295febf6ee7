package dev.e5250.datastream;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.screen.Display;
import dev.e5250.screen.Field;
import dev.e5250.screen.RegenerationBuffer;
import dev.e5250.screen.Shift;

/** The contents of fields as each kind of READ wants them (SA21-9247 pp. 2-6, 2-7). */
final class FieldData {
    private static final int SET_BUFFER_ADDRESS = 0x11;
    private static final int MINUS = 0x60;
    private static final int ZONE_OF_MINUS = 0xD0;

    private FieldData() {
    }

    static void add(Reply reply, Display display, PendingRead.Kind kind) {
        if (!display.formats().isMasterMdt()) {
            return;
        }
        for (Field field : display.formats().fields()) {
            if (kind == PendingRead.Kind.INPUT_FIELDS) {
                addContents(reply, display.buffer(), field, true);
            } else if (field.isModified()) {
                addModified(reply, display.buffer(), field, kind == PendingRead.Kind.MDT_FIELDS);
            }
        }
    }

    private static void addModified(Reply reply, RegenerationBuffer buffer, Field field, boolean nullsToBlanks) {
        reply.add(SET_BUFFER_ADDRESS).add(buffer.row(field.start())).add(buffer.column(field.start()));
        int from = reply.length();
        addContents(reply, buffer, field, false);
        if (field.isTransparent()) {
            return;
        }
        int end = reply.length();
        while (end > from && reply.get(end - 1) == 0) {
            end--;
        }
        reply.truncate(end);
        if (nullsToBlanks) {
            blankNulls(reply, from);
        }
    }

    private static void addContents(Reply reply, RegenerationBuffer buffer, Field field, boolean nullsToBlanks) {
        int from = reply.length();
        int length = field.length();
        boolean signed = field.shift() == Shift.SIGNED_NUMERIC && length > 1;
        byte[] contents = new byte[signed ? length - 1 : length];
        buffer.read(field.start(), contents, 0, contents.length);
        reply.add(contents);
        if (buffer.isHidden(field.start())) {
            reply.hide(from, reply.length());
        }
        if (signed && (buffer.get(field.end()) & 0xFF) == MINUS) {
            negate(reply, reply.length() - 1);
        }
        if (nullsToBlanks && !field.isTransparent()) {
            blankNulls(reply, from);
        }
    }

    /** The sign position is not sent: a minus goes into the zone of the last digit. */
    private static void negate(Reply reply, int at) {
        int digit = reply.get(at) & 0xFF;
        if (digit >= 0xF0 && digit <= 0xF9) {
            reply.set(at, digit & 0x0F | ZONE_OF_MINUS);
        }
    }

    private static void blankNulls(Reply reply, int from) {
        for (int at = from; at < reply.length(); at++) {
            if (reply.get(at) == 0) {
                reply.set(at, Ccsid.BLANK);
            }
        }
    }
}
