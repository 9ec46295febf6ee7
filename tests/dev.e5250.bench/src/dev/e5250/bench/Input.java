package dev.e5250.bench;

import static dev.e5250.host.Orders.input;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.datastream.DeviceModel;
import dev.e5250.datastream.RecordHeader;
import dev.e5250.datastream.Workstation;
import dev.e5250.host.Attr;
import dev.e5250.host.Command;
import dev.e5250.host.Commands;
import dev.e5250.host.HostDisplay;
import dev.e5250.host.HostRecord;
import dev.e5250.host.HostWindow;
import dev.e5250.host.Opcode;
import dev.e5250.host.Orders;
import dev.e5250.screen.DisplaySize;
import dev.e5250.telnet.TelnetEscape;

/** What a host sends: always the same bytes, made by the builders of the host. */
public enum Input {
    /** A sign-on display, some 700 bytes. */
    SIGN_ON(signOn().record().bytes()),
    /** A list that fills 24x80, with a field in each row, some 2,400 bytes. */
    SUBFILE(subfile(HostDisplay.standard(), 18, 6).record().bytes()),
    /** The same in 27x132, some 4,000 bytes. */
    WIDE_SUBFILE(subfile(HostDisplay.wide(), 21, 10).record().bytes()),
    /** The list, saved, a window over it, and the list restored: four records, some 6,800 bytes. */
    WINDOW(window()),
    /** What has killed others: WONT END-OF-RECORD, again and again, no record at all. */
    GARBAGE,
    /** Records whose first command lacks its ESC, each answered by a negative response. */
    NO_ESC(record(Opcode.PUT_GET, out -> out.put(0x11, 0x00, 0x18).putText("no command".repeat(20)))),
    /** The list's record, its last order cut. */
    CUT_ORDER(record(Opcode.PUT_GET, Commands.clearUnit(), Commands.wtd(0, 0, Orders.text("cut".repeat(60)),
            out -> out.put(0x11, 0x05))));

    private static final int HEADER = 10;

    private final byte[][] records;
    private final byte[] bytes;

    Input() {
        records = new byte[0][];
        bytes = HexFormat.of().parseHex("FFFC19");
    }

    Input(byte[]... records) {
        this.records = records;
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] record : records) {
            all.writeBytes(TelnetEscape.record(record, 0, record.length));
        }
        bytes = all.toByteArray();
    }

    /** The first record, before telnet escapes it. */
    public byte[] record() {
        return records[0].clone();
    }

    /** The bytes as they stand on the wire, IAC doubled and IAC EOR behind. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Over and over, as a whole number of times. */
    public byte[] stream(int atLeast) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        while (stream.size() < atLeast) {
            stream.writeBytes(bytes);
        }
        return stream.toByteArray();
    }

    /** Records in a stream of this input. */
    public int records(byte[] stream) {
        return records.length * (stream.length / bytes.length);
    }

    private static HostDisplay signOn() {
        HostDisplay display = HostDisplay.standard().centred(1, "Sign On", Attr.WHITE)
                .text(2, 48, "System  . . . . . :   BENCH")
                .text(3, 48, "Subsystem . . . . :   QINTER")
                .text(4, 48, "Display . . . . . :   QPADEV0001");
        String[] prompts = {"User  . . . . . . . . . . . . . .", "Password  . . . . . . . . . . . .",
                "Program/procedure . . . . . . . .", "Menu  . . . . . . . . . . . . . .", "Current library . . . . . . . . ."};
        for (int i = 0; i < prompts.length; i++) {
            display.text(6 + i, 17, prompts[i]).field(i == 1 ? input(6 + i, 53, 10).nonDisplay() : input(6 + i, 53, 10));
        }
        return display.text(24, 40, "(C) COPYRIGHT NOBODY 1980, 2026.").cursor(6, 53);
    }

    /** A row has columns of their own colours, each with its order and its attributes. */
    private static HostDisplay subfile(HostDisplay display, int rows, int columns) {
        display.centred(1, "Work with Something", Attr.WHITE).text(3, 2, "Type options, press Enter.", Attr.BLUE)
                .text(4, 4, "2=Change   3=Copy   4=Delete   5=Display   7=Rename   8=Authority", Attr.BLUE);
        for (int i = 0; i < rows; i++) {
            display.field(input(6 + i, 3, 2));
            for (int column = 0; column < columns; column++) {
                display.text(6 + i, 8 + 12 * column, String.format("OBJ%07d", 7919L * i + column),
                        column % 2 == 0 ? Attr.GREEN : Attr.WHITE);
            }
        }
        return display.cursor(6, 3);
    }

    private static byte[][] window() {
        byte[] list = subfile(HostDisplay.standard(), 18, 6).record().bytes();
        byte[] save = record(Opcode.SAVE_SCREEN, Commands.saveScreen());
        byte[] window = HostWindow.standard(8, 20, 6, 30).title("Confirm Delete").text(2, 2, "Press Enter to confirm.")
                .text(4, 2, "F12=Cancel", Attr.BLUE).record().bytes();
        byte[] restore = record(Opcode.RESTORE_SCREEN, Commands.restoreScreen(saved(list, save)));
        return new byte[][] {list, save, window, restore};
    }

    /** What a terminal answers to a SAVE SCREEN. */
    private static byte[] saved(byte[] display, byte[] save) {
        byte[][] answer = new byte[1][];
        Workstation workstation = new Workstation(Ccsid.of(37), DeviceModel.of(DisplaySize.ALTERNATE),
                reply -> answer[0] = reply.array());
        for (byte[] record : new byte[][] {display, save}) {
            workstation.process(record, RecordHeader.read(record, 0, record.length));
        }
        return Arrays.copyOfRange(answer[0], HEADER, answer[0].length);
    }

    private static byte[] record(Opcode opcode, Command... commands) {
        return HostRecord.put(opcode).add(commands).bytes();
    }
}
