package dev.e5250.datastream.construct;

import java.util.Arrays;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.screen.Attribute;
import dev.e5250.screen.Display;
import dev.e5250.screen.DisplaySize;
import dev.e5250.screen.RegenerationBuffer;

/** Where a construct is defined, for whom, and what was wrong with it. For one definition. */
public final class Place {
    private final Display display;
    private final DisplaySize size;
    private final int address;
    private final boolean colour;
    private SenseCode wrong = SenseCode.NONE;

    /**
     * @param size    that the display has when the construct is on it
     * @param address 0-based, within the size
     * @param colour  whether the attributes for colour displays count, and not those for monochrome ones
     */
    public Place(Display display, DisplaySize size, int address, boolean colour) {
        this.display = display;
        this.size = size;
        this.address = address;
        this.colour = colour;
    }

    /** {@link SenseCode#NONE} as long as nothing was. */
    public SenseCode wrong() {
        return wrong;
    }

    /** Notes what is wrong, if nothing was before; returns null, for there is no definition then. */
    <T> T refuse(SenseCode sense) {
        wrong = wrong == SenseCode.NONE ? sense : wrong;
        return null;
    }

    boolean isWrong() {
        return wrong != SenseCode.NONE;
    }

    RegenerationBuffer buffer() {
        return display.buffer();
    }

    Ccsid ccsid() {
        return display.ccsid();
    }

    boolean isColour() {
        return colour;
    }

    int rows() {
        return size.rows();
    }

    int columns() {
        return size.columns();
    }

    int row() {
        return address / size.columns() + 1;
    }

    int column() {
        return address % size.columns() + 1;
    }

    /** Reads an attribute for monochrome displays and one for colour displays, as far as they are there: 00 is the usual one. */
    int attribute(HostBytes in, int usual) {
        int mono = in.has(1) ? in.next() : 0;
        int coloured = in.has(1) ? in.next() : 0;
        int attribute = colour ? coloured : mono;
        if (attribute != 0 && !Attribute.isAttribute(attribute)) {
            refuse(SenseCode.MINOR_STRUCTURE_PARAMETER);
        }
        return attribute == 0 ? usual : attribute;
    }

    /** Reads a host byte of a character, as far as it is there: 00 is the usual one. */
    static byte character(HostBytes in, int usual) {
        int character = in.has(1) ? in.next() : 0;
        return (byte) (character == 0 ? usual : character);
    }

    /** The rest of a structure. */
    static byte[] rest(HostBytes in) {
        return Arrays.copyOfRange(in.array(), in.position(), in.end());
    }
}
