package dev.e5250.datastream.construct;

import dev.e5250.datastream.HostBytes;
import dev.e5250.screen.ConstructDefinition;

/** Understands a structured field that defines a construct, whether it comes from the host or from a saved display. */
@FunctionalInterface
public interface ConstructParser {

    /**
     * Reads it; the display stays as it is.
     *
     * @return what it defines, or null when {@link Place#wrong} says why there is nothing
     */
    ConstructDefinition parse(HostBytes body, Place place);
}
