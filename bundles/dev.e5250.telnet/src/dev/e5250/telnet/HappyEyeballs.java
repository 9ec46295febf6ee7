package dev.e5250.telnet;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Connects to a host by whichever of its addresses answers first, IPv4 or IPv6 (RFC 8305), or to the proxy in its
 * place, which is then asked to go on. May be called again after a failure, until it is closed.
 */
final class HappyEyeballs implements SocketSource {
    /** RFC 8305 section 8: recommended for the delay between attempts. */
    static final Duration ATTEMPT_DELAY = Duration.ofMillis(250);
    /** More addresses than a host has; a name that has thousands is not to make thousands of sockets. */
    static final int MAX_ADDRESSES = 20;

    private final ConnectSettings settings;
    private final Resolver resolver;
    private final SocketFactory sockets;
    private final Cancellation cancellation = new Cancellation();

    HappyEyeballs(ConnectSettings settings) {
        this(settings, InetAddress::getAllByName, SocketFactory::plain);
    }

    HappyEyeballs(ConnectSettings settings, Resolver resolver, SocketFactory sockets) {
        this.settings = settings;
        this.resolver = resolver;
        this.sockets = sockets;
    }

    @Override
    public Socket connect() throws IOException {
        Deadline deadline = Deadline.after(settings.timeout());
        try {
            Socket socket = settings.proxy().isPresent() ? throughProxy(settings.proxy().get(), deadline)
                    : race(settings.host(), settings.port(), deadline);
            if (!cancellation.release(socket)) {
                throw Cancellation.closed();
            }
            return socket;
        } catch (IOException e) {
            // whatever the close looked like from where it was noticed
            throw cancellation.isCancelled() ? Cancellation.closed() : e;
        }
    }

    @Override
    public void close() {
        cancellation.cancel();
    }

    /** What is open: none, but while {@link #connect} is at work. */
    int retained() {
        return cancellation.size();
    }

    private Socket race(String host, int port, Deadline deadline) throws IOException {
        Lookup lookup = new Lookup(resolver, host);
        cancellation.register(lookup);
        InetAddress[] addresses;
        try {
            addresses = lookup.await(deadline);
        } finally {
            cancellation.release(lookup);
        }
        return new Race(cancellation, sockets, ATTEMPT_DELAY).run(interleaved(addresses), port, deadline);
    }

    private Socket throughProxy(ProxySettings proxy, Deadline deadline) throws IOException {
        RemoteHost target = RemoteHost.of(settings.host(), settings.port());
        Socket socket;
        try {
            socket = race(proxy.host(), proxy.port(), deadline);
        } catch (IOException e) {
            throw new ProxyException(ProxyException.Reason.UNREACHABLE, e);
        }
        boolean agreed = false;
        try {
            ProxyStream stream = new ProxyStream(socket, deadline);
            switch (proxy.kind()) {
                case SOCKS5 -> Socks5.connect(stream, target, proxy.login());
                case HTTP -> HttpConnect.connect(stream, target, proxy.login());
            }
            stream.handOver();
            agreed = true;
            return socket;
        } finally {
            if (!agreed) {
                cancellation.release(socket);
                Cancellation.close(socket);
            }
        }
    }

    /**
     * RFC 8305 section 4: the resolver's order is kept, but that the families take turns, so that a family that does
     * not work costs one delay and not one for each of its addresses.
     */
    static List<InetAddress> interleaved(InetAddress[] addresses) {
        Deque<InetAddress> same = new ArrayDeque<>();
        Deque<InetAddress> other = new ArrayDeque<>();
        for (InetAddress address : addresses) {
            boolean like = address instanceof Inet6Address == addresses[0] instanceof Inet6Address;
            (like ? same : other).add(address);
        }
        List<InetAddress> result = new ArrayList<>();
        while (result.size() < MAX_ADDRESSES && !(same.isEmpty() && other.isEmpty())) {
            boolean turn = other.isEmpty() || !same.isEmpty() && result.size() % 2 == 0;
            result.add((turn ? same : other).remove());
        }
        return result;
    }
}
