package dev.e5250.datastream;

import java.util.ArrayList;
import java.util.List;

import dev.e5250.screen.Display;
import dev.e5250.screen.DisplaySize;
import dev.e5250.screen.Field;
import dev.e5250.screen.FormatTable;
import dev.e5250.screen.Keyboard;

/**
 * All of a display as bytes that the host keeps for us: size, positions, format table with MDTs, cursor, keyboard and
 * pending READ (SA21-9247 p. 2-11). What comes back may have passed through anyone's hands: it is read whole and
 * checked before the display is touched.
 * <p>
 * Layout: mark, version, length of the rest; size, flags, kind of the pending READ (FF none) with CC1 and CC2, cursor,
 * IC address (FFFF none), header of the format table, number of fields, the fields, the positions.
 */
public final class ScreenImage {
    private static final int MARK = 0xE5F0;
    private static final int VERSION = 1;
    private static final int PREFIX = 5;
    private static final int FIXED = 9 + FormatTable.HEADER_LENGTH + 2;
    private static final int FIELD = 8;
    private static final int NO_READ = 0xFF;
    private static final int NO_ADDRESS = 0xFFFF;

    private static final int LOCKED = 0x01;
    private static final int INSERT = 0x02;
    private static final int BLINK = 0x04;

    private ScreenImage() {
    }

    /** Adds the image to a reply. */
    public static void write(Reply reply, Workstation workstation) {
        Display display = workstation.display();
        reply.addShort(MARK).add(VERSION);
        int lengthAt = reply.length();
        reply.addShort(0);
        writeState(reply, workstation);
        List<Field> fields = display.formats().fields();
        reply.addShort(fields.size());
        fields.forEach(field -> writeField(reply, field));
        reply.addCells(display.buffer());
        int length = reply.length() - lengthAt - 2;
        reply.set(lengthAt, length >> 8);
        reply.set(lengthAt + 1, length);
    }

    private static void writeState(Reply reply, Workstation workstation) {
        Display display = workstation.display();
        Keyboard keyboard = display.keyboard();
        PendingRead read = workstation.pendingRead();
        reply.add(display.buffer().size().ordinal());
        reply.add((keyboard.isLocked() ? LOCKED : 0) | (keyboard.isInsertMode() ? INSERT : 0)
                | (display.cursorBlinks() ? BLINK : 0));
        reply.add(read == null ? NO_READ : read.kind().ordinal());
        reply.add(read == null ? 0 : read.cc1()).add(read == null ? 0 : read.cc2());
        reply.addShort(display.cursor()).addShort(display.insertCursor());
        reply.add(display.formats().header());
    }

    private static void writeField(Reply reply, Field field) {
        short[] words = field.controlWords();
        reply.addShort(field.start()).addShort(field.length()).addShort(field.format()).add(field.attribute());
        reply.add(words.length);
        for (short word : words) {
            reply.addShort(word);
        }
    }

    /**
     * Reads an image and, if it is one, makes the display what it was.
     *
     * @param in left behind the image
     * @return false when it is not a whole and consistent image; the display is as it was
     */
    public static boolean read(HostBytes in, Workstation workstation) {
        if (!in.has(PREFIX) || in.nextShort() != MARK || in.next() != VERSION) {
            return false;
        }
        int length = in.nextShort();
        if (!in.has(length) || length < FIXED) {
            return false;
        }
        HostBytes image = new HostBytes();
        image.reset(in.array(), in.position(), length);
        if (!readState(image, workstation)) {
            return false;
        }
        in.skip(length);
        return true;
    }

    private static boolean readState(HostBytes image, Workstation workstation) {
        int sizeNumber = image.next();
        if (sizeNumber > workstation.model().largest().ordinal()) {
            return false;
        }
        DisplaySize size = DisplaySize.values()[sizeNumber];
        int flags = image.next();
        int kind = image.next();
        int cc1 = image.next();
        int cc2 = image.next();
        int cursor = image.nextShort();
        int insertCursor = image.nextShort();
        byte[] header = new byte[FormatTable.HEADER_LENGTH];
        for (int i = 0; i < header.length; i++) {
            header[i] = (byte) image.next();
        }
        List<Field> fields = readFields(image, size);
        boolean valid = fields != null && image.remaining() == size.positions() && cursor < size.positions()
                && (insertCursor < size.positions() || insertCursor == NO_ADDRESS)
                && (kind < PendingRead.Kind.values().length || kind == NO_READ);
        if (!valid) {
            return false;
        }
        Display display = workstation.display();
        display.clearUnit(size);
        display.formats().setHeader(header, 0, header.length);
        fields.forEach(display.formats()::append);
        display.buffer().write(0, image.array(), image.position(), image.remaining());
        if (workstation.inputMask() != null) {
            workstation.inputMask().wrote(image.position(), 0, image.remaining());
        }
        display.setCursor(cursor);
        display.setInsertCursor(insertCursor == NO_ADDRESS ? -1 : insertCursor);
        display.setCursorBlinks((flags & BLINK) != 0);
        display.keyboard().setInsertMode((flags & INSERT) != 0);
        if ((flags & LOCKED) == 0) {
            display.keyboard().unlock();
        }
        workstation.setPendingRead(kind == NO_READ ? null
                : new PendingRead(PendingRead.Kind.values()[kind], cc1, cc2));
        return true;
    }

    /** The fields, or null when they cannot be ones that a host defined on a display of a size. */
    private static List<Field> readFields(HostBytes image, DisplaySize size) {
        int count = image.nextShort();
        if (count > FormatTable.MAX_FIELDS) {
            return null;
        }
        List<Field> fields = new ArrayList<>(count);
        int free = 0;
        for (int i = 0; i < count; i++) {
            if (!image.has(FIELD)) {
                return null;
            }
            int start = image.nextShort();
            int length = image.nextShort();
            int format = image.nextShort();
            int attribute = image.next();
            int words = image.next();
            if (start < free || !Field.isLength(length, format) || start + length > size.positions()
                    || words > Field.MAX_CONTROL_WORDS || !image.has(2 * words)) {
                return null;
            }
            short[] controlWords = new short[words];
            for (int w = 0; w < words; w++) {
                controlWords[w] = (short) image.nextShort();
            }
            fields.add(new Field(start, length, format, controlWords, attribute));
            free = start + length;
        }
        return fields;
    }
}
