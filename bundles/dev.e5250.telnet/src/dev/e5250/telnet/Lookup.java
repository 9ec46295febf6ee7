package dev.e5250.telnet;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;

/** The look-up of one name. */
final class Lookup implements Closeable {
    private final Errand<InetAddress[]> errand;
    private final String host;

    Lookup(Resolver resolver, String host) {
        this.host = host;
        errand = new Errand<>("look-up", () -> resolver.resolve(host)); //$NON-NLS-1$
    }

    /** At least one address; called once. */
    InetAddress[] await(Deadline deadline) throws IOException {
        errand.start();
        try {
            InetAddress[] addresses = errand.await(deadline);
            if (addresses.length == 0) {
                throw new UnknownHostException(host);
            }
            return addresses;
        } catch (TimeoutException e) {
            throw new SocketTimeoutException("look-up"); //$NON-NLS-1$
        }
    }

    @Override
    public void close() {
        errand.close();
    }
}
