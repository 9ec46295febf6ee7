package dev.e5250.datastream;

/** Takes the records that go to the host: complete from the length field on, without telnet's escapes. */
@FunctionalInterface
public interface RecordSink {

    /** The array stays the caller's; the callee copies what it keeps. Must not block. */
    void send(byte[] bytes, int offset, int length);
}
