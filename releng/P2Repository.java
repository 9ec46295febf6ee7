import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.util.List;

/** Ends with 0 if there is a p2 repository at an address, a folder's or a site's. */
public final class P2Repository {
    private static final List<String> FILES = List.of("p2.index", "content.jar", "content.xml.xz", "content.xml",
            "compositeContent.jar", "compositeContent.xml");
    private static final int MILLISECONDS = 20_000;

    private P2Repository() {
    }

    public static void main(String[] arguments) {
        String folder = arguments[0].endsWith("/") ? arguments[0] : arguments[0] + "/";
        System.exit(FILES.stream().anyMatch(file -> isThere(folder + file)) ? 0 : 1);
    }

    private static boolean isThere(String address) {
        try {
            URLConnection connection = URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(MILLISECONDS);
            connection.setReadTimeout(MILLISECONDS);
            try (InputStream in = connection.getInputStream()) {
                return in.read() >= 0;
            }
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
