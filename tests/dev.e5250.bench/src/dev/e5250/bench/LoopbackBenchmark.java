package dev.e5250.bench;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import dev.e5250.host.HostConnection;
import dev.e5250.host.HostServer;
import dev.e5250.session.Session;
import dev.e5250.session.SessionListener;
import dev.e5250.session.SessionSettings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The whole way: a host that writes lists as fast as TCP takes them, a socket, a session, and somebody who looks. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10)
@Measurement(iterations = 10)
public class LoopbackBenchmark {
    private static final int SCREENS = 10_000;
    private static final int AT_A_TIME = 100;

    private final Semaphore wanted = new Semaphore(0);
    private final Semaphore done = new Semaphore(0);
    private HostServer server;
    private Session session;

    @Setup
    public void setUp() throws Exception {
        server = HostServer.start(this::serve);
        session = new Session(SessionSettings.to("127.0.0.1", server.port()));
        session.addListener(new SessionListener() {
            @Override
            public void screenChanged() {
                session.snapshot();
            }
        });
        session.open().get(10, TimeUnit.SECONDS);
    }

    @TearDown
    public void tearDown() throws Exception {
        session.close().get(10, TimeUnit.SECONDS);
        server.close();
    }

    /** Ten thousand lists, until the session has answered that it has processed the last one. */
    @Benchmark
    public long tenThousandScreens() throws InterruptedException {
        wanted.release();
        done.acquire();
        return session.diagnostics().counts().recordsIn();
    }

    private void serve(HostConnection connection) throws IOException, InterruptedException {
        connection.negotiate();
        byte[] batch = Input.SUBFILE.stream(AT_A_TIME * Input.SUBFILE.bytes().length);
        while (true) {
            wanted.acquire();
            for (int i = 0; i < SCREENS / AT_A_TIME; i++) {
                connection.writeRaw(batch);
            }
            connection.timingMark();
            done.release();
        }
    }
}
