package dev.e5250.datastream.construct;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.order.DisplayWriter;

/** 68 E201 or E301 and a function: video and audio, which are not here (SC30-3533 15.26). */
final class MediaControl implements ConstructField {
    private static final int FIXED = 6;
    private static final int VIDEO = 0xE201;
    private static final int AUDIO = 0xE301;

    @Override
    public SenseCode execute(HostBytes body, DisplayWriter writer) {
        if (!body.has(FIXED)) {
            return SenseCode.STRUCTURED_FIELD_LENGTH;
        }
        int prefix = body.nextShort();
        return prefix == VIDEO || prefix == AUDIO ? SenseCode.NO_VIDEO : SenseCode.MEDIA_PREFIX;
    }
}
