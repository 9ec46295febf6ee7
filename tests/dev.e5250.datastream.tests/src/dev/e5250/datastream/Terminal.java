package dev.e5250.datastream;

import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.ProtocolException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.function.Supplier;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.host.ClientRecord;
import dev.e5250.host.Command;
import dev.e5250.host.HostRecord;
import dev.e5250.screen.Display;
import dev.e5250.screen.Field;
import dev.e5250.screen.GuiConstructs;
import dev.e5250.screen.Key;
import dev.e5250.screen.RegenerationBuffer;
import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.screen.SelectionField;

/**
 * A workstation for tests: the host writes records, and reads what it answered. Each record that is valid is also cut and
 * changed, at a terminal of its own.
 */
final class Terminal {
    final Workstation workstation;
    private final Supplier<Terminal> forDamagedRecords;
    private final Deque<byte[]> sent = new ArrayDeque<>();
    private final Deque<byte[]> masked = new ArrayDeque<>();

    Terminal() {
        this(DeviceModel.IBM_3477_FC, CommandTable.standard());
    }

    Terminal(int ccsid) {
        this(ccsid, DeviceModel.IBM_3477_FC, CommandTable.standard(), true);
    }

    Terminal(int ccsid, DeviceModel model) {
        this(ccsid, model, CommandTable.standard(), true);
    }

    Terminal(DeviceModel model, CommandTable commands) {
        this(37, model, commands, true);
    }

    /** One whose records are taken as they are: for damaged ones, and for those that are different in each run. */
    static Terminal undamaged() {
        return new Terminal(37, DeviceModel.IBM_3477_FC, CommandTable.standard(), false);
    }

    private Terminal(int ccsid, DeviceModel model, CommandTable commands, boolean damages) {
        forDamagedRecords = damages ? () -> new Terminal(ccsid, model, commands, false) : null;
        workstation = new Workstation(Ccsid.of(ccsid), model,
                record -> {
                    sent.add(Arrays.copyOf(record.array(), record.length()));
                    masked.add(record.masked());
                }, commands);
    }

    /** A record with commands, invited. */
    SenseCode hostWrites(Command... commands) {
        return hostWrites(HostRecord.put(dev.e5250.host.Opcode.PUT_GET).add(commands));
    }

    SenseCode hostWrites(HostRecord record) {
        return hostWrites(record.bytes());
    }

    /** A whole record from its length field on, as hex. */
    SenseCode hostWrites(String hex) {
        return hostWrites(HexFormat.of().parseHex(hex.replaceAll("\\s", "")));
    }

    SenseCode hostWrites(byte[] record) {
        SenseCode sense = hostWritesDamaged(record);
        if (sense == SenseCode.NONE && forDamagedRecords != null) {
            DamagedRecords.ofValid(record, forDamagedRecords);
        }
        return sense;
    }

    /** A record that a test has damaged itself: it is damaged no further. */
    SenseCode hostWritesDamaged(byte[] record) {
        return workstation.process(record, RecordHeader.read(record, 0, record.length));
    }

    /** The next record, whatever came before: it says NEXT, and asks for input. */
    Terminal drawsNext() {
        assertThat(hostWrites(clearUnit(), wtd(0, 0x08, text("NEXT")), readMdt(0, 0))).isEqualTo(SenseCode.NONE);
        return this;
    }

    /** Commands as hex in a record of an opcode. */
    SenseCode hostPuts(int opcode, String commands) {
        String hex = commands.replaceAll("\\s", "");
        return hostWrites(String.format("%04X12A000000400" + "00%02X%s", 10 + hex.length() / 2, opcode, hex));
    }

    /** A Read MDT Fields, so that the keyboard works. */
    Terminal hostReads() {
        assertThat(hostWrites(readMdt(0, 0))).isEqualTo(SenseCode.NONE);
        return this;
    }

    Terminal type(String text) {
        text.chars().forEach(c -> display().keyboard().type((char) c));
        return this;
    }

    Terminal press(Key... keys) {
        for (Key key : keys) {
            display().keyboard().press(key);
        }
        return this;
    }

    Display display() {
        return workstation.display();
    }

    /** The oldest record that was sent and not looked at yet. */
    ClientRecord sent() {
        try {
            masked.remove();
            return ClientRecord.parse(sent.remove(), Ccsid.of(37));
        } catch (ProtocolException e) {
            throw new AssertionError(e);
        }
    }

    /** The same as hex, from the length field on. */
    String sentHex() {
        masked.remove();
        return HexFormat.of().withUpperCase().formatHex(sent.remove());
    }

    /** The same as a trace shows it. */
    String sentMasked() {
        sent.remove();
        return HexFormat.of().withUpperCase().formatHex(masked.remove());
    }

    void forgetSent() {
        sent.clear();
        masked.clear();
    }

