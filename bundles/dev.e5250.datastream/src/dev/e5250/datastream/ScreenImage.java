package dev.e5250.datastream;

import java.util.List;

import dev.e5250.screen.Display;
import dev.e5250.screen.ExtendedAttributes;
import dev.e5250.screen.Field;
import dev.e5250.screen.Keyboard;
import dev.e5250.screen.KeyboardState;
import dev.e5250.screen.RegenerationBuffer;

/**
 * All of a display as bytes that the host keeps for us: size, positions, extended attributes, format table with MDTs,
 * cursor, keyboard with its error, and pending READ (SA21-9247 p. 2-11). {@link ScreenImageReader} reads it.
 * <p>
 * Layout: length of the rest, mark, version; size, flags, kind of the pending READ (FF none) with CC1 and CC2, cursor, IC
 * address (FFFF none), header of the format table; the error: row (0 none), column, code, length, text; number of fields,
 * the fields; region, its positions; number of extended attributes, each with address, primary attribute, colour and
 * begin or end of characters of two bytes; the constructs, see {@link ConstructImage}.
 */
public final class ScreenImage {
    static final int MARK = 0xE5F0;
    /** Another one for each other layout: what another version saved is refused, and not misread. */
    static final int VERSION = 3;
    static final int NO_READ = 0xFF;
    static final int NO_ADDRESS = 0xFFFF;

    static final int LOCKED = 0x01;
    static final int INSERT = 0x02;
    static final int BLINK = 0x04;
    static final int MASTER_MDT = 0x08;
    static final int HELP_SENT = 0x10;
    static final int FIELD_EXIT_DUE = 0x20;

    /** In the byte that says how many control words a field has. */
    static final int ADJUST_DUE = 0x80;

    private ScreenImage() {
    }

    /** Adds the image to a reply, with the positions of a region. */
    public static void write(Reply reply, Workstation workstation, ScreenRegion region) {
        int lengthAt = reply.length();
        reply.addShort(0).addShort(MARK).add(VERSION);
        Display display = workstation.display();
        writeState(reply, workstation);
        writeError(reply, display);
        List<Field> fields = display.formats().fields();
        reply.addShort(fields.size());
        fields.forEach(field -> writeField(reply, field));
        writePositions(reply, display.buffer(), region);
        writeExtended(reply, display.buffer(), region);
        ConstructImage.write(reply, display.constructs(), display.buffer().columns());
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
                | (display.cursorBlinks() ? BLINK : 0) | (display.formats().isMasterMdt() ? MASTER_MDT : 0)
                | (keyboard.state() == KeyboardState.POST_HELP_ERROR ? HELP_SENT : 0)
                | (keyboard.isFieldExitDue() ? FIELD_EXIT_DUE : 0));
        reply.add(read == null ? NO_READ : read.kind().ordinal());
        reply.add(read == null ? 0 : read.cc1()).add(read == null ? 0 : read.cc2());
        reply.addShort(display.cursor()).addShort(display.insertCursor());
        reply.add(display.formats().header());
    }

    private static void writeError(Reply reply, Display display) {
        Keyboard keyboard = display.keyboard();
        KeyboardState state = keyboard.state();
        if (state != KeyboardState.PRE_HELP_ERROR && state != KeyboardState.POST_HELP_ERROR) {
            reply.add(0);
            return;
        }
        Display.ErrorText text = display.errorText();
        reply.add(text.row()).add(text.column()).addShort(keyboard.error() == null ? 0 : keyboard.error().code());
        reply.add(text.bytes().length).add(text.bytes());
    }

    private static void writeField(Reply reply, Field field) {
        short[] words = field.controlWords();
        reply.addShort(field.start()).addShort(field.length()).addShort(field.format()).add(field.attribute());
        reply.add(words.length | (field.isAdjustDue() ? ADJUST_DUE : 0));
        for (short word : words) {
            reply.addShort(word);
        }
    }

    private static void writePositions(Reply reply, RegenerationBuffer buffer, ScreenRegion region) {
        reply.add(region.top()).add(region.left()).add(region.depth()).add(region.width());
        for (int row = region.top(); row < region.top() + region.depth(); row++) {
            reply.addCells(buffer, buffer.address(row, region.left()), region.width());
        }
    }

    private static void writeExtended(Reply reply, RegenerationBuffer buffer, ScreenRegion region) {
        ExtendedAttributes extended = buffer.extended();
        int countAt = reply.length();
        reply.addShort(0);
        int count = 0;
        for (int at = 0; at < buffer.length() && !extended.isEmpty(); at++) {
            if (extended.isAt(at) && region.contains(buffer.row(at), buffer.column(at))) {
                reply.addShort(at).add(extended.primaryAt(at)).add(extended.colourAt(at))
                        .add(extended.ideographicAt(at));
                count++;
            }
        }
        reply.set(countAt, count >> 8);
        reply.set(countAt + 1, count);
    }
}
