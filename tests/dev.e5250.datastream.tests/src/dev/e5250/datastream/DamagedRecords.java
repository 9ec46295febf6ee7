package dev.e5250.datastream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.Supplier;

import dev.e5250.screen.Field;
import dev.e5250.screen.Key;

/**
 * Laws 1 and 6: whatever is done to a record, the answer is a sense code at most, nothing of it is kept, the fields are on
 * the display, every key works, and the next record is drawn.
 */
final class DamagedRecords {
    private static final int[] VALUES = {0x00, 0x04, 0x7F, 0xFF};
    /** The valid records of all tests so far: each is damaged once, by the test that gives it first. */
    private static final Set<String> DONE = new HashSet<>();

    private final Terminal terminal;
    private final String fresh;

    /** Damaged records arrive at a terminal of their own, one after another. */
    DamagedRecords(Supplier<Terminal> terminals) {
        terminal = terminals.get();
        fresh = terminals.get().drawsNext().everything();
    }

    /** Cuts and changes a valid record, unless that was done before. */
    static void ofValid(byte[] record, Supplier<Terminal> terminals) {
        if (!DONE.add(HexFormat.of().formatHex(record))) {
            return;
        }
        DamagedRecords damaged = new DamagedRecords(terminals);
        damaged.cutAtEveryByte(record);
        damaged.withEveryByteChanged(record);
    }

    static boolean isDone(byte[] record) {
        return DONE.contains(HexFormat.of().formatHex(record));
    }

    void cutAtEveryByte(byte[] record) {
        for (int length = 0; length < record.length; length++) {
            check(Arrays.copyOf(record, length), "first " + length + " bytes");
        }
        checkNothingKept(record);
    }

    void withEveryByteChanged(byte[] record) {
        withEveryByteChanged(record, 0, VALUES);
    }

    void withEveryByteChanged(byte[] record, int from, int... values) {
        for (int at = from; at < record.length; at++) {
            byte[] changed = record.clone();
            for (int value : values) {
                changed[at] = (byte) value;
                check(changed, String.format("%02X at %d", value, at));
            }
        }
        checkNothingKept(record);
    }

    private void check(byte[] record, String what) {
        RecordHeader header = RecordHeader.read(record, 0, record.length);
        if (header == null) {
            return;
        }
        SenseCode sense = terminal.workstation.process(record, header);
        int negative = 0;
        while (!terminal.sentNothingMore()) {
            negative += terminal.sent().senseCode().isPresent() ? 1 : 0;
        }
        assertThat(negative).as(what).isEqualTo(sense == SenseCode.NONE ? 0 : 1);
        for (Field field : terminal.display().formats().fields()) {
            assertThat(field.end()).as(what).isLessThan(terminal.display().buffer().length());
        }
        terminal.press(Key.RESET, Key.TAB, Key.ERASE_EOF).type("1").press(Key.FIELD_EXIT, Key.RESET);
        terminal.forgetSent();
        terminal.drawsNext();
        assertThat(terminal.row(1)).as(what).isEqualTo("NEXT");
        assertThat(terminal.workstation.isReady()).as(what).isTrue();
        assertThat(terminal.display().keyboard().retainedTypeAhead()).as(what).isZero();
    }

    /** The display is what it is where no damaged record ever came. */
    private void checkNothingKept(byte[] record) {
        terminal.drawsNext();
        assertThat(terminal.everything()).as(HexFormat.of().formatHex(record)).isEqualTo(fresh);
    }
}
