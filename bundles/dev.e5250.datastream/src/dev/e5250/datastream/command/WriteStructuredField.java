package dev.e5250.datastream.command;

import java.util.Map;

import dev.e5250.datastream.Command;
import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.Workstation;
import dev.e5250.datastream.structured.Customization;
import dev.e5250.datastream.structured.Query;
import dev.e5250.datastream.structured.QueryStationState;
import dev.e5250.datastream.structured.StructuredField;

/**
 * F3 Write Structured Field, F4 Write Single Structured Field: one field, LL D9 type (SC30-3533 chapter 16). A type this
 * terminal does not know is passed over by its length.
 */
public final class WriteStructuredField implements Command {
    private static final int CLASS = 0xD9;
    private static final int SHORTEST = 4;
    private static final Map<Integer, StructuredField> FIELDS = Map.of(0x70, new Query(), 0x71, new Customization(),
            0x72, new QueryStationState());
    private static final StructuredField UNKNOWN = (body, workstation) -> SenseCode.NONE;

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
        StructuredField field = FIELDS.getOrDefault(in.next(), UNKNOWN);
        SenseCode sense = field.execute(in.part(length - SHORTEST), workstation);
        in.skip(length - SHORTEST);
        return sense;
    }
}
