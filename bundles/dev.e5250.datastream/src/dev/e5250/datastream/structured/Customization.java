package dev.e5250.datastream.structured;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.Workstation;
import dev.e5250.screen.Display;

/**
 * D9 71 WSC Customization: how the host wants the station to behave (SC30-3533 chapter 16); not answered. Modes for the
 * System/36 and for controllers of many stations have nothing to change here.
 */
public final class Customization implements StructuredField {
    private static final int BODY = 2;
    private static final int ESCAPE_AS_ADDRESS = 0x04;
    private static final int ORDER_AS_ADDRESS = 0x02;

    private static final int SHORTEST_MINOR = 2;
    private static final int KEYSTROKE_BUFFERING = 0x01;
    private static final int CHANGE_TYPE_AHEAD = 0x04;
    private static final int TYPE_AHEAD = 0x02;
    private static final int CURSOR_CONTROL = 0x02;
    private static final int BLINK = 0x01;

    @Override
    public SenseCode execute(HostBytes body, Workstation workstation) {
        if (!body.has(BODY)) {
            return SenseCode.STRUCTURED_FIELD_LENGTH;
        }
        body.skip(1);
        int modes = body.next();
        if ((modes & (ESCAPE_AS_ADDRESS | ORDER_AS_ADDRESS)) != 0) {
            workstation.setEscapeInReadData((modes & ORDER_AS_ADDRESS) == 0);
        }
        while (body.has(1)) {
            int length = body.next();
            if (length < SHORTEST_MINOR || !body.has(length - 1)) {
                return SenseCode.MINOR_STRUCTURE_LENGTH;
            }
            int type = body.next();
            if (length > SHORTEST_MINOR) {
                set(type, body.peek(), workstation.display());
            }
            body.skip(length - SHORTEST_MINOR);
        }
        return SenseCode.NONE;
    }

    private static void set(int type, int flags, Display display) {
        if (type == CURSOR_CONTROL) {
            display.setCursorBlinks((flags & BLINK) != 0);
        } else if (type == KEYSTROKE_BUFFERING && (flags & CHANGE_TYPE_AHEAD) != 0) {
            display.keyboard().setTypeAhead((flags & TYPE_AHEAD) != 0);
        }
    }
}
