package dev.e5250.telnet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Real sockets, with a record of who connected them to what. */
final class WatchedSockets implements SocketFactory {
    final List<Watched> sockets = new CopyOnWriteArrayList<>();

    final class Watched extends Socket {
        volatile Thread thread;
        volatile InetSocketAddress peer;

        Watched() {
            super(Proxy.NO_PROXY);
        }

        @Override
        public void connect(SocketAddress endpoint) throws IOException {
            thread = Thread.currentThread();
            peer = (InetSocketAddress) endpoint;
            super.connect(endpoint);
        }
    }

    @Override
    public Socket create() throws IOException {
        Watched socket = new Watched();
        sockets.add(socket);
        return SocketFactory.prepared(socket);
    }

    /** Right when the call has returned or thrown: no thread lives, and no socket is open but the winner. */
    void assertOnlyLeft(Socket winner) {
        for (Watched socket : sockets) {
            assertThat(socket.thread == null || !socket.thread.isAlive()).as("thread is gone").isTrue();
            assertThat(socket.isClosed()).as("closed " + socket.peer).isEqualTo(socket != winner);
        }
    }
}
