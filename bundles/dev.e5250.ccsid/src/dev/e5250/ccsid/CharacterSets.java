package dev.e5250.ccsid;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** What each character set is made of: a charset of the JDK where it has one, else a table of our own. */
final class CharacterSets {
    private static final String THAI = "IBM-Thai"; //$NON-NLS-1$
    /** Has some signs twice, as the set that it replaces has: hosts want the same of both. */
    private static final int THAI_EURO = 1160;
    private static final Map<Integer, Source> SOURCES = sources();

    private CharacterSets() {
    }

    /**
     * @param charset the JDK's, null when the table of {@link TableFile} is meant
     * @param pairs   its two-byte characters, null when it has none
     */
    record Source(int number, String charset, DoubleByteSet pairs, boolean rightToLeft) {
        boolean isSupported() {
            return (charset == null || Charset.isSupported(charset)) && (pairs == null || Charset.isSupported(pairs.charset()));
        }

        SingleByteTable singleByte() {
            if (charset != null) {
                return SingleByteTable.of(Charset.forName(charset));
            }
            return SingleByteTable.of(TableFile.singleByte(number), number == THAI_EURO ? Charset.forName(THAI) : null);
        }
    }

    /** Null for an unknown number. */
    static Source source(int number) {
        return SOURCES.get(number);
    }

    static IntStream numbers() {
        return SOURCES.keySet().stream().mapToInt(Integer::intValue);
    }

    private static Map<Integer, Source> sources() {
        Map<Integer, Source> all = new HashMap<>();
        for (int ibm : new int[] {37, 273, 277, 278, 280, 284, 285, 290, 297, 500, 870, 871, 1026, 1047}) {
            // not by format, which loads the data of the locale: a tenth of the time that a process needs to connect
            single(all, ibm, (ibm < 100 ? "IBM0" : "IBM") + ibm, false); //$NON-NLS-1$ //$NON-NLS-2$
        }
        for (int extended : new int[] {833, 875, 1025, 1112, 1122, 1123}) {
            single(all, extended, "x-IBM" + extended, false); //$NON-NLS-1$
        }
        for (int euro = 1140; euro <= 1149; euro++) {
            single(all, euro, "IBM0" + euro, false); //$NON-NLS-1$
        }
        single(all, 838, THAI, false);
        single(all, 420, "IBM420", true); //$NON-NLS-1$
        single(all, 424, "IBM424", true); //$NON-NLS-1$
        single(all, 1097, "x-IBM1097", true); //$NON-NLS-1$
        // the one-byte characters of mixed sets
        single(all, 836, "x-IBM935", false); //$NON-NLS-1$
        single(all, 1027, "x-IBM939", false); //$NON-NLS-1$
        for (int own : new int[] {256, 260, 274, 275, 281, 423, 880, 905, 924, 1130, 1132, 1137, 1153, 1154, 1155, 1156, 1157,
                1158, 1160, 1164, 4971}) {
            single(all, own, null, false);
        }
        for (int own : new int[] {425, 803, 918, 8612, 12712, 16804}) {
            single(all, own, null, true);
        }
        mixed(all, "x-IBM930", DoubleByteSet.JAPAN, 930, 5026); //$NON-NLS-1$
        mixed(all, "x-IBM939", DoubleByteSet.JAPAN, 939, 5035); //$NON-NLS-1$
        mixed(all, null, DoubleByteSet.JAPAN_2004, 1390, 1399);
        mixed(all, "x-IBM933", DoubleByteSet.KOREA, 933); //$NON-NLS-1$
        mixed(all, "x-IBM1364", DoubleByteSet.KOREA_FULL, 1364); //$NON-NLS-1$
        mixed(all, "x-IBM935", DoubleByteSet.CHINA, 935); //$NON-NLS-1$
        mixed(all, null, DoubleByteSet.CHINA_18030, 1388);
        mixed(all, "x-IBM937", DoubleByteSet.TAIWAN, 937); //$NON-NLS-1$
        mixed(all, null, DoubleByteSet.TAIWAN_EURO, 1371);
        mixed(all, null, DoubleByteSet.HONG_KONG, 1377);
        return Map.copyOf(all);
    }

    private static void single(Map<Integer, Source> all, int number, String charset, boolean rightToLeft) {
        all.put(number, new Source(number, charset, null, rightToLeft));
    }

    private static void mixed(Map<Integer, Source> all, String charset, DoubleByteSet pairs, int... numbers) {
        for (int number : numbers) {
            all.put(number, new Source(number, charset, pairs, false));
        }
    }
}
