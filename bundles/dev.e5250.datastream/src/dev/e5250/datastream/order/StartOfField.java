package dev.e5250.datastream.order;

import java.util.Arrays;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.screen.Attribute;
import dev.e5250.screen.Display;
import dev.e5250.screen.Field;
import dev.e5250.screen.FormatTable;

/**
 * 1D [FFW [FCW...]] attribute length: a field from the current address on (SA21-9247 pp. 2-138, 2-139). Without an FFW
 * it is for output only and has no entry in the format table.
 */
final class StartOfField implements Order {
    private static final int FORMAT_WORD = 0x40;
    private static final int CONTROL_WORD = 0x80;
    private static final int NO_CONTROL_WORD = 0xFF;

    @Override
    public SenseCode execute(HostBytes in, DisplayWriter writer) {
        if (!in.has(1)) {
            return SenseCode.PREMATURE_END;
        }
        boolean input = (in.peek() & 0xC0) == FORMAT_WORD;
        int format = 0;
        short[] controlWords = null;
        if (input) {
            // even a field that is refused below locks the keyboard
            writer.display().keyboard().lock();
            if (!in.has(2)) {
                return SenseCode.PREMATURE_END;
            }
            format = in.nextShort();
            controlWords = controlWords(in);
        }
        if (!in.has(3)) {
            return SenseCode.PREMATURE_END;
        }
        int attribute = in.next();
        int length = in.nextShort();
        if (!Attribute.isAttribute(attribute)) {
            return SenseCode.FIELD_ATTRIBUTE;
        }
        int address = writer.fieldAddress();
        return input ? input(writer, address, format, controlWords, attribute, length)
                : output(writer, address, attribute, length);
    }

    private static short[] controlWords(HostBytes in) {
        // most fields have none
        short[] words = null;
        int count = 0;
        while (in.has(2) && in.peek() >= CONTROL_WORD && in.peek() != NO_CONTROL_WORD) {
            short word = (short) in.nextShort();
            words = words == null ? new short[Field.MAX_CONTROL_WORDS] : words;
            if (count < Field.MAX_CONTROL_WORDS) {
                words[count++] = word;
            }
        }
        return words == null ? null : Arrays.copyOf(words, count);
    }

    private static SenseCode input(DisplayWriter writer, int address, int format, short[] controlWords, int attribute,
            int length) {
        Display display = writer.display();
        FormatTable formats = display.formats();
        Field same = formats.startingAt(address + 1);
        if (same != null) {
            if (!Field.isLength(same.length(), format)) {
                return SenseCode.FIELD_LENGTH;
            }
            writer.writeAttribute(address, attribute);
            formats.redefine(same, format, attribute);
            writer.setAddress(same.start());
            writer.setEndOfLastField(same.end());
            return SenseCode.NONE;
        }
        Field field = formats.newField(address + 1, length, format, controlWords, attribute);
        SenseCode wrong = FieldRules.check(field, formats, display.buffer().length());
        if (wrong != SenseCode.NONE) {
            formats.discard(field);
            return wrong;
        }
        formats.append(field);
        writeAttributes(writer, address, attribute, field.end());
        return SenseCode.NONE;
    }

    private static SenseCode output(DisplayWriter writer, int address, int attribute, int length) {
        if (length == 0) {
            return SenseCode.FIELD_LENGTH;
        }
        int end = address + length;
        if (end >= writer.display().buffer().length()) {
            return SenseCode.FIELD_PAST_END;
        }
        writeAttributes(writer, address, attribute, end);
        return SenseCode.NONE;
    }

    private static void writeAttributes(DisplayWriter writer, int address, int attribute, int end) {
        writer.writeAttribute(address, attribute);
        writer.writeAttribute(end + 1, Attribute.NORMAL);
        writer.setAddress(address + 1);
        writer.setEndOfLastField(end);
    }
}
