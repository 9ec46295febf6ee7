package dev.e5250.datastream;

import java.util.Arrays;
import java.util.Optional;

import dev.e5250.screen.DisplaySize;

/**
 * The display stations this terminal can be: the name each has in telnet (RFC 1205, RFC 4777 section 3) and what its
 * Query reply says, which must agree. A host that does not know one of them may know another.
 */
public enum DeviceModel {
    /** 24x80, colour. */
    IBM_3179_2("3179", "2", DisplaySize.NORMAL, true), //$NON-NLS-1$ //$NON-NLS-2$
    /** 24x80 and 27x132, colour. */
    IBM_3477_FC("3477", "FC", DisplaySize.ALTERNATE, true), //$NON-NLS-1$ //$NON-NLS-2$
    /** 24x80 and 27x132, monochrome. */
    IBM_3477_FG("3477", "FG", DisplaySize.ALTERNATE, false), //$NON-NLS-1$ //$NON-NLS-2$
    /** 24x80 and 27x132, monochrome. */
    IBM_3180_2("3180", "2", DisplaySize.ALTERNATE, false), //$NON-NLS-1$ //$NON-NLS-2$
    /** 24x80, monochrome. */
    IBM_3196_A1("3196", "A1", DisplaySize.NORMAL, false), //$NON-NLS-1$ //$NON-NLS-2$
    /** 24x80, monochrome. */
    IBM_3486_BA("3486", "BA", DisplaySize.NORMAL, false), //$NON-NLS-1$ //$NON-NLS-2$
    /** 24x80, monochrome. */
    IBM_3487_HA("3487", "HA", DisplaySize.NORMAL, false), //$NON-NLS-1$ //$NON-NLS-2$
    /** 24x80, colour. */
    IBM_3487_HC("3487", "HC", DisplaySize.NORMAL, true), //$NON-NLS-1$ //$NON-NLS-2$
    /** 24x80, monochrome. */
    IBM_5251_11("5251", "11", DisplaySize.NORMAL, false), //$NON-NLS-1$ //$NON-NLS-2$
    /** 24x80, monochrome. */
    IBM_5291_1("5291", "1", DisplaySize.NORMAL, false), //$NON-NLS-1$ //$NON-NLS-2$
    /** 24x80, colour. */
    IBM_5292_2("5292", "2", DisplaySize.NORMAL, true), //$NON-NLS-1$ //$NON-NLS-2$
    /** 24x80, monochrome, double-byte. */
    IBM_5555_B01("5555", "B01", DisplaySize.NORMAL, false), //$NON-NLS-1$ //$NON-NLS-2$
    /** 24x80 and 27x132, colour, double-byte; RFC 1205 has it with 24x80 alone, but hosts send it both. */
    IBM_5555_C01("5555", "C01", DisplaySize.ALTERNATE, true); //$NON-NLS-1$ //$NON-NLS-2$

    private static final int MODEL_LENGTH = 3;

    private final String type;
    private final String shortModel;
    private final DisplaySize largest;
    private final boolean colour;

    DeviceModel(String type, String shortModel, DisplaySize largest, boolean colour) {
        this.type = type;
        this.shortModel = shortModel;
        this.largest = largest;
        this.colour = colour;
    }

    /** The usual station for a largest size, in colour. */
    public static DeviceModel of(DisplaySize largest) {
        return of(largest, true, false);
    }

    /** The usual station of a kind; double-byte ones are of either kind by their colour alone. */
    public static DeviceModel of(DisplaySize largest, boolean colour, boolean doubleByte) {
        if (doubleByte) {
            return colour ? IBM_5555_C01 : IBM_5555_B01;
        }
        if (largest == DisplaySize.NORMAL) {
            return colour ? IBM_3179_2 : IBM_3196_A1;
        }
        return colour ? IBM_3477_FC : IBM_3477_FG;
    }

    /** The station with a name in telnet, in any case; empty when there is none. */
    public static Optional<DeviceModel> named(String terminalType) {
        return Arrays.stream(values()).filter(model -> model.terminalType().equalsIgnoreCase(terminalType)).findFirst();
    }

    /** Its name in telnet, in capitals. */
    public String terminalType() {
        return "IBM-" + type + '-' + shortModel; //$NON-NLS-1$
    }

    /** Four digits. */
    public String type() {
        return type;
    }

    /** Three characters. */
    public String model() {
        return "0".repeat(MODEL_LENGTH - shortModel.length()) + shortModel; //$NON-NLS-1$
    }

    public DisplaySize largest() {
        return largest;
    }

    public boolean isColour() {
        return colour;
    }

    /** Whether hosts take it for a station with double-byte characters. */
    public boolean isDoubleByte() {
        return this == IBM_5555_B01 || this == IBM_5555_C01;
    }
}
