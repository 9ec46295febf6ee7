package dev.e5250.host.structured;

import dev.e5250.host.StreamWriter;
import dev.e5250.host.StructuredField;

/** Define Scroll Bar (SC30-3533 section 15.26, type 53), its numbers as 32-bit integers. */
public final class ScrollBar implements StructuredField {
    private final int size;
    private int flags;
    private int total;
    private int slider;
    private int[] indicators = {};

    /** @param size rows or columns that it takes */
    ScrollBar(int size) {
        this.size = size;
    }

    public ScrollBar horizontal() {
        flags |= 0x80;
        return this;
    }

    /** Using it with a pointing device moves the cursor to it. */
    public ScrollBar movesCursor() {
        flags |= 0x40;
        return this;
    }

    public ScrollBar modified() {
        flags |= 0x01;
        return this;
    }

    /** @param rows to scroll over, @param position of the slider among them */
    public ScrollBar over(int rows, int position) {
        total = rows;
        slider = position;
        return this;
    }

    /** Minor structure 03 behind its type: flags, colours and characters. */
    public ScrollBar indicators(int... body) {
        indicators = body.clone();
        return this;
    }

    @Override
    public int type() {
        return 0x53;
    }

    @Override
    public void writeBody(StreamWriter out) {
        out.put(flags, 0).putShort(total >> 16).putShort(total).putShort(slider >> 16).putShort(slider).put(size);
        if (indicators.length > 0) {
            out.putCounted(1, minor -> minor.put(0x03).put(indicators));
        }
    }
}
