package dev.e5250.session;

/**
 * What a session holds now of what may grow while it lives (law 1: nothing is kept).
 *
 * @param received  bytes of a record or sub-negotiation that has not come whole
 * @param typeAhead what was typed ahead: 4 bytes for each key, 2 for each pasted character
 * @param unsent    bytes that the host has not taken yet
 * @param trace     characters of a trace that the disk has not taken yet
 */
public record RetainedBytes(int received, int typeAhead, int unsent, int trace) {

    public int total() {
        return received + typeAhead + unsent + trace;
    }
}
