package dev.e5250.screen;

import dev.e5250.ccsid.CellKind;

/**
 * Tells characters of one and of two bytes apart, row by row (SC30-3533 15.6.14, FCW 82): they change with a shift in the
 * data, where the host said so without one (WEA type 05), and at the ends of a pure field, which has none.
 */
final class ShiftStates {
    private final Display display;
    /** How each row of the last snapshot ended. */
    private int[] carried = {};

    ShiftStates(Display display) {
        this.display = display;
    }

    void reset(int rows) {
        carried = new int[rows];
    }

    /** How a 1-based row ends. */
    int carried(int row) {
        return carried[row - 1];
    }

    /** Decodes the bytes of a row; returns what its cells are, or null when all are of one byte. */
    byte[] decode(int row, byte[] cells, char[] characters, int before) {
        byte[] kinds = new byte[cells.length];
        carried[row - 1] = decode(cells, display.buffer().address(row, 1), characters, kinds, before);
        return hasPairs(kinds) ? kinds : null;
    }

    private int decode(byte[] cells, int start, char[] characters, byte[] kinds, int before) {
        int state = before;
        int from = 0;
        for (int i = 0; i < cells.length; i++) {
            int said = saidAt(start + i);
            if (said >= 0) {
                state = display.ccsid().decode(cells, from, i, state, characters, kinds);
                state = said;
                from = i;
            }
        }
        return display.ccsid().decode(cells, from, cells.length, state, characters, kinds);
    }

    /** The state that begins at an address whatever stands before it, or -1. */
    private int saidAt(int address) {
        int ideographic = display.buffer().extended().ideographicAt(address);
        if (ideographic != 0) {
            return ideographic == ExtendedAttributes.IDEOGRAPHIC_BEGIN ? CellKind.DOUBLE_BYTE : CellKind.SINGLE_BYTE;
        }
        FormatTable formats = display.formats();
        Field field = formats.startingAt(address);
        if (field != null) {
            return field.isPure() ? CellKind.DOUBLE_BYTE : CellKind.SINGLE_BYTE;
        }
        Field before = address == 0 ? null : formats.at(address - 1);
        return before != null && before.end() == address - 1 ? CellKind.SINGLE_BYTE : -1;
    }

    private static boolean hasPairs(byte[] kinds) {
        for (byte kind : kinds) {
            if (kind != CellKind.SINGLE) {
                return true;
            }
        }
        return false;
    }
}
