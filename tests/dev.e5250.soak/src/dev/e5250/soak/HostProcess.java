package dev.e5250.soak;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** The host in a JVM of its own, as seen by the one with the sessions. It ends with this one, whatever happens. */
final class HostProcess implements AutoCloseable {
    private static final int FAREWELL_SECONDS = 30;

    private final Process process;
    private final int[] ports;

    private HostProcess(Process process, int[] ports) {
        this.process = process;
        this.ports = ports;
    }

    /** Starts it and waits until it listens. */
    static HostProcess start(Options options) throws IOException {
        String java = ProcessHandle.current().info().command().orElse("java");
        Process process = new ProcessBuilder(java, "-Xmx1g", "-XX:+UseSerialGC", "-cp",
                System.getProperty("java.class.path"), Soak.class.getName(), "--host", options.role().host().name(),
                "--sessions", String.valueOf(options.sessions()), "--seed", String.valueOf(options.seed()))
                        .redirectError(Redirect.INHERIT).start();
        BufferedReader out = process.inputReader(StandardCharsets.US_ASCII);
        String line = out.readLine();
        if (line == null) {
            throw new IOException("the host did not start");
        }
        return new HostProcess(process, Arrays.stream(line.split(" ")).mapToInt(Integer::parseInt).toArray());
    }

    /** The port for a session; the same for the same number. */
    int port(int session) {
        return ports[session % ports.length];
    }

    /** Ends it; returns whether all went well there. */
    boolean finish() throws IOException, InterruptedException {
        process.getOutputStream().close();
        return process.waitFor(FAREWELL_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
