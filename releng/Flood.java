import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.TimeUnit;

/**
 * Stands between a client and the demo system until the client has signed on its screen, and then sends it nothing but
 * {@code IAC WONT END-OF-RECORD} (RFC 854, RFC 885) as fast as it reads. Argument: the port of the demo system. Prints its own.
 */
final class Flood {
    private static final byte[] WONT_EOR = {(byte) 0xff, (byte) 0xfc, 0x19};
    private static final int TIMES = 8192;
    private static final int SECONDS_OF_PEACE = 15;

    private Flood() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        byte[] flood = new byte[WONT_EOR.length * TIMES];
        for (int i = 0; i < flood.length; i++) {
            flood[i] = WONT_EOR[i % WONT_EOR.length];
        }
        InetAddress here = InetAddress.getLoopbackAddress();
        try (ServerSocket server = new ServerSocket(0, 1, here)) {
            System.out.println(server.getLocalPort());
            try (Socket client = server.accept()) {
                Socket demo = new Socket(here, Integer.parseInt(arguments[0]));
                copy(client.getInputStream(), demo.getOutputStream());
                Thread peace = copy(demo.getInputStream(), client.getOutputStream());
                TimeUnit.SECONDS.sleep(SECONDS_OF_PEACE);
                // not a byte of it between the bytes of a record: the demo system has nothing to say unasked
                demo.shutdownInput();
                peace.join();
                OutputStream out = client.getOutputStream();
                while (true) {
                    out.write(flood);
                }
            }
        }
    }

    /** Answers of the flooded client go on to the demo system, and when that has gone, nowhere. */
    private static Thread copy(InputStream from, OutputStream to) {
        return Thread.startVirtualThread(() -> {
            OutputStream target = to;
            byte[] buffer = new byte[8192];
            try {
                for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                    try {
                        target.write(buffer, 0, read);
                    } catch (IOException e) {
                        target = OutputStream.nullOutputStream();
                    }
                }
            } catch (IOException e) {
                // whoever was connected has gone
            }
        });
    }
}
