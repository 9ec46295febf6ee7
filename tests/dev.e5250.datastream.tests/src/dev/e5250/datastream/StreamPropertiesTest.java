package dev.e5250.datastream;

import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.clearUnitAlternate;
import static dev.e5250.host.Commands.readScreen;
import static dev.e5250.host.Commands.restorePartialScreen;
import static dev.e5250.host.Commands.restoreScreen;
import static dev.e5250.host.Commands.savePartialScreen;
import static dev.e5250.host.Commands.saveScreen;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.sf;
import static dev.e5250.host.Orders.td;
import static dev.e5250.host.Orders.wdsf;
import static dev.e5250.host.Orders.wea;
import static dev.e5250.host.structured.Choice.choice;
import static dev.e5250.host.structured.StructuredFields.clearGridLines;
import static dev.e5250.host.structured.StructuredFields.gridLines;
import static dev.e5250.host.structured.StructuredFields.mouseButtons;
import static dev.e5250.host.structured.StructuredFields.removeAll;
import static dev.e5250.host.structured.StructuredFields.removeWindow;
import static dev.e5250.host.structured.StructuredFields.scrollBar;
import static dev.e5250.host.structured.StructuredFields.selectionField;
import static dev.e5250.host.structured.StructuredFields.unrestrictedCursor;
import static dev.e5250.host.structured.StructuredFields.window;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

import dev.e5250.conformance.Rule;
import dev.e5250.host.Attr;
import dev.e5250.host.HostRecord;
import dev.e5250.host.Order;
import dev.e5250.host.StructuredField;
import dev.e5250.host.structured.GridLines;
import dev.e5250.host.structured.SelectionField;
import dev.e5250.host.structured.Window;
import dev.e5250.screen.Key;
import dev.e5250.screen.KeyboardState;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;

/** What holds for every display that a host and an operator can make. */
class StreamPropertiesTest {
    private static final int[] FORMATS = {0x4000, 0x4800, 0x6800, 0x4005, 0x4006, 0x4040, 0x4020, 0x4700, 0x4300, 0x4007};
    private static final Integer[] WORDS = {0x8400, 0x8601, 0x8602, 0x8603, 0x8680, 0x8801, 0x8922, 0x8002, 0x80FF, 0xB1A0,
            0x8501, 0xC101};

