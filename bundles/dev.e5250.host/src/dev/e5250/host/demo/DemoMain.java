package dev.e5250.host.demo;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** Runs the demo system by itself: {@code DemoMain [--port N]}. Serves until it is killed. */
public final class DemoMain {
    private static final int MAX_PORT = 65535;

    private DemoMain() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int port = 0;
        if (arguments.length > 0) {
            boolean valid = arguments.length == 2 && arguments[0].equals("--port") && arguments[1].matches("\\d{1,5}");
            port = valid ? Integer.parseInt(arguments[1]) : -1;
        }
        if (port < 0 || port > MAX_PORT) {
            System.err.println("usage: DemoMain [--port N]");
            System.exit(2);
        }
        try (DemoSystem system = DemoSystem.start(port)) {
            System.out.println("e5250 demo system on 127.0.0.1:" + system.port());
            new CountDownLatch(1).await();
        }
    }
}
