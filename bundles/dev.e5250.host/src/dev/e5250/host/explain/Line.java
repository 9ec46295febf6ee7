package dev.e5250.host.explain;

import dev.e5250.host.stream.Piece;

/**
 * What some bytes mean.
 *
 * @param piece   the bytes, and where they are
 * @param depth   0 for what begins a record, 1 for commands, 2 for orders and data
 * @param text    the builder that makes these bytes, or words where there is no builder
 * @param unknown whether nobody knows what they mean
 */
public record Line(Piece piece, int depth, String text, boolean unknown) {
}
