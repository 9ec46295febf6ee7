package dev.e5250.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import dev.e5250.session.CloseReason;
import dev.e5250.session.Session;
import dev.e5250.session.SessionSettings;
import dev.e5250.telnet.ServerCertificate;

/** What a view can be connected to, again and again. Immutable; any thread may use it. */
public interface Destination {
    /** What the user calls it: for titles and the status line. */
    String name();

    /** A new session with it, not open. Returns at once; what has to be started first is started in another thread. */
    CompletableFuture<Session> session();

    /** Why a session with it ended, in words for the user. */
    String closeText(CloseReason reason);

    /** The same, but that it takes a certificate without further questions, once or for good. */
    default Destination accepting(ServerCertificate certificate, boolean forGood) {
        return this;
    }

    /** What the user is to take a certificate for. */
    default String address() {
        return name();
    }

    /** A script to run in its session once that is open; empty for none. */
    default Optional<Path> macro() {
        return Optional.empty();
    }

    /** The password that is stored for it, which the caller overwrites; empty for none. Returns at once. */
    default CompletableFuture<char[]> password() {
        return CompletableFuture.completedFuture(new char[0]);
    }

    /** Whether a system is there now: what is played again must have nothing run on this computer. */
    default boolean isSystem() {
        return true;
    }

    /** A host, named by its address. */
    static Destination of(SessionSettings settings) {
        return new HostDestination(settings);
    }

    /** The demo system, which runs in this process. */
    static Destination demo() {
        return new DemoDestination();
    }

    /** What a host sent once, as fast as it did then. */
    static Destination replay(Path trace) {
        return new ReplayDestination(trace);
    }
}
