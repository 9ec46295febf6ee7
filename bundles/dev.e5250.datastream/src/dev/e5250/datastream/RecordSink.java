package dev.e5250.datastream;

/** Takes the records that go to the host: complete from the length field on, not escaped. */
@FunctionalInterface
public interface RecordSink {

    /** Sends it, or queues a copy. Must not block. */
    void send(Reply record);
}
