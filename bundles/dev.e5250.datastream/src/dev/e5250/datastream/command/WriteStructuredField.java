package dev.e5250.datastream.command;

import dev.e5250.datastream.Command;
import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.QueryReply;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.Workstation;

/**
 * F3 Write Structured Field, F4 Write Single Structured Field: one field, LL D9 type (SC30-3533 chapter 16). The Query
 * is answered; a type this terminal does not know is passed over by its length.
 */
public final class WriteStructuredField implements Command {
    private static final int CLASS = 0xD9;
    private static final int SHORTEST = 4;
    private static final int QUERY = 0x70;
    private static final int IS_REPLY = 0x80;

    @Override
    public SenseCode execute(HostBytes in, Workstation workstation) {
        if (!in.has(SHORTEST)) {
            return SenseCode.PREMATURE_END;
        }
        int length = in.nextShort();
        if (length < SHORTEST || !in.has(length - 2)) {
            return SenseCode.STRUCTURED_FIELD_LENGTH;
        }
        if (in.next() != CLASS) {
            return SenseCode.STRUCTURED_FIELD_TYPE;
        }
        int type = in.next();
        int rest = length - SHORTEST;
        if (type == QUERY) {
            if (rest == 0) {
                return SenseCode.STRUCTURED_FIELD_LENGTH;
            }
            if ((in.peek() & IS_REPLY) != 0) {
                return SenseCode.STRUCTURED_FIELD_PARAMETER;
            }
            QueryReply.send(workstation);
        }
        in.skip(rest);
        return SenseCode.NONE;
    }
}
