package dev.e5250.host;

/**
 * The orders of Write to Display (SA21-9247 p. 2-135 to 2-143, SC30-3533 section 15.6) and display data. Rows and
 * columns are 1-based.
 */
public final class Orders {
    private Orders() {
    }

    /** Start of Header; call its methods for what it shall hold. */
    public static Soh soh() {
        return new Soh();
    }

    /** Set Buffer Address. Row 1 column 0 is legal in front of a field that begins at 1,1. */
    public static Order sba(int row, int column) {
        return out -> out.put(0x11, row, column);
    }

    /** Repeat to Address: a character from the current address to this one, included. */
    public static Order ra(int row, int column, char character) {
        return out -> out.put(0x02, row, column).putText(String.valueOf(character));
    }

    /** Repeat to Address with a byte that is not text, such as a null or an attribute. */
    public static Order ra(int row, int column, int hostByte) {
        return out -> out.put(0x02, row, column, hostByte);
    }

    /** Erase to Address. @param types attribute types; FF for everything */
    public static Order ea(int row, int column, int... types) {
        return out -> out.put(0x03, row, column, types.length + 1).put(types);
    }

    /** Transparent Data. */
    public static Order td(byte... data) {
        return out -> out.put(0x10).putShort(data.length).put(data);
    }

    /** Write Extended Attribute. @param type 01 primary, 03 colour, 05 ideographic */
    public static Order wea(int type, int value) {
        return out -> out.put(0x12, type, value);
    }

    /** Insert Cursor. */
    public static Order ic(int row, int column) {
        return out -> out.put(0x13, row, column);
    }

    /** Move Cursor. */
    public static Order mc(int row, int column) {
        return out -> out.put(0x14, row, column);
    }

    /** Write to Display Structured Field of class D9. */
    public static Order wdsf(int type, int... body) {
        return out -> out.put(0x15).putShort(4 + body.length).put(0xD9, type).put(body);
    }

    /** Write to Display Structured Field at the current address. */
    public static Order wdsf(StructuredField field) {
        return out -> {
            out.put(0x15);
            field.writeTo(out);
        };
    }

    /** Start of Field of an input field at the current address. @param fcws see {@link Fcw} */
    public static Order sf(int ffw, int attribute, int length, int... fcws) {
        return out -> {
            out.put(0x1D).putShort(ffw);
            for (int fcw : fcws) {
                out.putShort(fcw);
            }
            out.put(attribute).putShort(length);
        };
    }

    /** Start of Field of an output field at the current address. */
    public static Order sfOutput(int attribute, int length) {
        return out -> out.put(0x1D, attribute).putShort(length);
    }

    /** An input field whose first position is row, column: address, Start of Field and value in one. */
    public static HostField input(int row, int column, int length) {
        return new HostField(row, column, length);
    }

    /** An attribute byte, 20 to 3F. */
    public static Order attribute(int code) {
        return out -> out.put(code);
    }

    public static Order attribute(Attr attribute) {
        return attribute(attribute.code());
    }

    /** Text that begins at row, column, its attribute in the position before. */
    public static PlacedText text(int row, int column, String text, Attr attribute) {
        return new PlacedText(row, column, text, attribute);
    }

    /** The same in green. */
    public static PlacedText text(int row, int column, String text) {
        return text(row, column, text, Attr.GREEN);
    }

    /** Double-byte characters by their host codes, between Shift Out and Shift In. */
    public static Order shifted(int... pairs) {
        return out -> {
            out.put(0x0E);
            for (int pair : pairs) {
                out.putShort(pair);
            }
            out.put(0x0F);
        };
    }

    /** Text that may have double-byte characters, with the shift codes that they need. */
    public static Order mixed(String text) {
        return out -> out.putMixed(text);
    }

    /** Displayable characters. */
    public static Order text(String text) {
        return out -> out.putText(text);
    }
}
