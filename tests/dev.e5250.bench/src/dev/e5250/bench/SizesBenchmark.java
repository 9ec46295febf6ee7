package dev.e5250.bench;

import java.util.concurrent.TimeUnit;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.datastream.DeviceModel;
import dev.e5250.datastream.RecordHeader;
import dev.e5250.datastream.Workstation;
import dev.e5250.host.Attr;
import dev.e5250.host.Commands;
import dev.e5250.host.HostRecord;
import dev.e5250.host.Opcode;
import dev.e5250.host.Order;
import dev.e5250.host.Orders;
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

/** Whether the cost of a record grows as the record does and no faster: by its fields, by its attributes, after errors. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SizesBenchmark {

    /** As many fields as the format table holds. */
    @State(Scope.Thread)
    public static class Fields {
        @Param({"1", "16", "64", "256"})
        public int fields;

        final Workstation workstation = workstation();
        byte[] record;

        @Setup
        public void setUp() {
            Order[] orders = new Order[2 * fields];
            for (int i = 0; i < fields; i++) {
                orders[2 * i] = Orders.sba(1 + i / 16, 1 + i % 16 * 5);
                orders[2 * i + 1] = Orders.sf(0x4000, Attr.GREEN.code(), 3);
            }
            record = HostRecord.put(Opcode.PUT_GET).add(Commands.clearUnit(), Commands.wtd(0, 0x08, orders)).bytes();
        }
    }

    /** As many attributes as a display has positions, and a snapshot of what they do. */
    @State(Scope.Thread)
    public static class Attributes {
        @Param({"1", "100", "1000", "1900"})
        public int attributes;

        final Workstation workstation = workstation();
        byte[] record;

        @Setup
        public void setUp() {
            Order[] orders = new Order[attributes];
            for (int i = 0; i < attributes; i++) {
                orders[i] = Orders.attribute(i % 2 == 0 ? Attr.GREEN : Attr.WHITE);
            }
            record = HostRecord.put(Opcode.PUT_GET).add(Commands.clearUnit(), Commands.wtd(0, 0x08, orders)).bytes();
        }
    }

    /** As many bad records before the good one. */
    @State(Scope.Thread)
    public static class Errors {
        @Param({"0", "1000000"})
        public int errors;

        final Workstation workstation = workstation();
        byte[] record;

        @Setup
        public void setUp() {
            byte[] bad = HostRecord.put(Opcode.PUT_GET).add(Commands.wtd(0, 0, Orders.sba(99, 99))).bytes();
            for (int i = 0; i < errors; i++) {
                process(workstation, bad);
            }
            record = Input.SUBFILE.record();
        }
    }

    @Benchmark
    public Workstation byFields(Fields state) {
        return process(state.workstation, state.record);
    }

    @Benchmark
    public ScreenSnapshot byAttributes(Attributes state) {
        return process(state.workstation, state.record).display().snapshot();
    }

    @Benchmark
    public Workstation byErrorsBefore(Errors state) {
        return process(state.workstation, state.record);
    }

    private static Workstation workstation() {
        return new Workstation(Ccsid.of(37), DeviceModel.of(DisplaySize.ALTERNATE), reply -> { });
    }

    private static Workstation process(Workstation workstation, byte[] record) {
        workstation.process(record, RecordHeader.read(record, 0, record.length));
        return workstation;
    }
}
