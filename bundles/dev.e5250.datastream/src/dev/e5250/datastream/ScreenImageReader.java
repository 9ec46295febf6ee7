package dev.e5250.datastream;

import java.util.ArrayList;
import java.util.List;

import dev.e5250.screen.Attribute;
import dev.e5250.screen.Display;
import dev.e5250.screen.DisplaySize;
import dev.e5250.screen.ExtendedAttributes;
import dev.e5250.screen.Field;
import dev.e5250.screen.FormatTable;
import dev.e5250.screen.OperatorError;
import dev.e5250.screen.RegenerationBuffer;

/**
 * Reads a {@link ScreenImage}. What comes back may have passed through anyone's hands: it is read whole and checked
 * before the display is touched, and a byte past the end of it is 0 and makes it no image.
 */
public final class ScreenImageReader {
    private static final int PREFIX = 2;
    private static final int FIELD = 8;
    private static final int EXTENDED = 5;

    private final HostBytes image;
    private boolean valid = true;

    private DisplaySize size;
    private int flags;
    private PendingRead read;
    private int cursor;
    private int insertCursor;
    private final byte[] header = new byte[FormatTable.HEADER_LENGTH];
    private int errorRow;
    private int errorColumn;
    private OperatorError error;
    private byte[] errorText;
    private final List<Field> fields = new ArrayList<>();
    private ScreenRegion region;
    private int positions;
    private int extended;
    private int extendedCount;
    private final ConstructImage constructs;

    private ScreenImageReader(HostBytes image, Workstation workstation) {
        this.image = image;
        constructs = new ConstructImage(image, workstation);
    }

    /**
     * Reads an image and, if it is one, makes the display what it was.
     *
     * @param in left behind the image
     * @return false when it is not a whole and consistent image; the display is as it was
     */
    public static boolean read(HostBytes in, Workstation workstation) {
        if (!in.has(PREFIX)) {
            return false;
        }
        int length = in.nextShort();
        if (!in.has(length)) {
            return false;
        }
        ScreenImageReader reader = new ScreenImageReader(in.part(length), workstation);
        if (!reader.isImage(workstation.model().largest())) {
            return false;
        }
        reader.restore(workstation, in.array());
        in.skip(length);
        return true;
    }

    private boolean isImage(DisplaySize largest) {
        require(nextShort() == ScreenImage.MARK && next() == ScreenImage.VERSION);
        int sizeNumber = next();
        if (!valid || sizeNumber > largest.ordinal()) {
            return false;
        }
        size = DisplaySize.values()[sizeNumber];
        readState();
        readError();
        readFields();
        readPositions();
        readExtended();
        valid = valid && constructs.read(size);
        return valid && image.remaining() == 0;
    }

    private void readState() {
        flags = next();
        int kind = next();
        int cc1 = next();
        int cc2 = next();
        require(kind < PendingRead.Kind.values().length || kind == ScreenImage.NO_READ);
        read = kind == ScreenImage.NO_READ || !valid ? null : new PendingRead(PendingRead.Kind.values()[kind], cc1, cc2);
        cursor = nextShort();
        insertCursor = nextShort();
        require(cursor < size.positions() && (insertCursor < size.positions() || insertCursor == ScreenImage.NO_ADDRESS));
        for (int i = 0; i < header.length; i++) {
            header[i] = (byte) next();
        }
    }

    private void readError() {
        errorRow = next();
        if (errorRow == 0) {
            return;
        }
        errorColumn = next();
        int code = nextShort();
        error = code == 0 ? null : OperatorError.of(code);
        int length = next();
        require(errorRow <= size.rows() && errorColumn > 0 && length > 0 && errorColumn + length - 1 <= size.columns()
                && (code == 0 || error != null) && image.has(length));
        if (valid) {
            errorText = new byte[length];
            System.arraycopy(image.array(), image.position(), errorText, 0, length);
            image.skip(length);
        }
    }

