package dev.e5250.datastream.construct;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.order.DisplayWriter;

/** A structured field of class D9 among the orders of Write to Display (SC30-3533 15.26). */
@FunctionalInterface
public interface ConstructField {

    /**
     * Executes it at the current display address.
     *
     * @param body what stands behind class and type, and no more; need not be read to its end
     * @return {@link SenseCode#NONE}, or what is wrong
     */
    SenseCode execute(HostBytes body, DisplayWriter writer);
}
