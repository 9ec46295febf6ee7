package dev.e5250.screen;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.ccsid.CellKind;

/** Host bytes of a text as it is read. */
final class HostText {
    private HostText() {
    }

    /** Without the blanks at its end; attributes are blanks, and what they say is not to be displayed is, too. */
    static String of(Ccsid ccsid, byte[] bytes, int length) {
        char[] characters = new char[length];
        byte[] kinds = new byte[length];
        if (ccsid.isDoubleByte()) {
            ccsid.decode(bytes, 0, length, CellKind.SINGLE_BYTE, characters, kinds);
        }
        boolean hidden = false;
        for (int i = 0; i < length; i++) {
            if (Attribute.isAttribute(bytes[i] & 0xFF) && kinds[i] == CellKind.SINGLE) {
                hidden = Attribute.isNonDisplay(bytes[i] & 0xFF);
                characters[i] = ' ';
            } else if (hidden) {
                characters[i] = ' ';
                kinds[i] = CellKind.SINGLE;
            } else if (kinds[i] == CellKind.SINGLE) {
                char character = ccsid.toUnicode(bytes[i]);
                characters[i] = character == 0 ? ' ' : character;
            }
        }
        return CellKind.text(characters, kinds, 0, length).stripTrailing();
    }
}
