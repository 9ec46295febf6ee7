package dev.e5250.telnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

class SocketTransportTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Test
    void bytesGoBothWaysAndTheEndIsSeen() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                SocketTransport transport = transportTo(server.getLocalPort())) {
            transport.connect();
            try (Socket peer = server.accept()) {
                transport.write(new byte[] {1, 2, 3});
                assertThat(peer.getInputStream().readNBytes(3)).containsExactly(1, 2, 3);
                peer.getOutputStream().write(7);
                byte[] buffer = new byte[4];
                assertThat(transport.read(buffer, 1, 3)).isEqualTo(1);
                assertThat(buffer).containsExactly(0, 7, 0, 0);
            }
            assertThat(transport.read(new byte[1], 0, 1)).isEqualTo(-1);
        }
    }

    @Test
    void aPortWhereNobodyListensRefuses() throws Exception {
        int port;
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = server.getLocalPort();
        }
        try (SocketTransport transport = transportTo(port)) {
            assertThatThrownBy(transport::connect).isInstanceOf(ConnectException.class);
        }
    }

    @Test
    void closingEndsAReadThatWaits() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            SocketTransport transport = transportTo(server.getLocalPort());
            transport.connect();
            CompletableFuture<Integer> read = CompletableFuture.supplyAsync(() -> {
                try {
                    return transport.read(new byte[1], 0, 1);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            transport.close();
            assertThatThrownBy(() -> read.get(10, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class);
        }
    }

    @Test
    void aTransportClosedBeforeItConnectsNeverDoes() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            SocketTransport transport = transportTo(server.getLocalPort());
            transport.close();
            assertThatThrownBy(transport::connect).isInstanceOf(IOException.class);
        }
    }

    private static SocketTransport transportTo(int port) {
        return new SocketTransport(InetAddress.getLoopbackAddress().getHostAddress(), port, PATIENCE);
    }
}
