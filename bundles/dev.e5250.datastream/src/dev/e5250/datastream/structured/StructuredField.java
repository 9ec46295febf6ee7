package dev.e5250.datastream.structured;

import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.Workstation;

/** A structured field of class D9 (SC30-3533 chapter 16). */
@FunctionalInterface
public interface StructuredField {

    /**
     * Executes it.
     *
     * @param body        what stands behind class and type, and no more; need not be read to its end
     * @param workstation what it works on, and where its answer goes
     * @return {@link SenseCode#NONE}, or what is wrong
     */
    SenseCode execute(HostBytes body, Workstation workstation);
}
