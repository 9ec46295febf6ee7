package dev.e5250.ccsid;

import java.util.HashMap;
import java.util.Map;

/**
 * How a host is told of a character set when a device is made for a session: keyboard type, code page and character set
 * (RFC 4777 section 8). IBM i takes the last two only with the first.
 *
 * @param keyboardType three letters, such as USB
 * @param codePage     number of the code page
 * @param characterSet number of the graphic character set
 */
public record HostKeyboard(String keyboardType, int codePage, int characterSet) {
    private static final int LATIN = 697;
    /** Latin-1 with the euro sign. */
    private static final int LATIN_EURO = 695;
    private static final Map<Integer, HostKeyboard> BY_CCSID = table();

    /**
     * The keyboard of a set that {@link Ccsid#of} knows. Where countries share a set, the one with the most systems; what a
     * host makes of it, the characters of the set, is the same for all of them.
     */
    public static HostKeyboard of(int ccsid) {
        HostKeyboard keyboard = BY_CCSID.get(ccsid);
        if (keyboard == null) {
            throw new IllegalArgumentException("CCSID " + ccsid); //$NON-NLS-1$
        }
        return keyboard;
    }

    private static Map<Integer, HostKeyboard> table() {
        Map<Integer, HostKeyboard> table = new HashMap<>();
        latin(table, "USB", 37, 1140); //$NON-NLS-1$
        latin(table, "AGB", 273, 1141); //$NON-NLS-1$
        latin(table, "DMB", 277, 1142); //$NON-NLS-1$
        latin(table, "FNB", 278, 1143); //$NON-NLS-1$
        latin(table, "ITB", 280, 1144); //$NON-NLS-1$
        latin(table, "SPB", 284, 1145); //$NON-NLS-1$
        latin(table, "UKB", 285, 1146); //$NON-NLS-1$
        latin(table, "FAB", 297, 1147); //$NON-NLS-1$
        latin(table, "INB", 500, 1148); //$NON-NLS-1$
        latin(table, "ICB", 871, 1149); //$NON-NLS-1$
        table.put(1047, new HostKeyboard("INB", 1047, LATIN)); //$NON-NLS-1$
        table.put(838, new HostKeyboard("THB", 838, 1176)); //$NON-NLS-1$
        table.put(870, new HostKeyboard("PLB", 870, 959)); //$NON-NLS-1$
        table.put(875, new HostKeyboard("GNB", 875, 925)); //$NON-NLS-1$
        table.put(1025, new HostKeyboard("RUB", 1025, 1150)); //$NON-NLS-1$
        table.put(1026, new HostKeyboard("TRB", 1026, 1152)); //$NON-NLS-1$
        table.put(1097, new HostKeyboard("IRB", 1097, 1219)); //$NON-NLS-1$
        table.put(1112, new HostKeyboard("BAB", 1112, 1305)); //$NON-NLS-1$
        table.put(1122, new HostKeyboard("ESB", 1122, 1307)); //$NON-NLS-1$
        table.put(1123, new HostKeyboard("UAB", 1123, 1326)); //$NON-NLS-1$
        return Map.copyOf(table);
    }

    private static void latin(Map<Integer, HostKeyboard> table, String type, int ccsid, int withEuro) {
        table.put(ccsid, new HostKeyboard(type, ccsid, LATIN));
        table.put(withEuro, new HostKeyboard(type, withEuro, LATIN_EURO));
    }
}
