package dev.e5250.host;

/** What a host does with one client. When it returns the connection is closed. */
@FunctionalInterface
public interface HostScript {
    /** Runs in a virtual thread of its own, which is interrupted when the server closes. */
    void run(HostConnection connection) throws Exception;
}
