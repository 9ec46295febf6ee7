package dev.e5250.ccsid;

/**
 * The two-byte characters that mixed sets have: by a charset of the JDK, and what a newer set changes of it by a table of
 * our own. Sets that have the same characters share one.
 */
enum DoubleByteSet {
    /** CCSID 300, of 930, 939, 5026 and 5035. */
    JAPAN("x-IBM939", null), //$NON-NLS-1$
    /** CCSID 16684, of 1390 and 1399: with the characters of JIS X 0213. */
    JAPAN_2004("x-IBM939", "1390"), //$NON-NLS-1$ //$NON-NLS-2$
    KOREA("x-IBM933", null), //$NON-NLS-1$
    /** With all syllables of Unicode. */
    KOREA_FULL("x-IBM1364", null), //$NON-NLS-1$
    CHINA("x-IBM935", null), //$NON-NLS-1$
    /** With the characters of GB 18030. */
    CHINA_18030("x-IBM935", "1388"), //$NON-NLS-1$ //$NON-NLS-2$
    TAIWAN("x-IBM937", null), //$NON-NLS-1$
    TAIWAN_EURO("x-IBM937", "1371"), //$NON-NLS-1$ //$NON-NLS-2$
    /** With the characters of HKSCS-2004. */
    HONG_KONG("x-IBM937", "1377"); //$NON-NLS-1$ //$NON-NLS-2$

    private final String charset;
    private final String changes;
    private volatile DoubleByteTable table;

    DoubleByteSet(String charset, String changes) {
        this.charset = charset;
        this.changes = changes;
    }

    String charset() {
        return charset;
    }

    DoubleByteTable table() {
        DoubleByteTable made = table;
        return made == null ? make() : made;
    }

    private synchronized DoubleByteTable make() {
        if (table == null) {
            DoubleByteTable made = new DoubleByteTable(charset);
            if (changes != null) {
                TableFile.pairs(changes, made::put);
            }
            table = made.complete();
        }
        return table;
    }
}
