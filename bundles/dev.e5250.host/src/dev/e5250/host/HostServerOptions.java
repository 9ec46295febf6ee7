package dev.e5250.host;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Objects;
import java.util.function.Consumer;

import javax.net.ssl.SSLContext;

import dev.e5250.host.check.Mistake;

/** How a {@link HostServer} is started: on the loopback interface, in clear, unless said otherwise. Not thread-safe. */
public final class HostServerOptions {
    /**
     * System property: when true, clients are judged unless {@link #strict(boolean)} says otherwise, and closing a server
     * throws what they did wrong. Set in all tests.
     */
    public static final String STRICT = "dev.e5250.host.strict";

    private final HostScript script;
    private InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    private SSLContext tls;
    private Consumer<Mistake> listener = mistake -> { };
    private boolean strict = Boolean.getBoolean(STRICT);

    HostServerOptions(HostScript script) {
        this.script = Objects.requireNonNull(script);
    }

    /** A port of the loopback interface; 0 for any that is free. */
    public HostServerOptions port(int port) {
        return address(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    /** Any address; other machines may reach it. */
    public HostServerOptions address(InetSocketAddress value) {
        address = Objects.requireNonNull(value);
        return this;
    }

    /** TLS from the first byte on, as IBM i does it on port 992; null for none. */
    public HostServerOptions tls(SSLContext context) {
        tls = context;
        return this;
    }

    /** Whether each mistake of a client is reported, see {@link HostServer#mistakes()}. */
    public HostServerOptions strict(boolean value) {
        strict = value;
        return this;
    }

    /** Strict, and tells of each mistake as it happens, in the thread of the connection. */
    public HostServerOptions onMistake(Consumer<Mistake> told) {
        listener = Objects.requireNonNull(told);
        return strict(true);
    }

    /** Begins to listen. */
    public HostServer start() throws IOException {
        return HostServer.start(this);
    }

    HostScript script() {
        return script;
    }

    InetSocketAddress address() {
        return address;
    }

    SSLContext tls() {
        return tls;
    }

    Consumer<Mistake> listener() {
        return listener;
    }

    boolean strict() {
        return strict;
    }
}
