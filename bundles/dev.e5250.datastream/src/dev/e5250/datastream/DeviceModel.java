package dev.e5250.datastream;

import dev.e5250.screen.DisplaySize;

/**
 * The display stations this terminal can be: the name it has in telnet (RFC 1205) and what its Query reply says, which
 * must agree.
 */
public enum DeviceModel {
    /** 24x80, colour. */
    IBM_3179_2("IBM-3179-2", "3179", "002", DisplaySize.NORMAL), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    /** 24x80 and 27x132, colour. */
    IBM_3477_FC("IBM-3477-FC", "3477", "0FC", DisplaySize.ALTERNATE); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private final String terminalType;
    private final String type;
    private final String model;
    private final DisplaySize largest;

    DeviceModel(String terminalType, String type, String model, DisplaySize largest) {
        this.terminalType = terminalType;
        this.type = type;
        this.model = model;
        this.largest = largest;
    }

    /** The station for a largest size. */
    public static DeviceModel of(DisplaySize largest) {
        return largest == DisplaySize.NORMAL ? IBM_3179_2 : IBM_3477_FC;
    }

    /** Its name in telnet. */
    public String terminalType() {
        return terminalType;
    }

    /** Four digits. */
    public String type() {
        return type;
    }

    /** Three characters. */
    public String model() {
        return model;
    }

    public DisplaySize largest() {
        return largest;
    }
}
