package dev.e5250.bench;

import java.util.concurrent.TimeUnit;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.datastream.DeviceModel;
import dev.e5250.datastream.RecordHeader;
import dev.e5250.datastream.Workstation;
import dev.e5250.host.Commands;
import dev.e5250.host.HostRecord;
import dev.e5250.host.Opcode;
import dev.e5250.screen.DisplaySize;
import dev.e5250.screen.Key;
import dev.e5250.screen.Keyboard;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What a key costs in the core, and the answer to a READ that an Enter makes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class KeysBenchmark {
    private final byte[] read = HostRecord.put(Opcode.PUT_GET).add(Commands.readMdt(0, 0)).bytes();
    private Workstation workstation;
    private Keyboard keyboard;
    private int sent;

    @Setup
    public void setUp() {
        workstation = new Workstation(Ccsid.of(37), DeviceModel.of(DisplaySize.ALTERNATE), reply -> sent += reply.length());
        process(Input.SUBFILE.record());
        keyboard = workstation.display().keyboard();
        for (int i = 0; i < workstation.display().formats().fields().size(); i++) {
            // modified from now on, and sent each time
            keyboard.type('5');
            keyboard.press(Key.TAB);
        }
    }

    /** A character in a field, and back to where it was. */
    @Benchmark
    public int typeAndBackspace() {
        keyboard.type('5');
        keyboard.press(Key.BACKSPACE);
        return workstation.display().cursor();
    }

    /** From one field to the next. */
    @Benchmark
    public int tab() {
        keyboard.press(Key.TAB);
        return workstation.display().cursor();
    }

    /** A character inserted before those that are there, and deleted. */
    @Benchmark
    public int insertAndDelete() {
        keyboard.setInsertMode(true);
        keyboard.type('5');
        keyboard.press(Key.BACKSPACE);
        keyboard.press(Key.DELETE);
        keyboard.setInsertMode(false);
        return workstation.display().cursor();
    }

    /** Enter with the modified fields as its answer, and the next READ. */
    @Benchmark
    public int enterAndRead() {
        keyboard.press(Key.ENTER);
        process(read);
        return sent;
    }

    private void process(byte[] record) {
        workstation.process(record, RecordHeader.read(record, 0, record.length));
    }
}
