package dev.e5250.datastream;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.screen.RegenerationBuffer;

/**
 * A command that the host wants to be run on this computer (STRPCCMD): it lies on the display from row 1 column 1 on, not
 * displayed, behind a mark. The host waits for Enter until it is done, or refused.
 *
 * @param text  what is to be run; may be a secret, as all that is not displayed
 * @param waits whether the host wants to go on only when the command has ended
 */
public record HostCommand(String text, boolean waits) {
    private static final byte[] MARK = {0x27, (byte) 0x80, (byte) 0xFC, (byte) 0xD7, (byte) 0xC3, (byte) 0xD6, 0x40,
            (byte) 0x83, (byte) 0x80, (byte) 0xA1, (byte) 0x80};
    private static final int WAITS = 0x80;
    private static final int GOES_ON = 0x81;
    private static final int LONGEST = 123;

    /** The command on a display, or null when there is none. */
    static HostCommand on(RegenerationBuffer buffer, Ccsid ccsid) {
        for (int at = 0; at < MARK.length; at++) {
            if (buffer.get(at) != MARK[at]) {
                return null;
            }
        }
        int waits = buffer.get(MARK.length) & 0xFF;
        if (waits != WAITS && waits != GOES_ON) {
            return null;
        }
        byte[] text = new byte[LONGEST];
        buffer.read(MARK.length + 1, text, 0, LONGEST);
        int length = 0;
        while (length < LONGEST && (text[length] & 0xFF) >= (Ccsid.BLANK & 0xFF)) {
            length++;
        }
        return new HostCommand(ccsid.toUnicode(text, 0, length).strip(), waits == WAITS);
    }

    /** Without the command: a log must not have it. */
    @Override
    public String toString() {
        return "command of " + text.length() + " characters"; //$NON-NLS-1$ //$NON-NLS-2$
    }
}
