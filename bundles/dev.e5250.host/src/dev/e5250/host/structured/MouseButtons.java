package dev.e5250.host.structured;

import java.util.ArrayList;
import java.util.List;

import dev.e5250.host.StreamWriter;
import dev.e5250.host.StructuredField;

/** Programmable Mouse Buttons (SC30-3533 section 15.26, type 55): which AID a click sends. */
public final class MouseButtons implements StructuredField {
    private final List<int[]> entries = new ArrayList<>();

    MouseButtons() {
    }

    /** @param event 01 to 09 left, right and middle button pressed, released, double; from 0A on with Shift */
    public MouseButtons on(int event, int aid) {
        return entry(0, event, 0, aid);
    }

    /** @param flags 80 two events, 40 moves the cursor, 20 waits while locked, 10 marker box */
    public MouseButtons entry(int flags, int first, int second, int aid) {
        entries.add(new int[] {flags, first, second, aid});
        return this;
    }

    @Override
    public int type() {
        return 0x55;
    }

    @Override
    public void writeBody(StreamWriter out) {
        out.put(0, 0);
        entries.forEach(out::put);
    }
}
