package dev.e5250.datastream;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.screen.Display;
import dev.e5250.screen.Field;
import dev.e5250.screen.FieldGroup;
import dev.e5250.screen.RegenerationBuffer;
import dev.e5250.screen.Shift;

/** The contents of fields as each kind of READ wants them (SA21-9247 pp. 2-6, 2-7). */
final class FieldData {
    private static final int MINUS = 0x60;
    private static final int ZONE_OF_MINUS = 0xD0;

    private FieldData() {
    }

    /** @param addressCode what stands before the address of a field: the code of SBA, unless the host wants another */
    static void add(Reply reply, Display display, PendingRead.Kind kind, int addressCode) {
        if (!display.formats().isMasterMdt()) {
            return;
        }
        ConstructData constructs = new ConstructData(reply, display.constructs().constructs(), display.buffer().columns(),
                kind, addressCode);
        boolean inOrder = display.formats().firstToReturn() == 0;
        for (FieldGroup field : new Resequencing(display.formats()).fields()) {
            if (inOrder) {
                constructs.addBefore(field.first().start());
            }
            if (kind == PendingRead.Kind.INPUT_FIELDS) {
                addContents(reply, display.buffer(), field, true);
            } else if (field.isModified()) {
                int start = field.first().start();
                reply.add(addressCode).add(display.buffer().row(start)).add(display.buffer().column(start));
                addModified(reply, display.buffer(), field, kind == PendingRead.Kind.MDT_FIELDS);
            }
        }
        constructs.addBefore(Integer.MAX_VALUE);
    }

    private static void addModified(Reply reply, RegenerationBuffer buffer, FieldGroup field, boolean nullsToBlanks) {
        int from = reply.length();
        addContents(reply, buffer, field, false);
        if (field.first().isTransparent()) {
            return;
        }
        int end = reply.length();
        while (end > from && reply.get(end - 1) == 0) {
            end--;
        }
        reply.truncate(end);
        if (field.first().isIdeographic() && endsShifted(reply, from)) {
            // a host that cut what it wrote must not get back data that its programs misread to their end
            reply.add(Ccsid.SHIFT_IN);
        }
        if (nullsToBlanks) {
            blankNulls(reply, from);
        }
    }

    private static void addContents(Reply reply, RegenerationBuffer buffer, FieldGroup group, boolean nullsToBlanks) {
        int from = reply.length();
        Field field = group.first();
        boolean joins = field.isIdeographic() && !field.isPure() && !field.isTransparent();
        int segmentStart = from;
        for (Field segment : group.segments()) {
            int border = reply.length();
            reply.addCells(buffer, segment.start(), segment.length());
            segmentStart = joins && border > from ? join(reply, segmentStart, border) : border;
        }
        if (field.isTransparent()) {
            return;
        }
        // what the borders took is room at the end
        while (reply.length() < from + group.length()) {
            reply.add(0);
        }
        if (field.shift() == Shift.SIGNED_NUMERIC) {
            removeSign(reply, from);
        }
        if (nullsToBlanks) {
            blankNulls(reply, from);
        }
    }

    /**
     * Makes one run of two-byte characters of two that a border between segments divides; returns where the second segment
     * begins then.
     */
    private static int join(Reply reply, int from, int border) {
        if (reply.get(border) != Ccsid.SHIFT_OUT) {
            return border;
        }
        int end = border;
        while (end > from && reply.get(end - 1) == 0) {
            end--;
        }
        boolean shiftedIn = end > from && reply.get(end - 1) == Ccsid.SHIFT_IN;
        if (!FieldGroup.isGap(border - end, shiftedIn)) {
            return border;
        }
        reply.remove(shiftedIn ? end - 1 : end, shiftedIn ? border + 1 : border);
        return shiftedIn ? end - 1 : end;
    }

    private static boolean endsShifted(Reply reply, int from) {
        boolean shifted = false;
        for (int at = from; at < reply.length(); at++) {
            int hostByte = reply.get(at);
            shifted = hostByte == Ccsid.SHIFT_OUT || shifted && hostByte != Ccsid.SHIFT_IN;
        }
        return shifted;
    }

    /** The sign position is not sent: a minus goes into the zone of the digit before it. */
    private static void removeSign(Reply reply, int from) {
        int sign = reply.length() - 1;
        reply.truncate(sign);
        int digit = sign == from ? 0 : reply.get(sign - 1) & 0xFF;
        if ((reply.get(sign) & 0xFF) == MINUS && digit >= 0xF0 && digit <= 0xF9) {
            reply.set(sign - 1, digit & 0x0F | ZONE_OF_MINUS);
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
