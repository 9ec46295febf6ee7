package dev.e5250.bench;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

import dev.e5250.telnet.RecordListener;
import dev.e5250.telnet.TelnetClient;
import dev.e5250.telnet.TelnetException;
import dev.e5250.telnet.TelnetReceiver;
import dev.e5250.telnet.TelnetSettings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A new connection from its first byte to 5250 mode, without a socket: what IBM i sends (RFC 4777), and the answers. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class NegotiationBenchmark {
    /** DO NEW-ENVIRON, DO TERMINAL-TYPE; SEND all variables, with a seed; SEND a type; records both ways. */
    private static final byte[] HOST = HexFormat.of().parseHex("FFFD27FFFD18"
            + "FFFA2701" + "0349424D5253454544A1A2A3A4A5A6A7A80003" + "FFF0"
            + "FFFA1801FFF0" + "FFFD19FFFB19FFFD00FFFB00");

    private final TelnetSettings settings = TelnetSettings.of("IBM-3477-FC");

    @Benchmark
    public int negotiate() throws TelnetException {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        boolean[] negotiated = new boolean[1];
        TelnetReceiver receiver = new TelnetClient(settings, answers::writeBytes, new RecordListener() {
            @Override
            public void record(byte[] buffer, int offset, int length) {
                throw new AssertionError("no record was sent");
            }

            @Override
            public void negotiated() {
                negotiated[0] = true;
            }

            @Override
            public void deviceNameRefused() {
                throw new AssertionError("no name was asked for");
            }
        }).receiver();
        receiver.receive(HOST, 0, HOST.length);
        if (!negotiated[0]) {
            throw new AssertionError("not in 5250 mode: " + HexFormat.of().formatHex(answers.toByteArray()));
        }
        return answers.size();
    }
}
