package dev.e5250.datastream.order;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;

/** An order inside Write to Display (SA21-9247 pp. 2-136 to 2-140). */
@FunctionalInterface
public interface Order {

    /**
     * Executes it.
     *
     * @param in stands behind the order's code
     * @return {@link SenseCode#NONE}, or what is wrong
     */
    SenseCode execute(HostBytes in, DisplayWriter writer);
}
