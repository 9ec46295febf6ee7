package dev.e5250.ui.connect;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import dev.e5250.host.demo.DemoSystem;
import dev.e5250.session.SessionSettings;

/**
 * The one demo system of this process: started when somebody first connects to it, in a thread of its own, and
 * stopped with the bundle. Any thread may use it; no call blocks.
 */
public final class DemoHost {
    public static final DemoHost INSTANCE = new DemoHost();

    private static final String LOOPBACK = "127.0.0.1";

    private CompletableFuture<DemoSystem> running;

    private DemoHost() {
    }

    /** How to reach it; started first where needed, and again when it could not be started the last time. */
    public synchronized CompletableFuture<SessionSettings> settings() {
        if (running == null || running.isCompletedExceptionally()) {
            running = CompletableFuture.supplyAsync(DemoHost::start, DemoHost::inOwnThread);
        }
        return running.thenApply(system -> SessionSettings.to(LOOPBACK, system.port()));
    }

    public synchronized void stop() {
        if (running != null) {
            running.thenAcceptAsync(DemoSystem::close, DemoHost::inOwnThread);
            running = null;
        }
    }

    private static DemoSystem start() {
        try {
            return DemoSystem.start();
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    private static void inOwnThread(Runnable task) {
        Thread.ofVirtual().name("demo system").start(task);
    }
}
