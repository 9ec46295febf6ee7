package dev.e5250.datastream.structured;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.Opcode;
import dev.e5250.datastream.QueryReply;
import dev.e5250.datastream.Reply;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.Workstation;

/**
 * D9 72 Query Station State: a host that asks waits for ever without an answer. It goes in the form of the Query reply,
 * and says that there is nothing to report (SC30-3533 chapter 16).
 */
public final class QueryStationState implements StructuredField {
    private static final int BODY = 2;
    private static final int LENGTH = 4 + BODY;
    private static final int IS_REPLY = 0x80;
    private static final int NOTHING_TO_REPORT = 0x00;

    @Override
    public SenseCode execute(HostBytes body, Workstation workstation) {
        if (!body.has(BODY)) {
            return SenseCode.STRUCTURED_FIELD_LENGTH;
        }
        if ((body.next() & IS_REPLY) != 0) {
            return SenseCode.STRUCTURED_FIELD_PARAMETER;
        }
        Reply reply = new Reply().addShort(0).add(QueryReply.INBOUND_STRUCTURED_FIELD)
                .addShort(LENGTH).add(0xD9).add(0x72).add(IS_REPLY).add(NOTHING_TO_REPORT);
        workstation.answer(reply, Opcode.NO_OPERATION);
        return SenseCode.NONE;
    }
}
