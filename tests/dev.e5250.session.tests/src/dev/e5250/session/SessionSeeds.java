package dev.e5250.session;

import static dev.e5250.host.Commands.clearFormatTable;
import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.query;
import static dev.e5250.host.Commands.readImmediate;
import static dev.e5250.host.Commands.readInputFields;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.readMdtAlternate;
import static dev.e5250.host.Commands.readModifiedImmediateAlternate;
import static dev.e5250.host.Commands.readScreen;
import static dev.e5250.host.Commands.rollDown;
import static dev.e5250.host.Commands.rollUp;
import static dev.e5250.host.Commands.saveScreen;
import static dev.e5250.host.Commands.writeErrorCode;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.attribute;
import static dev.e5250.host.Orders.ea;
import static dev.e5250.host.Orders.ic;
import static dev.e5250.host.Orders.input;
import static dev.e5250.host.Orders.mc;
import static dev.e5250.host.Orders.ra;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.sfOutput;
import static dev.e5250.host.Orders.soh;
import static dev.e5250.host.Orders.td;
import static dev.e5250.host.Orders.text;
import static dev.e5250.host.Orders.wdsf;
import static dev.e5250.host.Orders.wea;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

import dev.e5250.host.Command;
import dev.e5250.host.Ffw;
import dev.e5250.host.HostRecord;
import dev.e5250.host.Opcode;
import dev.e5250.host.Order;
import dev.e5250.screen.Key;
import dev.e5250.session.FuzzScript.Action;

