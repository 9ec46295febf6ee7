package dev.e5250.screen;

import java.util.BitSet;

/**
 * What has to be kept of a construct to bring it back: what the host defined, and what became of it since.
 *
 * @param construct what it is now, or null when it is being read
 * @param body      the host's structured field behind its type
 * @param flag      of a window whether it restricts the cursor, of others whether they are modified
 * @param slider    place of the slider, if there is one
 * @param selected  numbers of the choices that are selected
 */
public record SavedConstruct(Construct construct, byte[] body, boolean flag, int slider, BitSet selected) {
}