    /** Only fields that a host could have defined on a display of the size. */
    private void readFields() {
        int count = nextShort();
        require(count <= FormatTable.MAX_FIELDS);
        int free = 0;
        for (int i = 0; i < count && valid; i++) {
            require(image.has(FIELD));
            int start = nextShort();
            int length = nextShort();
            int format = nextShort();
            int attribute = next();
            int last = next();
            int words = last & ~ScreenImage.ADJUST_DUE;
            require(start >= free && Field.isLength(length, format) && start + length <= size.positions()
                    && words <= Field.MAX_CONTROL_WORDS && image.has(2 * words));
            short[] controlWords = new short[valid ? words : 0];
            for (int w = 0; w < controlWords.length; w++) {
                controlWords[w] = (short) nextShort();
            }
            Field field = new Field(start, length, format, controlWords, attribute);
            field.setAdjustDue((last & ScreenImage.ADJUST_DUE) != 0);
            fields.add(field);
            free = start + length;
        }
    }

    private void readPositions() {
        region = new ScreenRegion(next(), next(), next(), next());
        require(region.isOn(size) && image.has(region.positions()));
        if (valid) {
            positions = image.position();
            image.skip(region.positions());
        }
    }

    private void readExtended() {
        int count = nextShort();
        require(image.has(EXTENDED * count));
        extended = image.position();
        extendedCount = valid ? count : 0;
        for (int i = 0; i < count && valid; i++) {
            int address = nextShort();
            int primary = next();
            int colour = next();
            int ideographic = next();
            require(address < size.positions() && (primary == 0 || Attribute.isAttribute(primary))
                    && (colour == 0 || ExtendedAttributes.isColour(colour))
                    && (ideographic == 0 || ExtendedAttributes.isIdeographic(ideographic)));
        }
    }

    private void restore(Workstation workstation, byte[] bytes) {
        Display display = workstation.display();
        RegenerationBuffer buffer = display.buffer();
        if (region.equals(new ScreenRegion(1, 1, size.rows(), size.columns())) || buffer.size() != size) {
            display.clearUnit(size);
        } else {
            display.clearFormat();
        }
        display.formats().setHeader(header, 0, header.length);
        fields.forEach(display.formats()::append);
        if ((flags & ScreenImage.MASTER_MDT) != 0) {
            display.formats().setMasterMdt();
        }
        restorePositions(workstation, bytes);
        display.setCursor(cursor);
        display.setInsertCursor(insertCursor == ScreenImage.NO_ADDRESS ? -1 : insertCursor);
        display.setCursorBlinks((flags & ScreenImage.BLINK) != 0);
        if (errorRow != 0) {
            display.keyboard().restoreError(error, (flags & ScreenImage.HELP_SENT) != 0, errorRow, errorColumn, errorText);
        }
        if ((flags & ScreenImage.FIELD_EXIT_DUE) != 0) {
            display.keyboard().restoreFieldExitDue();
        }
        display.keyboard().setInsertMode((flags & ScreenImage.INSERT) != 0);
        if ((flags & ScreenImage.LOCKED) == 0) {
            display.keyboard().unlock();
        }
        constructs.restore(display.constructs());
        workstation.restored(read);
    }

    private void restorePositions(Workstation workstation, byte[] bytes) {
        RegenerationBuffer buffer = workstation.display().buffer();
        int from = positions;
        for (int row = region.top(); row < region.top() + region.depth(); row++, from += region.width()) {
            int address = buffer.address(row, region.left());
            buffer.clearExtended(address, address + region.width() - 1, ExtendedAttributes.PRIMARY);
            buffer.clearExtended(address, address + region.width() - 1, ExtendedAttributes.COLOUR);
            buffer.clearExtended(address, address + region.width() - 1, ExtendedAttributes.IDEOGRAPHIC);
            buffer.write(address, bytes, from, region.width());
            if (workstation.inputMask() != null) {
                workstation.inputMask().wrote(from, address, region.width());
            }
        }
        HostBytes attributes = new HostBytes();
        attributes.reset(bytes, extended, image.end() - extended);
        for (int i = 0; i < extendedCount; i++) {
            int address = attributes.nextShort();
            buffer.setExtended(address, ExtendedAttributes.PRIMARY, attributes.next());
            buffer.setExtended(address, ExtendedAttributes.COLOUR, attributes.next());
            buffer.setExtended(address, ExtendedAttributes.IDEOGRAPHIC, attributes.next());
        }
    }

    private void require(boolean condition) {
        valid &= condition;
    }

    private int next() {
        if (!image.has(1)) {
            valid = false;
            return 0;
        }
        return image.next();
    }

    private int nextShort() {
        return next() << 8 | next();
    }
}
