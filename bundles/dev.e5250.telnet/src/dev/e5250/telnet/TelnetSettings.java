package dev.e5250.telnet;

import java.util.Map;

/**
 * What a client says of itself while the telnet options are negotiated.
 *
 * @param terminalType a name of RFC 1205, such as IBM-3179-2, or of a printer
 * @param device       a name, a pattern for {@link DeviceNames}, or empty to let the host choose
 * @param signOn       how to sign on, or null for the sign-on screen
 * @param variables    further user variables of RFC 4777, such as KBDTYPE, in the order they are sent; a value that is binary has
 *                     its bytes as characters 0 to 255
 */
public record TelnetSettings(String terminalType, String device, SignOn signOn, Map<String, String> variables) {

    /** A terminal that the host names and that signs on by hand. */
    public static TelnetSettings of(String terminalType) {
        return new TelnetSettings(terminalType, "", null, Map.of()); //$NON-NLS-1$
    }

    public TelnetSettings withDevice(String pattern) {
        return new TelnetSettings(terminalType, pattern, signOn, variables);
    }

    public TelnetSettings withSignOn(SignOn how) {
        return new TelnetSettings(terminalType, device, how, variables);
    }

    public TelnetSettings withVariables(Map<String, String> more) {
        return new TelnetSettings(terminalType, device, signOn, more);
    }
}
