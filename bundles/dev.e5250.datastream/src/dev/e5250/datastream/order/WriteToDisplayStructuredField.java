package dev.e5250.datastream.order;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;

/**
 * 15 LL D9 type: a structured field among the orders (SC30-3533 chapter 16). The Query reply offers none of them; one
 * that comes all the same is passed over by its length.
 */
final class WriteToDisplayStructuredField implements Order {
    private static final int CLASS = 0xD9;
    private static final int SHORTEST = 4;

    @Override
    public SenseCode execute(HostBytes in, DisplayWriter writer) {
        if (!in.has(SHORTEST)) {
            return SenseCode.PREMATURE_END;
        }
        int length = in.nextShort();
        if (length < SHORTEST || !in.has(length - 2)) {
            return SenseCode.STRUCTURED_FIELD_LENGTH;
        }
        if (in.peek() != CLASS) {
            return SenseCode.STRUCTURED_FIELD_TYPE;
        }
        in.skip(length - 2);
        return SenseCode.NONE;
    }
}
