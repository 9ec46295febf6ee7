package dev.e5250.bench.paint;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

import dev.e5250.host.Cc1;
import dev.e5250.host.Cc2;
import dev.e5250.host.Commands;
import dev.e5250.host.HostConnection;
import dev.e5250.host.HostDisplay;
import dev.e5250.host.HostRecord;
import dev.e5250.host.HostServer;
import dev.e5250.host.Opcode;
import dev.e5250.host.Orders;
import dev.e5250.session.Session;
import dev.e5250.session.SessionSettings;
import dev.e5250.terminal.SessionBinding;
import dev.e5250.terminal.Terminal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/**
 * Measures how long it takes from a key event to the end of the painting that shows it, and how often a record of the host
 * makes the window paint, with a host that writes a line of the screen 100 times a second.
 */
public final class KeyToPaint {
    private static final int KEYS = 500;
    private static final int WARM_UP = 200;
    private static final int SCREENS = 1000;
    private static final long INTERVAL_NANOSECONDS = 10_000_000;
    private static final long LIMIT_NANOSECONDS = 60_000_000_000L;

    private static final long SHORTEST_REST_NANOSECONDS = 25_000_000;
    private static final long LONGEST_REST_NANOSECONDS = 75_000_000;

    private final Random random = new Random(5250);
    private final Display display = new Display();
    private final Shell shell = new Shell(display);
    private final Terminal terminal = new Terminal(shell);
    private final AtomicLong records = new AtomicLong();
    private volatile boolean writing;
    private long paints;
    private long paintedPixels;
    private long painted;

    private KeyToPaint() {
        shell.setLayout(new FillLayout());
        shell.setSize(1000, 700);
        // behind the terminal's own listener: the painting is done when this one is called
        terminal.addListener(SWT.Paint, e -> {
            paints++;
            paintedPixels += (long) e.width * e.height;
            painted = System.nanoTime();
        });
        shell.open();
        shell.forceActive();
        terminal.forceFocus();
    }

    public static void main(String[] arguments) throws IOException {
        new KeyToPaint().run();
    }

    private void run() throws IOException {
        HostServer host = HostServer.start(this::serve);
        Session session = new Session(SessionSettings.to("127.0.0.1", host.port()));
        SessionBinding binding = new SessionBinding(session, terminal, () -> { /* nothing else is shown */ });
        session.open();
        await(() -> terminal.snapshot() != null && terminal.snapshot().text().contains("Ready"));

        keys("a key and a quiet host");
        writing = true;
        await(() -> records.get() > 100);
        repaints();
        keys("a key and 100 records a second");
        writing = false;
        binding.dispose();
        session.close().join();
        host.close();
        display.dispose();
    }

    private void keys(String title) {
        long[] nanoseconds = new long[KEYS];
        for (int i = -WARM_UP; i < KEYS; i++) {
            rest();
            int column = terminal.snapshot().cursorColumn();
            Event key = new Event();
            key.keyCode = column < 70 ? 'x' : SWT.HOME;
            key.character = column < 70 ? 'x' : '\0';
            long begun = System.nanoTime();
            terminal.notifyListeners(SWT.KeyDown, key);
            await(() -> terminal.snapshot().cursorColumn() != column && painted > begun);
            if (i >= 0) {
                nanoseconds[i] = painted - begun;
            }
        }
        Arrays.sort(nanoseconds);
        System.out.printf("%s: 50%% within %.2f ms, 99%% within %.2f ms, longest %.2f ms%n", title,
                nanoseconds[KEYS / 2] / 1e6, nanoseconds[KEYS * 99 / 100] / 1e6, nanoseconds[KEYS - 1] / 1e6);
    }

    /** As long as between two keys of somebody who types fast, never in step with what the platform does by a clock. */
    private void rest() {
        long end = System.nanoTime() + random.nextLong(SHORTEST_REST_NANOSECONDS, LONGEST_REST_NANOSECONDS);
        await(() -> System.nanoTime() > end);
    }

    private void repaints() {
        long fromPaints = paints;
        long fromPixels = paintedPixels;
        long fromRecords = records.get();
        await(() -> records.get() - fromRecords >= SCREENS);
        long count = records.get() - fromRecords;
        double share = 100.0 * (paintedPixels - fromPixels) / Math.max(1, paints - fromPaints)
                / ((double) terminal.getSize().x * terminal.getSize().y);
        System.out.printf("%d records: %.2f paints for each, of %.1f%% of the window%n", count,
                (double) (paints - fromPaints) / count, share);
    }

    private void serve(HostConnection client) throws IOException, InterruptedException {
        client.negotiate();
        client.write(HostDisplay.standard().text(1, 2, "Ready").field(Orders.input(20, 5, 75)).cursor(20, 5).record());
        while (!Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(INTERVAL_NANOSECONDS);
            if (writing) {
                client.write(line("Record " + records.incrementAndGet()));
            }
        }
    }

    /** One line anew; cursor and keyboard stay as they are. */
    private static HostRecord line(String text) {
        return HostRecord.put(Opcode.PUT_GET).add(Commands.wtd(Cc1.NONE, Cc2.KEEP_CURSOR | Cc2.UNLOCK,
                Orders.sba(5, 2), Orders.text(text)));
    }

    private interface Condition {
        boolean holds();
    }

    private void await(Condition condition) {
        long deadline = System.nanoTime() + LIMIT_NANOSECONDS;
        while (!condition.holds()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("nothing happened for too long");
            }
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }
}