/** What a fuzzer starts from: every command, order, key and kind of field, and what has killed others. */
final class SessionSeeds {
    private static final int HEADER = 10;
    private static final Command READ = readMdt(0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private SessionSeeds(int settings) {
        bytes.write(settings);
    }

    /** Writes all seeds into a folder: {@code SessionSeeds FOLDER}. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        screens(folder);
        fields(folder);
        agreed().record(clearUnit(), wtd(0, 8, input(3, 5, 8).nonDisplay()), READ).type("SECRET").press(Key.ENTER)
                .record(saveScreen()).action(Action.RESTORE, 0).record(saveScreen()).action(Action.RESTORE, 1, 0, 9, 1)
                .write(folder, "save");
        SessionSeeds changed = agreed().record(clearUnit(), wtd(0, 8, input(2, 2, 3), input(2, 6, 2)), saveScreen());
        for (int at = 2; at < 45; at++) {
            // each byte of the image before its positions, one after the other
            changed.action(Action.RESTORE, 1, 0, at, 0xFF).action(Action.RESTORE, 1, 0, at, 0x08).press(Key.RIGHT);
        }
        changed.write(folder, "save-changed");
        SessionSeeds atTheEnd = agreed();
        for (int length = 3; length < 7; length++) {
            atTheEnd.record(clearUnit(), wtd(0, 8, input(24, 76, length)), READ).type("123456").press(Key.ERASE_EOF);
        }
        atTheEnd.write(folder, "field-at-the-end");
        agreed().type("ahead").press(Key.TAB).action(Action.REPEAT_KEYS, 60).record(clearUnit(),
                wtd(0, 8, input(3, 5, 80)), READ).write(folder, "ahead");
        agreed().raw("FFFC19").action(Action.AGAIN, 250).record(HostRecord.put(Opcode.PUT_GET)
                .add(dev.e5250.host.Raw.hex("FFFC19"))).write(folder, "bad");
        agreed().raw("FFFA27" + "C1".repeat(200)).action(Action.AGAIN, 250).write(folder, "endless-sub");
        agreed().raw("C1".repeat(250)).action(Action.AGAIN, 255).action(Action.AGAIN, 3).write(folder, "endless");
        agreed().action(Action.PIECES, 1).action(Action.TRACE).record(clearUnit(), wtd(0, 8, text("PIECES")), READ)
                .press(Key.F3).action(Action.LOOK).action(Action.BREAK).raw("FFFB00FFFB19")
                .record(clearUnit(), wtd(0, 8, input(1, 1, 5)), READ).type("AGAIN").write(folder, "broken");
        new SessionSeeds(SessionFuzz.WITH_DEVICE).raw("FFFD27FFFD18FFFA270103" + "49424D5253454544"
                + "41424344454647480003FFF0FFFA1801FFF0FFFD19FFFB19FFFD00FFFB00").record(query())
                .raw("FFFA270103FFF0").write(folder, "negotiation");
        agreed().raw("001112A09000056006C0003DC9F9F0F2FFEF").raw("001112A09000056006C0003DF8F9F0F2FFEF")
                .write(folder, "start-up");
        agreed().raw("FFFFFFFF12A000000400" + "0003").raw("0462".repeat(125)).action(Action.AGAIN, 30).raw("FFEF")
                .write(folder, "many-reads");
        agreed().action(Action.CLOSE).write(folder, "close");
        agreed().action(Action.END).write(folder, "end");
    }

    private static void screens(Path folder) throws IOException {
        Command[] all = {clearUnit(), wtd(0x40, 0x1C, soh().errorRow(24).keysWithoutData(3, 12), sba(1, 30),
                attribute(0x22), text("Title"), sba(3, 8), input(3, 9, 10), text("VALUE"), ra(5, 80, '-'), ea(6, 1, 0xFF),
                wea(3, 0x88), td((byte) 1, (byte) 0xFF), wdsf(0x60, 1, 0x80, 0, 0, 0), ic(3, 10), mc(4, 4)),
                rollUp(1, 5, 9), rollDown(2, 4, 8), query(), readMdt(0x40, 0)};
        agreed().record(all).type("abc").press(Key.FIELD_EXIT, Key.ENTER).write(folder, "screen");
        byte[] whole = HostRecord.put(Opcode.PUT_GET).add(all).bytes();
        for (int length = HEADER + 3; length < whole.length; length += 11) {
            byte[] cut = Arrays.copyOfRange(whole, HEADER, length);
            agreed().action(Action.RECORD, 3, 0).bytes(cut.length).bytes(cut).write(folder, "cut-" + length);
        }
        new SessionSeeds(SessionFuzz.AGREED | SessionFuzz.WIDE).record(out -> out.put(4, 0x20, 0),
                wtd(0, 8, sba(27, 130), text("WIDE"), sba(1, 0), sfOutput(0x22, 5)), readScreen())
                .write(folder, "wide");
        agreed().record(clearUnit(), wtd(0, 8, input(2, 2, 5).modified().value("A")), readImmediate(),
                readModifiedImmediateAlternate(), readInputFields(0, 0), readMdtAlternate(0x20, 8))
                .press(Key.F1, Key.CLEAR, Key.PAGE_UP, Key.PRINT).write(folder, "reads");
        agreed().record(writeErrorCode(ic(5, 5), attribute(0x22), text("CPF0001 Message"))).press(Key.HELP, Key.RESET)
                .record(clearFormatTable()).write(folder, "error");
        agreed().press(Key.SYSTEM_REQUEST).type("2").press(Key.LEFT, Key.DELETE, Key.ERASE_EOF, Key.ENTER,
                Key.ATTENTION, Key.TEST_REQUEST).write(folder, "request");
    }

    /** Each kind of field, typed into and left with each key that leaves one. */
    private static void fields(Path folder) throws IOException {
        int[] kinds = {0, Ffw.ALPHA_ONLY, Ffw.NUMERIC_SHIFT, Ffw.NUMERIC_ONLY, Ffw.DIGITS_ONLY, Ffw.IO,
                Ffw.SIGNED_NUMERIC, Ffw.BYPASS, Ffw.DUP_ENABLE, Ffw.AUTO_ENTER, Ffw.FIELD_EXIT_REQUIRED, Ffw.MONOCASE,
                Ffw.MANDATORY_ENTER, Ffw.RIGHT_ADJUST_ZERO_FILL, Ffw.RIGHT_ADJUST_BLANK_FILL, Ffw.MANDATORY_FILL};
        for (int kind : kinds) {
            Order[] orders = {input(1, 1, 3).ffw(kind), input(4, 10, 1).ffw(kind), input(5, 79, 4).ffw(kind)};
            agreed().record(clearUnit(), wtd(0, 8, orders), READ).type("1a").press(Key.FIELD_EXIT).type("2")
                    .press(Key.TAB).type("1234").press(Key.BACKSPACE, Key.FIELD_PLUS, Key.BACKTAB, Key.FIELD_MINUS,
                            Key.INSERT, Key.HOME).type("9").press(Key.DELETE, Key.DUP, Key.RESET, Key.FIELD_MARK,
                            Key.RESET, Key.NEW_LINE, Key.ERASE_EOF, Key.ERASE_INPUT, Key.UP, Key.RIGHT, Key.ENTER)
                    .action(Action.CURSOR, 5, 80).write(folder, String.format("field-%04x", kind));
            // the host writes while the operator types
            agreed().record(clearUnit(), wtd(0, 8, orders), READ).type("123").record(wtd(0, 0, mc(9, 9)))
                    .press(Key.BACKSPACE).type("4").press(Key.RESET, Key.HOME).type("123")
                    .record(writeErrorCode(ic(4, 10), text("MESSAGE"))).press(Key.RESET, Key.FIELD_EXIT)
                    .record(wtd(0, 8, input(4, 10, 1).ffw(Ffw.SIGNED_NUMERIC | Ffw.DUP_ENABLE), mc(4, 10)))
                    .press(Key.INSERT, Key.FIELD_MARK, Key.BACKSPACE, Key.FIELD_PLUS, Key.ENTER).record(saveScreen())
                    .action(Action.RESTORE, 0).write(folder, String.format("host-%04x", kind));
        }
    }

    private static SessionSeeds agreed() {
        return new SessionSeeds(SessionFuzz.AGREED | SessionFuzz.RECONNECTS);
    }

    private SessionSeeds record(Command... commands) {
        return record(HostRecord.put(Opcode.PUT_GET).add(commands));
    }

    private SessionSeeds record(HostRecord record) {
        byte[] whole = record.bytes();
        byte[] data = Arrays.copyOfRange(whole, HEADER, whole.length);
        action(data.length < 256 ? Action.RECORD : Action.LONG_RECORD, Opcode.PUT_GET.code(), 0);
        return (data.length < 256 ? bytes(data.length) : bytes(data.length >> 8, data.length)).bytes(data);
    }

    private SessionSeeds raw(String hex) {
        byte[] stream = HexFormat.of().parseHex(hex);
        return action(Action.RAW, stream.length).bytes(stream);
    }

    private SessionSeeds type(String text) {
        return action(Action.TYPE, text.length()).bytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private SessionSeeds press(Key... keys) {
        for (Key key : keys) {
            action(Action.KEY, key.ordinal());
        }
        return this;
    }

    private SessionSeeds action(Action action, int... parameters) {
        return bytes(action.ordinal()).bytes(parameters);
    }

    private SessionSeeds bytes(int... values) {
        for (int value : values) {
            bytes.write(value);
        }
        return this;
    }

    private SessionSeeds bytes(byte[] values) {
        bytes.writeBytes(values);
        return this;
    }

    private void write(Path folder, String name) throws IOException {
        Files.write(folder.resolve(name), bytes.toByteArray());
    }
}
