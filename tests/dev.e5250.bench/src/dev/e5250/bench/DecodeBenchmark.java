package dev.e5250.bench;

import java.util.concurrent.TimeUnit;

import dev.e5250.bench.compare.OwnEngine;
import dev.e5250.ccsid.Ccsid;
import dev.e5250.screen.DisplaySize;
import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.telnet.TelnetException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From bytes of the socket to the screen: telnet and the data stream, and beside them the least that anyone has to do. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class DecodeBenchmark {
    private static final int STREAM = 256 * 1024;
    private static final byte IAC = (byte) 0xFF;
    private static final byte EOR = (byte) 0xEF;

    @Param
    public Input input;

    private final char[] unicode = new char[256];
    private final byte[] cells = new byte[DisplaySize.ALTERNATE.positions()];
    private final char[] characters = new char[cells.length];
    private byte[] stream;
    private OwnEngine engine;

    @Setup
    public void setUp() throws TelnetException {
        stream = input.stream(STREAM);
        for (int i = 0; i < unicode.length; i++) {
            unicode[i] = Ccsid.of(37).toUnicode((byte) i);
        }
        engine = new OwnEngine();
        engine.receive(Wire.AGREEMENT, 0, Wire.AGREEMENT.length);
    }

    /** All records of a stream onto the screen, as they come from a socket. */
    @Benchmark
    public int toScreen(Rates rates) throws TelnetException {
        Wire.read(stream, engine.receiver());
        rates.add(input, stream);
        return engine.workstation().display().cursor();
    }

    /** The same, and after each read what the user sees. */
    @Benchmark
    public ScreenSnapshot toSnapshots(Rates rates) throws TelnetException {
        ScreenSnapshot[] last = new ScreenSnapshot[1];
        Wire.read(stream, engine.receiver(), () -> last[0] = engine.workstation().display().snapshot());
        rates.add(input, stream);
        return last[0];
    }

    /** The simplest correct loop over the same bytes: un-escapes, translates and copies them, and knows no order. */
    @Benchmark
    public int simplestLoop(Rates rates) {
        int at = 0;
        for (int i = 0; i < stream.length; i++) {
            byte value = stream[i];
            if (value == IAC) {
                value = stream[++i];
                if (value != IAC) {
                    at = value == EOR ? 0 : at;
                    continue;
                }
            }
            if (at < cells.length) {
                cells[at] = value;
                characters[at++] = unicode[value & 0xFF];
            }
        }
        rates.add(input, stream);
        return at + cells[0] + characters[0];
    }
}
