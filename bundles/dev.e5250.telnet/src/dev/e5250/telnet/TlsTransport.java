package dev.e5250.telnet;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;

/**
 * A {@link Transport} over TLS 1.2 or 1.3. A failed handshake throws {@link TlsFailure}: from {@link #connect}, or from
 * the first {@link #read} or {@link #write} if the host looks at the user's certificate only after TLS 1.3 is up.
 * <p>
 * {@link #close} closes the socket under TLS and nothing else. To take leave as TLS has it is to write, and a host that
 * does not read would make that wait.
 */
public final class TlsTransport implements Transport {
    private final SocketSource source;
    private final TlsSettings settings;
    private final Errand<Credentials> credentials;
    private final Errand<SSLSocket> handshaking = new Errand<>("handshake", this::shakeHands); //$NON-NLS-1$
    private volatile boolean closed;
    private volatile Socket plain;
    private volatile SSLSocket tls;
    private volatile Handshake handshake;
    /** Whether the host has sent data: it has taken our certificate then, or the want of one. */
    private volatile boolean served;

    /** What both sides are judged by. Files are read for it, and perhaps somebody is asked for a password. */
    private record Credentials(ClientKeys keys, ServerTrust trust) {
    }

    /** @param way how to get there; the host of the TLS settings is the one that the certificate has to be for */
    public TlsTransport(ConnectSettings way, TlsSettings settings) {
        this(new HappyEyeballs(way), settings);
    }

    TlsTransport(SocketSource source, TlsSettings settings) {
        this(source, settings, () -> SystemTrust.loadWith(settings.trust().authorities()));
    }

    /** @param authorities whose certificates are trusted; asked by {@link #connect} */
    TlsTransport(SocketSource source, TlsSettings settings, Supplier<Set<X509Certificate>> authorities) {
        this.source = source;
        this.settings = settings;
        credentials = new Errand<>("credentials", () -> new Credentials( //$NON-NLS-1$
                settings.clientKeyStore().isPresent() ? ClientKeys.load(settings.clientKeyStore().get()) : ClientKeys.none(),
                new ServerTrust(settings, authorities.get())));
    }

    @Override
    public void connect() throws IOException {
        credentials.start();
        plain = source.connect();
        try {
            handshaking.start();
            tls = await(handshaking);
            requireOpen();
        } catch (IOException e) {
            closePlain();
            throw e;
        }
    }

    /**
     * The first in a JVM takes it hundreds of milliseconds to load its ciphers and to make keys, and no close of the socket
     * is noticed meanwhile.
     */
    private SSLSocket shakeHands() throws IOException {
        try {
            Credentials judges = await(credentials);
            WatchedSocket watched = new WatchedSocket(plain);
            handshake = new Handshake(watched, judges.trust(), judges.keys());
            requireOpen();
            SSLSocket socket = layer(watched, judges.trust(), judges.keys());
            handshake.run(socket, settings.handshakeTimeout());
            return socket;
        } catch (IOException e) {
            // whoever closed it knows why it ended
            throw closed || handshake == null || e instanceof TlsFailure ? e : handshake.failure(e);
        }
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        try {
            int count = tls.getInputStream().read(into, offset, length);
            if (count > 0) {
                served = true;
            }
            return count;
        } catch (IOException e) {
            throw explained(e);
        }
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        try {
            tls.getOutputStream().write(bytes);
        } catch (IOException e) {
            throw explained(e);
        }
    }

    @Override
    public Optional<TlsAgreement> tlsAgreement() {
        SSLSocket socket = tls;
        return socket == null ? Optional.empty() : Optional.of(TlsAgreement.of(socket.getSession()));
    }

    @Override
    public void close() {
        closed = true;
        handshaking.close();
        credentials.close();
        source.close();
        closePlain();
    }

    /** What takes too long has a limit of its own; but somebody may have to type a password. */
    private static <T> T await(Errand<T> errand) throws IOException {
        try {
            return errand.await(Deadline.after(Duration.ofDays(1)));
        } catch (TimeoutException e) {
            throw new SocketTimeoutException();
        }
    }

    private IOException explained(IOException e) {
        return closed || served || !handshake.endsOverClientCertificate(e) ? e : handshake.failure(e);
    }

    /** A close between two steps of connect has not seen the socket that came meanwhile. */
    private void requireOpen() throws SocketException {
        if (closed) {
            throw new SocketException("closed"); //$NON-NLS-1$
        }
    }

    /** Makes a context for this connection only: a resumed session would skip all checks, a revoked one too. */
    private SSLSocket layer(Socket under, ServerTrust trust, ClientKeys keys) throws IOException {
        try {
            SSLContext context = SSLContext.getInstance("TLS"); //$NON-NLS-1$
            context.init(new KeyManager[] {keys}, new TrustManager[] {trust}, null);
            String host = settings.canonicalHost();
            SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(under, host, settings.port(), true);
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"}); //$NON-NLS-1$ //$NON-NLS-2$
            parameters.setEndpointIdentificationAlgorithm("HTTPS"); //$NON-NLS-1$
            parameters.setServerNames(HostNames.indication(host));
            socket.setSSLParameters(parameters);
            return socket;
        } catch (GeneralSecurityException e) {
            throw TlsFailure.of(TlsFailure.Check.OTHER, e);
        }
    }

    private void closePlain() {
        Socket socket = plain;
        if (socket != null) {
            try {
                socket.close();
            } catch (IOException e) {
                // the descriptor is given back all the same, and nothing more is wanted of it
            }
        }
    }
}
