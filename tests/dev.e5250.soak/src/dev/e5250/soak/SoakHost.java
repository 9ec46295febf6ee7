package dev.e5250.soak;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dev.e5250.host.HostScript;
import dev.e5250.host.HostServer;

/** The host's JVM: prints its ports in one line, and serves until its standard input ends. */
final class SoakHost {

    private SoakHost() {
    }

    /** Returns whether no script failed. */
    static boolean serve(Options options, HostScript script) throws IOException {
        List<HostServer> servers = new ArrayList<>();
        // a server takes so many clients, and some more come while others have not quite gone
        int each = HostServer.MAX_CONNECTIONS / 2;
        for (int sessions = options.sessions(); sessions > 0; sessions -= each) {
            servers.add(HostServer.start(script));
        }
        System.out.println(servers.stream().map(s -> String.valueOf(s.port())).collect(Collectors.joining(" ")));
        // also when whoever started this one was killed
        System.in.transferTo(OutputStream.nullOutputStream());
        List<Throwable> failures = servers.stream().flatMap(s -> s.failures().stream()).toList();
        for (Throwable failure : failures) {
            System.err.print("Host: ");
            failure.printStackTrace();
        }
        return failures.isEmpty();
    }
}
