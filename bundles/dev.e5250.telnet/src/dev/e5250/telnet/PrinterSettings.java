package dev.e5250.telnet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a printer says of itself while the telnet options are negotiated: terminal type and variables (RFC 4777 sections 9
 * and 10). Each kind of data has a set of variables of its own; hosts refuse a device that was given others.
 *
 * @param device       a name, a pattern for {@link DeviceNames}, or empty to let the host choose
 * @param queue        message queue for the printer's messages
 * @param queueLibrary library of the queue
 * @param formFeed     how paper is fed
 * @param data         what the host is to send
 */
public record PrinterSettings(String device, String queue, String queueLibrary, FormFeed formFeed, Data data) {
    /** Bytes in a print record at most: what IBM's own emulator asks for. */
    private static final String BUFFER_SIZE = "768"; //$NON-NLS-1$

    /** How paper is fed. */
    public enum FormFeed {
        /** Continuous forms. */
        CONTINUOUS("C"), //$NON-NLS-1$
        /** Cut sheets, fed by hand. */
        CUT("U"), //$NON-NLS-1$
        /** Cut sheets, fed by the printer. */
        AUTOMATIC("A"); //$NON-NLS-1$

        private final String code;

        FormFeed(String code) {
            this.code = code;
        }
    }

    /** What the host is to send. */
    public sealed interface Data {
    }

    /**
     * The host's own print data, single-byte.
     *
     * @param font number of the font to begin with, such as 11
     */
    public record Scs(int font) implements Data {
    }

    /**
     * The host's own print data, double-byte.
     *
     * @param feature features of the device: 2424J0 for Japanese, 2424K0 Korean, 2424S0 and 2424C0 simplified and
     *                traditional Chinese
     */
    public record DoubleByteScs(String feature) implements Data {
    }

    /**
     * Data of the printer's own language, made by the host print transform.
     *
     * @param printer       manufacturer, type and model as the host calls them, such as *HP4
     * @param font          number of the font to begin with
     * @param firstSource   paper in the first drawer, 0 to 255, a number of RFC 4777 section 10.3 as the next two
     * @param secondSource  paper in the second drawer
     * @param envelope      kind of envelope
     * @param customisation name of a workstation customising object, or *NONE
     * @param library       its library, or *LIBL
     */
    public record Transformed(String printer, int font, int firstSource, int secondSource, int envelope,
            String customisation, String library) implements Data {

        public Transformed {
            requireByte(firstSource);
            requireByte(secondSource);
            requireByte(envelope);
        }
    }

    public PrinterSettings {
        Objects.requireNonNull(formFeed);
        Objects.requireNonNull(data);
        if (!DeviceNames.isPattern(device)) {
            throw new IllegalArgumentException("device name " + device); //$NON-NLS-1$
        }
    }

    /** A printer with the message queue that hosts take when nothing is said. */
    public static PrinterSettings of(String device, Data data) {
        return new PrinterSettings(device, "QSYSOPR", "*LIBL", FormFeed.CONTINUOUS, data); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** What telnet is to say. */
    public TelnetSettings telnet() {
        String type = data instanceof DoubleByteScs ? "IBM-5553-B01" : "IBM-3812-1"; //$NON-NLS-1$ //$NON-NLS-2$
        return TelnetSettings.of(type).withDevice(device).withVariables(variables());
    }

    private Map<String, String> variables() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("IBMMSGQNAME", queue); //$NON-NLS-1$
        variables.put("IBMMSGQLIB", queueLibrary); //$NON-NLS-1$
        switch (data) {
        case Scs scs -> {
            putFont(variables, scs.font());
            variables.put("IBMTRANSFORM", "0"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        case DoubleByteScs scs -> {
            // a font makes hosts refuse such a device with 8925
            variables.put("IBMFORMFEED", formFeed.code); //$NON-NLS-1$
            variables.put("IBMIGCFEAT", scs.feature()); //$NON-NLS-1$
            variables.put("IBMTRANSFORM", "0"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        case Transformed transformed -> {
            putFont(variables, transformed.font());
            putTransform(variables, transformed);
        }
        }
        return variables;
    }

    private void putFont(Map<String, String> variables, int font) {
        variables.put("IBMFONT", String.valueOf(font)); //$NON-NLS-1$
        variables.put("IBMFORMFEED", formFeed.code); //$NON-NLS-1$
        variables.put("IBMBUFFERSIZE", BUFFER_SIZE); //$NON-NLS-1$
    }

    private static void putTransform(Map<String, String> variables, Transformed transformed) {
        variables.put("IBMTRANSFORM", "1"); //$NON-NLS-1$ //$NON-NLS-2$
        variables.put("IBMMFRTYPMDL", transformed.printer()); //$NON-NLS-1$
        variables.put("IBMPPRSRC1", oneByte(transformed.firstSource())); //$NON-NLS-1$
        variables.put("IBMPPRSRC2", oneByte(transformed.secondSource())); //$NON-NLS-1$
        variables.put("IBMENVELOPE", oneByte(transformed.envelope())); //$NON-NLS-1$
        variables.put("IBMWSCSTNAME", transformed.customisation()); //$NON-NLS-1$
        variables.put("IBMWSCSTLIB", transformed.library()); //$NON-NLS-1$
    }

    /** These three are binary, the others are text. */
    private static String oneByte(int value) {
        return String.valueOf((char) value);
    }

    private static void requireByte(int value) {
        if (value < 0 || value > 255) {
            throw new IllegalArgumentException("not a byte: " + value); //$NON-NLS-1$
        }
    }
}
