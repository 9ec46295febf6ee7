package dev.e5250.datastream.order;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.construct.ConstructField;
import dev.e5250.datastream.construct.ConstructFields;

/**
 * 15 LL D9 type: a structured field among the orders (SC30-3533 15.26). One whose type is not known, or that the Query
 * reply does not offer, is passed over by its length.
 */
final class WriteToDisplayStructuredField implements Order {
    private static final int CLASS = 0xD9;
    private static final int SHORTEST = 4;

    private final ConstructFields fields = ConstructFields.standard();

    @Override
    public SenseCode execute(HostBytes in, DisplayWriter writer) {
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
        ConstructField field = fields.get(in.next());
        SenseCode sense = field == null || !writer.isEnhanced() ? SenseCode.NONE
                : field.execute(in.part(length - SHORTEST), writer);
        in.skip(length - SHORTEST);
        return sense;
    }
}
