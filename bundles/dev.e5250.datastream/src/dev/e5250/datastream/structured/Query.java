package dev.e5250.datastream.structured;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.QueryReply;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.Workstation;

/** D9 70: what this station is and can do, answered at once, whatever the keyboard's state (SC30-3533 16.3). */
public final class Query implements StructuredField {
    private static final int IS_REPLY = 0x80;

    @Override
    public SenseCode execute(HostBytes body, Workstation workstation) {
        if (!body.has(1)) {
            return SenseCode.STRUCTURED_FIELD_LENGTH;
        }
        if ((body.next() & IS_REPLY) != 0) {
            return SenseCode.STRUCTURED_FIELD_PARAMETER;
        }
        QueryReply.send(workstation);
        return SenseCode.NONE;
    }
}
