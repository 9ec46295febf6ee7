package dev.e5250.host.record;

/**
 * What one side of a recorded connection sent at once.
 *
 * @param fromHost    whether it was the host
 * @param delayMillis how long the host took for it
 * @param wire        bytes as they were on the wire
 */
public record Step(boolean fromHost, int delayMillis, byte[] wire) {
}
