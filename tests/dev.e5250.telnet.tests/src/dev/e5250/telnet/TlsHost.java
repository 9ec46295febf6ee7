package dev.e5250.telnet;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.KeyStore;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

/** A server of one connection, which does with it what the test says. */
final class TlsHost implements AutoCloseable {

    /** What it does. */
    interface Script {
        void run(Socket peer) throws Exception;
    }

    /** What it does over TLS. */
    interface TlsScript {
        void run(SSLSocket peer) throws Exception;
    }

    private final ServerSocket server;
    private final CompletableFuture<Void> served = new CompletableFuture<>();
    private volatile Socket peer;

    TlsHost(Script script) throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> serve(script));
    }

    /** With TLS; reads until the end once the script is through. */
    static TlsHost withTls(TestIdentity identity, String protocol, TestIdentity clients, TlsScript script)
            throws IOException {
        return new TlsHost(peer -> {
            SSLContext context = context(identity, clients);
            SSLSocket tls = (SSLSocket) context.getSocketFactory().createSocket(peer, null, true);
            SSLParameters parameters = tls.getSSLParameters();
            parameters.setProtocols(new String[] {protocol});
            parameters.setNeedClientAuth(clients != null);
            tls.setSSLParameters(parameters);
            tls.startHandshake();
            script.run(tls);
            untilGone(tls);
        });
    }

    /** A client does not take leave, and may not have read everything. */
    private static void untilGone(Socket peer) {
        try {
            untilTheEnd(peer);
        } catch (IOException e) {
            // it is gone
        }
    }

    static void untilTheEnd(Socket peer) throws IOException {
        byte[] rest = new byte[4096];
        int count;
        do {
            count = peer.getInputStream().read(rest);
        } while (count >= 0);
    }

    private static SSLContext context(TestIdentity identity, TestIdentity clients) throws Exception {
        KeyManagerFactory keys = KeyManagerFactory.getInstance("SunX509");
        keys.init(identity.keyStore("JKS"), TestIdentity.PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        if (clients != null) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setCertificateEntry("clients", clients.certificate());
            trust.init(store);
        }
        context.init(keys.getKeyManagers(), clients == null ? null : trust.getTrustManagers(), null);
        return context;
    }

    private void serve(Script script) {
        try (Socket accepted = server.accept()) {
            peer = accepted;
            script.run(accepted);
            served.complete(null);
        } catch (Throwable t) {
            served.completeExceptionally(t);
        }
    }

    /** Where the transports of the test get their sockets, whatever host they are for. */
    SocketSource source() {
        Socket socket = new Socket();
        return new SocketSource() {
            @Override
            public Socket connect() throws IOException {
                socket.connect(server.getLocalSocketAddress());
                return socket;
            }

            @Override
            public void close() {
                try {
                    socket.close();
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }

    /** Waits for the script, and throws what it threw. */
    void await() throws Exception {
        served.get(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        server.close();
        if (peer != null) {
            peer.close();
        }
    }
}
