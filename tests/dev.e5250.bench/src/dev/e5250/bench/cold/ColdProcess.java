package dev.e5250.bench.cold;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

import dev.e5250.bench.Input;
import dev.e5250.host.Cc1;
import dev.e5250.host.Cc2;
import dev.e5250.host.Commands;
import dev.e5250.host.HostConnection;
import dev.e5250.host.HostRecord;
import dev.e5250.host.HostServer;
import dev.e5250.host.Opcode;
import dev.e5250.host.Orders;

/**
 * How long a terminal takes that is started for one job: a process connects, gets lists as fast as it takes them, and presses
 * Enter on the display after the last. Run by releng/s5250-start.
 */
final class ColdProcess {
    private static final int AT_A_TIME = 100;
    private static final String LAST = "That was the last one";
    private static final String SCRIPT = "Wait(60,StringAt,1,2,\"" + LAST + "\") Enter()\n";

    /** Moments of one run, in nanoseconds. */
    private static final class Run {
        private volatile long connected;
        private final CompletableFuture<Long> answered = new CompletableFuture<>();
    }

    private final byte[] batch = Input.SUBFILE.stream(AT_A_TIME * Input.SUBFILE.bytes().length);
    private final int screens;
    private volatile Run run;

    private ColdProcess(int screens) {
        this.screens = screens;
    }

    /** Arguments: screens, times, and a command that the host's address is put behind. */
    public static void main(String[] arguments) throws Exception {
        ColdProcess cold = new ColdProcess(Integer.parseInt(arguments[0]));
        cold.measure(Integer.parseInt(arguments[1]), Arrays.copyOfRange(arguments, 2, arguments.length));
    }

    private void measure(int times, String[] command) throws Exception {
        try (HostServer server = HostServer.start(this::serve)) {
            // the host is not to be measured: its own code is compiled before
            once(server, command);
            double[][] millis = new double[4][times];
            for (int i = 0; i < times; i++) {
                double[] steps = once(server, command);
                for (int step = 0; step < steps.length; step++) {
                    millis[step][i] = steps[step];
                }
            }
            print("until it talks 5250", millis[0]);
            print(screens + " lists, until the last is answered", millis[1]);
            print("together", millis[2]);
            print("processor time of the terminal", millis[3]);
        }
    }

    private double[] once(HostServer server, String[] command) throws Exception {
        Run current = new Run();
        run = current;
        String[] whole = Arrays.copyOf(command, command.length + 1);
        whole[command.length] = "127.0.0.1:" + server.port();
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(whole).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (OutputStream script = process.getOutputStream();
                BufferedReader answers = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            script.write(SCRIPT.getBytes(StandardCharsets.US_ASCII));
            script.close();
            long answered = current.answered.get();
            double processor = process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
            String last = answers.lines().reduce((before, line) -> line).orElse("nothing");
            if (!last.equals("ok")) {
                throw new IOException("the terminal has said " + last);
            }
            return new double[] {(current.connected - begun) / 1e6, (answered - current.connected) / 1e6,
                    (answered - begun) / 1e6, processor};
        } finally {
            process.destroy();
        }
    }

    private void serve(HostConnection connection) throws IOException {
        Run current = run;
        try {
            connection.negotiate();
            current.connected = System.nanoTime();
            for (int i = 0; i < screens / AT_A_TIME; i++) {
                connection.writeRaw(batch);
            }
            connection.write(HostRecord.put(Opcode.PUT_GET).add(Commands.clearUnit(),
                    Commands.wtd(Cc1.NONE, Cc2.UNLOCK, Orders.sba(1, 2), Orders.text(LAST)),
                    Commands.readMdt(Cc1.NONE, Cc2.NONE)));
            connection.read(Duration.ofMinutes(1));
            current.answered.complete(System.nanoTime());
        } catch (IOException e) {
            current.answered.completeExceptionally(e);
            throw e;
        }
    }

    private static void print(String what, double[] millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        System.out.printf(Locale.ROOT, "%-45s least %6.0f ms   median %6.0f ms   most %6.0f ms%n", what, sorted[0],
                sorted[sorted.length / 2], sorted[sorted.length - 1]);
    }
}
