package dev.e5250.bench;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import dev.e5250.telnet.RecordListener;
import dev.e5250.telnet.TelnetClient;
import dev.e5250.telnet.TelnetException;
import dev.e5250.telnet.TelnetReceiver;
import dev.e5250.telnet.TelnetSettings;

/** From bytes of the socket to records of the host: telnet alone, and beside it the least that anyone has to do. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class FramingBenchmark {
    private static final int STREAM = 256 * 1024;
    private static final byte IAC = (byte) 0xFF;
    private static final byte EOR = (byte) 0xEF;

    @Param
    public Input input;

    private final Sum sum = new Sum();
    private final byte[] record = new byte[STREAM];
    private byte[] stream;
    private TelnetReceiver receiver;

    @Setup
    public void setUp() throws TelnetException {
        stream = input.stream(STREAM);
        receiver = new TelnetClient(TelnetSettings.of("IBM-3477-FC"), bytes -> { }, sum).receiver();
        receiver.receive(Wire.AGREEMENT, 0, Wire.AGREEMENT.length);
    }

    /** Frames and un-escapes a stream, as it comes from a socket: straight into the buffer, in reads of 8 KiB. */
    @Benchmark
    public long telnet(Rates rates) throws TelnetException {
        Wire.read(stream, receiver);
        rates.add(input, stream);
        return sum.value;
    }

    /** The simplest correct loop over the same bytes: all of them are there, and nothing is ever cut. */
    @Benchmark
    public long simplestLoop(Rates rates) {
        int length = 0;
        for (int at = 0; at < stream.length; at++) {
            if (stream[at] != IAC) {
                record[length++] = stream[at];
            } else if (stream[++at] == IAC) {
                record[length++] = IAC;
            } else if (stream[at] == EOR) {
                sum.record(record, 0, length);
                length = 0;
            } else {
                at++;
            }
        }
        rates.add(input, stream);
        return sum.value;
    }

    /** Sees that records came, and does nothing with them that costs. */
    private static final class Sum implements RecordListener {
        private long value;

        @Override
        public void record(byte[] buffer, int offset, int length) {
            value += length + buffer[offset];
        }

        @Override
        public void negotiated() {
            // of no interest
        }

        @Override
        public void deviceNameRefused() {
            // no name was asked for
        }
    }
}
