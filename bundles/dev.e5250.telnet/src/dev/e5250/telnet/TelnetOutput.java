package dev.e5250.telnet;

/** Takes bytes that are ready for the socket. */
@FunctionalInterface
public interface TelnetOutput {

    /** Sends, or queues, the bytes and keeps the array: the caller does not touch it again. Must not block. */
    void send(byte[] bytes);
}
