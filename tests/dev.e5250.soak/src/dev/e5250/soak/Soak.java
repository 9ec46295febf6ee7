package dev.e5250.soak;

import java.io.IOException;
import java.lang.management.ManagementFactory;

import com.sun.management.UnixOperatingSystemMXBean;

/** Runs many sessions against a host in another JVM; see {@link Options#USAGE}. Ends with 0 when all was well. */
public final class Soak {
    /** Descriptors that the JVM has open besides those of the sessions, and some to spare. */
    private static final int OTHER_FILES = 200;

    private Soak() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println(Options.USAGE);
            System.exit(2);
            return;
        }
        checkFiles(options.sessions());
        System.exit(run(options) ? 0 : 1);
    }

    private static boolean run(Options options) throws IOException, InterruptedException {
        return switch (options.role()) {
        case FLOOD -> new Flood(options).run();
        case IDLE -> new Idle(options).run();
        case ACTIVE -> new Active(options).run();
        case HOST_OF_FLOOD -> SoakHost.serve(options, new FloodScript(options));
        case HOST_OF_IDLE -> SoakHost.serve(options, new IdleScript());
        case HOST_OF_ACTIVE -> SoakHost.serve(options, new ActiveScript(options.seed()));
        };
    }

    private static void checkFiles(int sessions) {
        if (ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                && system.getMaxFileDescriptorCount() < sessions + OTHER_FILES) {
            System.err.println("Too few file descriptors for " + sessions + " sessions: "
                    + system.getMaxFileDescriptorCount() + "; see ulimit -n.");
            System.exit(2);
        }
    }
}
