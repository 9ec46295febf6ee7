package dev.e5250.ccsid;

import java.util.HashMap;
import java.util.Map;

/**
 * How a host is told of a character set when a device is made for a session: keyboard type, code page and character set
 * (RFC 4777 section 8). IBM i takes the last two only with the first. For a set with two-byte characters they say what
 * its one-byte characters are; that the device has two-byte ones follows from its type.
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
        // Latin-1 and its relatives
        put(table, 1047, "INB", 1047, 697); //$NON-NLS-1$
        put(table, 256, "NEB", 256, 697); //$NON-NLS-1$
        put(table, 260, "CAB", 260, 341); //$NON-NLS-1$
        put(table, 274, "BLI", 274, 697); //$NON-NLS-1$
        put(table, 275, "BRB", 275, 697); //$NON-NLS-1$
        put(table, 281, "JEB", 281, 697); //$NON-NLS-1$
        put(table, 924, "INB", 924, 1353); //$NON-NLS-1$
        put(table, 905, "INB", 905, 1286); //$NON-NLS-1$
        // Latin-2, Baltic, Turkish
        put(table, 870, "PLB", 870, 959); //$NON-NLS-1$
        put(table, 1153, "PLB", 1153, 1375); //$NON-NLS-1$
        put(table, 1112, "BAB", 1112, 1305); //$NON-NLS-1$
        put(table, 1156, "BAB", 1156, 1393); //$NON-NLS-1$
        put(table, 1122, "ESB", 1122, 1307); //$NON-NLS-1$
        put(table, 1157, "ESB", 1157, 1391); //$NON-NLS-1$
        put(table, 1026, "TRB", 1026, 1152); //$NON-NLS-1$
        put(table, 1155, "TRB", 1155, 1378); //$NON-NLS-1$
        // Greek, Cyrillic
        put(table, 423, "GNB", 423, 218); //$NON-NLS-1$
        put(table, 875, "GNB", 875, 925); //$NON-NLS-1$
        put(table, 4971, "GNB", 875, 1371); //$NON-NLS-1$
        put(table, 880, "CYB", 880, 960); //$NON-NLS-1$
        put(table, 1025, "RUB", 1025, 1150); //$NON-NLS-1$
        put(table, 1154, "RUB", 1154, 1381); //$NON-NLS-1$
        put(table, 1123, "UAB", 1123, 1326); //$NON-NLS-1$
        put(table, 1158, "UAB", 1158, 1388); //$NON-NLS-1$
        // right to left
        put(table, 420, "CLB", 420, 235); //$NON-NLS-1$
        put(table, 425, "CLB", 425, 1461); //$NON-NLS-1$
        put(table, 8612, "CLB", 420, 235); //$NON-NLS-1$
        put(table, 16804, "CLB", 420, 1461); //$NON-NLS-1$
        put(table, 424, "NCB", 424, 941); //$NON-NLS-1$
        put(table, 803, "NCB", 424, 1147); //$NON-NLS-1$
        put(table, 12712, "NCB", 424, 1357); //$NON-NLS-1$
        put(table, 1097, "IRB", 1097, 1219); //$NON-NLS-1$
        put(table, 918, "PKB", 918, 1160); //$NON-NLS-1$
        // South and South East Asia
        put(table, 1137, "HIB", 1137, 1468); //$NON-NLS-1$
        put(table, 838, "THB", 838, 1176); //$NON-NLS-1$
        put(table, 1160, "THB", 1160, 1395); //$NON-NLS-1$
        put(table, 1132, "LAB", 1132, 1341); //$NON-NLS-1$
        put(table, 1130, "VNB", 1130, 1336); //$NON-NLS-1$
        put(table, 1164, "VNB", 1164, 1397); //$NON-NLS-1$
        // of sets with two-byte characters: their one-byte characters
        put(table, 290, "KAB", 290, 332); //$NON-NLS-1$
        put(table, 930, "JKB", 290, 1172); //$NON-NLS-1$
        put(table, 5026, "JKB", 290, 1172); //$NON-NLS-1$
        put(table, 1390, "JKB", 290, 1172); //$NON-NLS-1$
        put(table, 1027, "JPB", 1027, 1172); //$NON-NLS-1$
        put(table, 939, "JPB", 1027, 1172); //$NON-NLS-1$
        put(table, 5035, "JPB", 1027, 1172); //$NON-NLS-1$
        put(table, 1399, "JPB", 1027, 1172); //$NON-NLS-1$
        put(table, 833, "KOB", 833, 1173); //$NON-NLS-1$
        put(table, 933, "KOB", 833, 1173); //$NON-NLS-1$
        put(table, 1364, "KOB", 833, 1173); //$NON-NLS-1$
        put(table, 836, "RCB", 836, 1174); //$NON-NLS-1$
        put(table, 935, "RCB", 836, 1174); //$NON-NLS-1$
        put(table, 1388, "RCB", 836, 1174); //$NON-NLS-1$
        put(table, 937, "TAB", 37, 1175); //$NON-NLS-1$
        put(table, 1371, "TAB", 1159, 1175); //$NON-NLS-1$
        put(table, 1377, "TAB", 1159, 1175); //$NON-NLS-1$
        return Map.copyOf(table);
    }

    private static void put(Map<Integer, HostKeyboard> table, int ccsid, String type, int codePage, int characterSet) {
        table.put(ccsid, new HostKeyboard(type, codePage, characterSet));
    }

    private static void latin(Map<Integer, HostKeyboard> table, String type, int ccsid, int withEuro) {
        table.put(ccsid, new HostKeyboard(type, ccsid, LATIN));
        table.put(withEuro, new HostKeyboard(type, withEuro, LATIN_EURO));
    }
}