    /** What a host or an operator does to a terminal. */
    private record Action(String name, Consumer<Terminal> what) {
        void accept(Terminal terminal) {
            what.accept(terminal);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** One field: where its attribute stands, format, attribute, length, and what is in it. */
    private record Entry(int gap, int format, int attribute, byte[] contents, int colour) {
    }

    @Property(tries = 300)
    @Rule({"G1.2", "G1.11"})
    void saveThenRestoreIsTheIdentity(@ForAll("actions") List<Action> before, @ForAll("actions") List<Action> between,
            @ForAll boolean partial) {
        Terminal terminal = Terminal.undamaged();
        before.forEach(action -> action.accept(terminal));
        if (terminal.display().keyboard().state() == KeyboardState.SYSTEM_REQUEST) {
            // what is being typed there ends with whatever the host sends
            terminal.press(Key.RESET);
        }
        String saved = terminal.everything();
        terminal.forgetSent();
        terminal.hostWrites(partial ? savePartialScreen(0, 0, 0, 0, 0) : saveScreen());
        byte[] image = terminal.sent().data();
        between.forEach(action -> action.accept(terminal));
        // what is typed ahead would go to the display that comes back
        terminal.press(Key.RESET);
        terminal.forgetSent();
        assertThat(terminal.hostWrites(partial ? restorePartialScreen(image) : restoreScreen(image)))
                .isEqualTo(SenseCode.NONE);
        assertThat(terminal.everything()).isEqualTo(saved);
        assertThat(terminal.sentNothingMore()).isTrue();
    }

    @Property(tries = 300)
    @Rule("D9.1")
    void decodingWhatWasEncodedIsTheIdentity(@ForAll("entries") List<Entry> entries, @ForAll boolean wide) {
        Terminal terminal = Terminal.undamaged();
        int columns = wide ? 132 : 80;
        int positions = wide ? 27 * 132 : 24 * 80;
        byte[] cells = new byte[positions];
        List<Order> orders = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        int free = 0;
        for (Entry entry : entries) {
            int at = free + entry.gap();
            int end = at + entry.contents().length;
            if (end + 1 >= positions) {
                break;
            }
            orders.add(sba(at / columns + 1, at % columns + 1));
            orders.add(sf(entry.format(), entry.attribute(), entry.contents().length));
            orders.add(wea(3, entry.colour()));
            orders.add(td(entry.contents()));
            cells[at] = (byte) entry.attribute();
            System.arraycopy(entry.contents(), 0, cells, at + 1, entry.contents().length);
            cells[end + 1] = 0x20;
            fields.add(String.format("%d+%d %04X %02X", at + 1, entry.contents().length, entry.format(), entry.attribute()));
            free = end + 1;
        }
        assertThat(terminal.hostWrites(wide ? clearUnitAlternate() : clearUnit(), wtd(0, 0, orders.toArray(Order[]::new)),
                readScreen())).isEqualTo(SenseCode.NONE);
        assertThat(terminal.sent().data()).isEqualTo(cells);
        assertThat(terminal.display().formats().fields().stream().map(field -> String.format("%d+%d %04X %02X",
                field.start(), field.length(), field.format(), field.attribute()))).containsExactlyElementsOf(fields);
    }

    @Property(tries = 200)
    @Rule("F3.3")
    void readScreenReturnsEveryPositionAsItWasWritten(@ForAll @Size(1920) byte[] positions) {
        Terminal terminal = Terminal.undamaged();
        assertThat(terminal.hostWrites(clearUnit(), wtd(0, 0, td(positions)), readScreen())).isEqualTo(SenseCode.NONE);
        assertThat(terminal.sent().data()).isEqualTo(positions);
    }

    @Provide
    Arbitrary<List<Entry>> entries() {
        Arbitrary<Entry> entry = Combinators.combine(Arbitraries.integers().between(0, 200), Arbitraries.of(0x4000, 0x6000,
                0x4800, 0x5020, 0x40C8), Arbitraries.integers().between(0x20, 0x3F), Arbitraries.bytes().array(byte[].class)
                        .ofMinSize(1).ofMaxSize(100), Arbitraries.integers().between(0x80, 0x8F)).as(Entry::new);
        return entry.list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<Action>> actions() {
        Arbitrary<Action> keys = Arbitraries.of(Key.class)
                .map(key -> new Action(key.name(), terminal -> terminal.press(key)));
        Arbitrary<Action> typing = Arbitraries.strings().withChars("aB1 ,-ä").ofMaxLength(8)
                .map(text -> new Action("type " + text, terminal -> terminal.type(text)));
        Arbitrary<Action> commands = Arbitraries.of("0440", "042000", "0450", "0452 4000", "0442 0008", "0482 0000",
                "0421 22C1C2C3", "0421 130203", "0422 0510 22C1C2", "0423 810205", "04F4 0009 D971 0000 030201")
                .map(hex -> new Action(hex, terminal -> terminal.hostPuts(0x03, hex)));
        Arbitrary<Action> invites = Arbitraries.of(0x01, 0x02, 0x0A, 0x0B)
                .map(opcode -> new Action("opcode " + opcode, terminal -> terminal.hostPuts(opcode, "")));
        Arbitrary<Action> writes = Combinators.combine(Arbitraries.of(0x00, 0x20, 0x40, 0xC0, 0xE0),
                Arbitraries.of(0x00, 0x08, 0x18, 0x48), orders().list().ofMaxSize(8)).as((cc1, cc2, orders) -> {
                    HostRecord write = HostRecord.put(dev.e5250.host.Opcode.PUT_GET).add(
                            wtd(cc1, cc2, orders.toArray(Order[]::new)));
                    return new Action(HexFormat.of().formatHex(write.bytes()), terminal -> terminal.hostWrites(write));
                });
        return Arbitraries.frequencyOf(Tuple.of(4, keys), Tuple.of(3, typing),
                Tuple.of(2, commands), Tuple.of(1, invites), Tuple.of(4, writes))
                .list().ofMaxSize(25);
    }

    private static Arbitrary<Order> orders() {
        Arbitrary<Order> addresses = Combinators.combine(Arbitraries.integers().between(1, 24), Arbitraries.integers()
                .between(1, 80), Arbitraries.of(0x11, 0x13, 0x14)).as((row, column, code) -> out -> out.put(code, row, column));
        Arbitrary<Order> data = Arbitraries.bytes().array(byte[].class).ofMaxSize(40).map(bytes -> td(bytes));
        Arbitrary<Order> extended = Combinators.combine(Arbitraries.integers().between(0x20, 0x3F), Arbitraries.integers()
                .between(0x80, 0x8F), Arbitraries.of(true, false)).as((primary, colour, which) -> which ? wea(1, primary)
                        : wea(3, colour));
        Arbitrary<Order> fields = Combinators.combine(Arbitraries.integers().between(0, FORMATS.length - 1), Arbitraries
                .of(0x20, 0x24, 0x27, 0x3A), Arbitraries.integers().between(1, 90), Arbitraries.of(WORDS).list().ofMaxSize(2))
                .as((format, attribute, length, words) -> sf(FORMATS[format], attribute, length,
                        words.stream().mapToInt(Integer::intValue).toArray()));
        Arbitrary<Order> headers = Arbitraries.bytes().array(byte[].class).ofMinSize(1).ofMaxSize(7)
                .map(bytes -> out -> out.put(0x01, bytes.length).put(bytes));
        return Arbitraries.frequencyOf(Tuple.of(4, addresses), Tuple.of(3, data),
                Tuple.of(2, extended), Tuple.of(4, fields), Tuple.of(1, headers), Tuple.of(3, constructs()));
    }

    private static Arbitrary<Order> constructs() {
        Arbitrary<Integer> sizes = Arbitraries.integers().between(1, 12);
        Arbitrary<StructuredField> windows = Combinators.combine(sizes, sizes, Arbitraries.of(true, false)).as(
                (depth, width, restricted) -> restricted ? window(depth, width).cursorRestricted()
                        .title(Window.Position.CENTRE, Attr.WHITE, Attr.WHITE, "Title") : window(depth, width));
        Arbitrary<StructuredField> choices = Combinators.combine(Arbitraries.of(SelectionField.Kind.values()), sizes,
                Arbitraries.of(0, 1, 2, 0x0D)).as((kind, size, flags) -> selectionField(kind, size, 4, 3).flags1(flags)
                        .choices(choice("One").mnemonic(0), choice("Two").selected().number(2), choice("No").unavailable()));
        Arbitrary<StructuredField> bars = Combinators.combine(sizes, Arbitraries.integers().between(0, 500)).as((size, total) ->
                scrollBar(size + 2).over(total, total / 2).modified());
        Arbitrary<StructuredField> lines = Combinators.combine(Arbitraries.of(GridLines.Construct.values()), sizes, sizes)
                .as((construct, row, length) -> gridLines().defaults(1, 0).draw(construct, row, 2 * row, length, length));
        Arbitrary<StructuredField> others = Arbitraries.of(unrestrictedCursor(), removeAll(), removeWindow(false),
                clearGridLines(2, 3, 4, 5), mouseButtons().on(1, 0x71));
        return Arbitraries.oneOf(windows, choices, bars, lines, others).map(field -> wdsf(field));
    }
}
