package dev.e5250.datastream.construct;

import java.util.ArrayList;
import java.util.List;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.order.DisplayWriter;
import dev.e5250.screen.ConstructTable;
import dev.e5250.screen.MouseButton;

/** 55 00 00, entries of four bytes: what the buttons of the pointer send (SC30-3533 15.26); none take all back. */
final class ProgramMouseButtons implements ConstructField {
    private static final int FIXED = 2;
    private static final int ENTRY = 4;

    @Override
    public SenseCode execute(HostBytes body, DisplayWriter writer) {
        if (!body.has(FIXED) || body.remaining() % ENTRY != FIXED) {
            return SenseCode.STRUCTURED_FIELD_LENGTH;
        }
        body.skip(FIXED);
        if (body.remaining() > ENTRY * ConstructTable.MAX_BUTTONS) {
            return SenseCode.STRUCTURED_FIELD_PARAMETER;
        }
        List<MouseButton> buttons = new ArrayList<>();
        while (body.has(ENTRY)) {
            MouseButton button = new MouseButton(body.next(), body.next(), body.next(), body.next());
            if (!isEvent(button.first()) || button.hasTwoEvents() && !isEvent(button.second())) {
                return SenseCode.STRUCTURED_FIELD_PARAMETER;
            }
            buttons.add(button);
        }
        writer.display().constructs().setButtons(buttons);
        return SenseCode.NONE;
    }

    private static boolean isEvent(int number) {
        return number > 0 && number <= MouseButton.LAST_EVENT;
    }
}
