package dev.e5250.screen;

import java.util.Arrays;

/**
 * The positions that a construct takes, as characters and attributes of the display: these are what a read of the screen
 * returns (SC30-3533 15.26), and what is seen where nothing is drawn. A position that somebody else wrote over since is
 * not the construct's any more.
 */
final class Picture {
    private int[] addresses = {};
    private byte[] values = {};
    private byte[] shapes = {};
    private int count;

    void add(int address, int value, Shape shape) {
        if (count == addresses.length) {
            int room = Math.max(32, 2 * count);
            addresses = Arrays.copyOf(addresses, room);
            values = Arrays.copyOf(values, room);
            shapes = Arrays.copyOf(shapes, room);
        }
        addresses[count] = address;
        values[count] = (byte) value;
        shapes[count] = (byte) shape.ordinal();
        count++;
    }

    void add(int address, byte[] text, int from, int to, Shape shape) {
        for (int i = from; i < to; i++) {
            add(address + i - from, text[i], shape);
        }
    }

    void addAll(Picture other) {
        for (int i = 0; i < other.count; i++) {
            add(other.addresses[i], other.values[i], Shape.of(other.shapes[i]));
        }
    }

    void paint(RegenerationBuffer buffer) {
        for (int i = 0; i < count; i++) {
            buffer.set(addresses[i], values[i]);
        }
    }

    /** Takes the place of another picture of the same construct, as far as that is still to be seen. */
    void paintOver(Picture old, RegenerationBuffer buffer) {
        for (int i = 0; i < count; i++) {
            boolean same = i < old.count && old.addresses[i] == addresses[i];
            boolean differs = same && (old.values[i] != values[i] || old.shapes[i] != shapes[i]);
            if (differs && buffer.get(addresses[i]) == old.values[i]) {
                buffer.set(addresses[i], values[i]);
            }
        }
    }

    /** Adds the shapes of a row to those that are there, from an address on, and returns them; null for none. */
    byte[] shape(RegenerationBuffer buffer, int start, int columns, byte[] row) {
        byte[] found = row;
        for (int i = 0; i < count; i++) {
            int at = addresses[i] - start;
            if (at >= 0 && at < columns && shapes[i] != 0 && buffer.get(addresses[i]) == values[i]) {
                found = found == null ? new byte[columns] : found;
                found[at] = shapes[i];
            }
        }
        return found;
    }

    /** Whether a position is as it was painted. */
    boolean isIntact(RegenerationBuffer buffer, int address) {
        for (int i = 0; i < count; i++) {
            if (addresses[i] == address) {
                return buffer.get(address) == values[i];
            }
        }
        return false;
    }

    void damage(RegenerationBuffer buffer) {
        for (int i = 0; i < count; i++) {
            buffer.damageRow(buffer.row(addresses[i]));
        }
    }

    int retained() {
        return addresses.length * (Integer.BYTES + 2);
    }
}
