package dev.e5250.host;

/**
 * The commands of the 5250 data stream (SA21-9247 p. 2-5 to 2-13, SC30-3533 chapter 15). Rows and columns are 1-based.
 */
public final class Commands {
    static final int ESC = 0x04;

    private Commands() {
    }

    public static Command clearUnit() {
        return escape(0x40);
    }

    /** Clears the display and makes it 27x132. */
    public static Command clearUnitAlternate() {
        return clearUnitAlternate(0x00);
    }

    /** @param parameter 00 for 27x132, 80 to keep the size and image data */
    public static Command clearUnitAlternate(int parameter) {
        return escape(0x20, parameter);
    }

    public static Command clearFormatTable() {
        return escape(0x50);
    }

    /** Write to Display; see {@link Cc1} and {@link Cc2} for the control characters. */
    public static Command wtd(int cc1, int cc2, Order... orders) {
        return out -> {
            out.put(ESC, 0x11, cc1, cc2);
            writeAll(out, orders);
        };
    }

    /** Write Error Code: IC and data for the error line, the leading attribute included. */
    public static Command writeErrorCode(Order... orders) {
        return out -> {
            out.put(ESC, 0x21);
            writeAll(out, orders);
        };
    }

    /** Write Error Code to Window, between two columns of the error line. */
    public static Command writeErrorCodeToWindow(int startColumn, int endColumn, Order... orders) {
        return out -> {
            out.put(ESC, 0x22, startColumn, endColumn);
            writeAll(out, orders);
        };
    }

    public static Command readInputFields(int cc1, int cc2) {
        return escape(0x42, cc1, cc2);
    }

    public static Command readMdt(int cc1, int cc2) {
        return escape(0x52, cc1, cc2);
    }

    public static Command readMdtAlternate(int cc1, int cc2) {
        return escape(0x82, cc1, cc2);
    }

    public static Command readScreen() {
        return escape(0x62);
    }

    /** Read Screen with extended attributes. */
    public static Command readScreenExtended() {
        return escape(0x64);
    }

    public static Command readScreenToPrint() {
        return escape(0x66);
    }

    /** Read Screen to Print with extended attributes. */
    public static Command readScreenToPrintExtended() {
        return escape(0x68);
    }

    /** Read Screen to Print with grid lines. */
    public static Command readScreenToPrintGridLines() {
        return escape(0x6A);
    }

    /** Read Screen to Print with extended attributes and grid lines. */
    public static Command readScreenToPrintExtendedGridLines() {
        return escape(0x6C);
    }

    public static Command readImmediate() {
        return escape(0x72);
    }

    public static Command readModifiedImmediateAlternate() {
        return escape(0x83);
    }

    public static Command saveScreen() {
        return escape(0x02);
    }

    /** @param depth rows, @param width columns; hosts send five zeros for the whole display */
    public static Command savePartialScreen(int flags, int topRow, int leftColumn, int depth, int width) {
        return escape(0x03, flags, topRow, leftColumn, depth, width);
    }

    /** @param saved what the client answered to Save Screen, see {@link ClientRecord#data()} */
    public static Command restoreScreen(byte[] saved) {
        return restore(0x12, saved);
    }

    /** @param saved what the client answered to Save Partial Screen */
    public static Command restorePartialScreen(byte[] saved) {
        return restore(0x13, saved);
    }

    /** Rolls the rows from top to bottom, both included, by some lines up. */
    public static Command rollUp(int lines, int topRow, int bottomRow) {
        return escape(0x23, lines, topRow, bottomRow);
    }

    /** Rolls the rows from top to bottom, both included, by some lines down. */
    public static Command rollDown(int lines, int topRow, int bottomRow) {
        return escape(0x23, 0x80 | lines, topRow, bottomRow);
    }

    /** Write Structured Field with one field of class D9. */
    public static Command writeStructuredField(int type, int... body) {
        return out -> out.put(ESC, 0xF3).putShort(4 + body.length).put(0xD9, type).put(body);
    }

    /** Write Structured Field. */
    public static Command writeStructuredField(StructuredField field) {
        return structured(0xF3, field);
    }

    /** Write Single Structured Field. */
    public static Command writeSingleStructuredField(StructuredField field) {
        return structured(0xF4, field);
    }

    /** Copy to Printer. @param printer local station number, @param lines most that are printed */
    public static Command copyToPrinter(int printer, int lines) {
        return escape(0x16, printer, lines);
    }

    private static Command structured(int code, StructuredField field) {
        return out -> {
            out.put(ESC, code);
            field.writeTo(out);
        };
    }

    /** The 5250 Query (SC30-3533 section 15.27.1). */
    public static Command query() {
        return writeStructuredField(0x70, 0x00);
    }

    private static Command escape(int... codeAndParameters) {
        return out -> out.put(ESC).put(codeAndParameters);
    }

    /** Clients put the command in front of the image themselves (RFC 1205 section 4.3); some leave it to the host. */
    private static Command restore(int code, byte[] saved) {
        boolean complete = saved.length >= 2 && saved[0] == ESC && saved[1] == code;
        return out -> {
            if (!complete) {
                out.put(ESC, code);
            }
            out.put(saved);
        };
    }

    private static void writeAll(StreamWriter out, Order[] orders) {
        for (Order order : orders) {
            order.writeTo(out);
        }
    }
}
