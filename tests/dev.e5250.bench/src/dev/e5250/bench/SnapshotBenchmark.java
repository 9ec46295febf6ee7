package dev.e5250.bench;

import java.util.concurrent.TimeUnit;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.datastream.DeviceModel;
import dev.e5250.datastream.RecordHeader;
import dev.e5250.datastream.Workstation;
import dev.e5250.screen.Display;
import dev.e5250.screen.DisplaySize;
import dev.e5250.screen.ScreenSnapshot;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What it takes to show what is on the screen: all of it, one row of it, or nothing new. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SnapshotBenchmark {
    @Param({"SIGN_ON", "SUBFILE", "WIDE_SUBFILE"})
    public Input input;

    private Display display;

    @Setup
    public void setUp() {
        Workstation workstation = new Workstation(Ccsid.of(37), DeviceModel.of(DisplaySize.ALTERNATE), reply -> { });
        byte[] record = input.record();
        workstation.process(record, RecordHeader.read(record, 0, record.length));
        display = workstation.display();
    }

    /** Every row is made anew. */
    @Benchmark
    public ScreenSnapshot whole() {
        display.forgetSnapshots();
        return display.snapshot();
    }

    /** One position has changed. */
    @Benchmark
    public ScreenSnapshot oneRow() {
        display.buffer().set(display.cursor(), (byte) 0xC1);
        return display.snapshot();
    }

    /** Nothing has. */
    @Benchmark
    public ScreenSnapshot nothing() {
        return display.snapshot();
    }
}
