package dev.e5250.bench;

import static dev.e5250.host.Orders.input;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

import dev.e5250.host.Attr;
import dev.e5250.host.HostDisplay;
import dev.e5250.telnet.TelnetEscape;

/** What a host sends: always the same bytes, made by the builders of the host. */
public enum Input {
    /** A sign-on display, some 700 bytes. */
    SIGN_ON(signOn().record().bytes(), 1),
    /** A list that fills 24x80, with a field in each row, some 2,400 bytes. */
    SUBFILE(subfile(HostDisplay.standard(), 18, 6).record().bytes(), 1),
    /** The same in 27x132, some 4,000 bytes. */
    WIDE_SUBFILE(subfile(HostDisplay.wide(), 21, 10).record().bytes(), 1),
    /** What has killed others: WONT END-OF-RECORD, again and again, no record at all. */
    GARBAGE(HexFormat.of().parseHex("FFFC19"), 0);

    private final byte[] record;
    private final byte[] bytes;
    private final int records;

    Input(byte[] record, int records) {
        this.record = record;
        this.records = records;
        bytes = records == 0 ? record : TelnetEscape.record(record, 0, record.length);
    }

    /** The record, before telnet escapes it. */
    public byte[] record() {
        return record.clone();
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
        return records * (stream.length / bytes.length);
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
}