    boolean sentNothingMore() {
        return sent.isEmpty();
    }

    String row(int row) {
        return display().snapshot().row(row).toString().stripTrailing();
    }

    /** The bytes of a row from one column on, as hex. */
    String hex(int row, int column, int length) {
        byte[] bytes = new byte[length];
        display().buffer().read(display().buffer().address(row, column), bytes, 0, length);
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }

    String cursor() {
        int cursor = display().cursor();
        return display().buffer().row(cursor) + "/" + display().buffer().column(cursor);
    }

    Field field(int index) {
        return display().formats().fields().get(index);
    }

    /** All that is to be seen, and what takes input: rows that are not blank, fields, keyboard and indicators. */
    String look() {
        StringBuilder look = new StringBuilder();
        ScreenSnapshot shown = display().snapshot();
        for (int row = 1; row <= shown.rowCount(); row++) {
            if (!row(row).isEmpty()) {
                look.append(String.format("%02d|%s%n", row, row(row)));
            }
        }
        for (Field field : display().formats().fields()) {
            RegenerationBuffer buffer = display().buffer();
            look.append(String.format("field %d/%d+%d %04X %02X", buffer.row(field.start()), buffer.column(field.start()),
                    field.length(), field.format(), field.attribute()));
            for (short word : field.controlWords()) {
                look.append(String.format(" %04X", word));
            }
            look.append('\n');
        }
        look.append(shown.keyboard()).append(display().keyboard().isLocked() ? " locked" : "").append(" at ").append(cursor());
        look.append(shown.insertMode() ? " insert" : "").append(shown.cursorBlinks() ? " blinks" : "");
        look.append(shown.messageWaiting() ? " message" : "").append(workstation.isReady() ? " ready" : "");
        return look.append('\n').toString();
    }

    /** Everything is as said, see {@link Whole}, with what was sent below it, header and data: a record a line, forgotten then. */
    Terminal shows(String whole) {
        StringBuilder is = new StringBuilder(Whole.of(this));
        while (!sentNothingMore()) {
            is.append("sent ").append(new StringBuilder(sentHex()).insert(20, ' ').toString().strip()).append('\n');
        }
        assertThat(is.toString()).isEqualTo(whole);
        return this;
    }

    /** Everything about the display that a save must bring back, as text. */
    String everything() {
        StringBuilder all = new StringBuilder();
        byte[] cells = new byte[display().buffer().length()];
        display().buffer().read(0, cells, 0, cells.length);
        all.append(display().buffer().size());
        for (int row = 1; row <= display().buffer().rows(); row++) {
            String hex = hex(row, 1, display().buffer().columns());
            all.append(hex.matches("0*") ? "" : "\n" + row + ' ' + hex.replaceAll("(00)+$", ""));
        }
        all.append("\ncursor ").append(cursor()).append(" ic ").append(display().insertCursor());
        all.append(" blinks ").append(display().cursorBlinks());
        all.append("\nheader ").append(HexFormat.of().formatHex(display().formats().header()));
        all.append(" mdt ").append(display().formats().isMasterMdt());
        for (Field field : display().formats().fields()) {
            all.append("\nfield ").append(field.start()).append('+').append(field.length());
            all.append(String.format(" %04X %02X ", field.format(), field.attribute()));
            all.append(Arrays.toString(field.controlWords())).append(field.isAdjustDue() ? " to be adjusted" : "");
        }
        Display.ErrorText error = display().errorText();
        if (error != null) {
            all.append("\nerror ").append(display().keyboard().state()).append(' ').append(display().keyboard().error());
            all.append(error.row()).append('/').append(error.column()).append(' ');
            all.append(HexFormat.of().formatHex(error.bytes()));
        }
        all.append("\nextended");
        for (int at = 0; at < cells.length; at++) {
            if (display().buffer().extended().isAt(at)) {
                all.append(String.format(" %d:%02X%02X", at, display().buffer().extended().primaryAt(at),
                        display().buffer().extended().colourAt(at)));
            }
        }
        GuiConstructs constructs = display().constructs().constructs();
        all.append("\nwindows ").append(constructs.windows());
        for (SelectionField field : constructs.selectionFields()) {
            all.append("\nselection ").append(field.row()).append('/').append(field.column()).append(field.kind());
            all.append(field.choices()).append(field.modified()).append(field.scrollBar());
        }
        all.append("\nbars ").append(constructs.scrollBars()).append(" lines ").append(constructs.gridLines());
        all.append(" buttons ").append(constructs.mouseButtons());
        all.append("\nlocked ").append(display().keyboard().isLocked());
        all.append(" insert ").append(display().keyboard().isInsertMode());
        all.append(display().keyboard().isFieldExitDue() ? " field exit due" : "");
        all.append(" read ").append(workstation.pendingRead());
        return all.toString();
    }
}
