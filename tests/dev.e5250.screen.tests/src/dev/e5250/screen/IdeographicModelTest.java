package dev.e5250.screen;

import static dev.e5250.screen.KeyboardModelTest.STEPS;
import static dev.e5250.screen.KeyboardModelTest.TRIES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.conformance.Rule;
import dev.e5250.screen.KeyboardModelTest.Step;
import dev.e5250.screen.ModelScreen.FieldSpec;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Random keys on fields of all kinds that take characters of two bytes, whatever is typed, pasted and deleted. */
class IdeographicModelTest {
    private static final int[] KINDS = {0x8200, 0x8220, 0x8240, 0x8280, 0x82C0};
    /** Of one byte and of two, full-width ones, one in two units, half of one, a private one, and a mark of a kana. */
    private static final String TYPED = "aB1 -\u65E5\u672C\u3000\uFF41\u304B\uD840\uDC89\uE000\uF8FF\u309A";

    @Property(tries = TRIES / 2, edgeCases = EdgeCasesMode.NONE)
    @Rule({"J3.2", "J2.9"})
    void whateverIsPressedTheFieldsStayWellFormed(@ForAll("screens") Step screen, @ForAll("keys") List<Step> steps) {
        ModelScreen model = new ModelScreen(1399);
        screen.action().accept(model);
        for (Step step : steps) {
            step.action().accept(model);
            for (Field field : model.station.display.formats().fields()) {
                if (field.isIdeographic() && model.station.display.formats().isEntry(field)) {
                    check(model.station.display, model.station.display.formats().group(field));
                }
            }
        }
    }

    @Property(tries = TRIES / 5, edgeCases = EdgeCasesMode.NONE)
    @Rule("J3.2")
    void whateverTheHostWroteIntoThemKeysChangeNothingElse(@ForAll("screens") Step screen,
            @ForAll("keysAndWrites") List<Step> steps) {
        ModelScreen model = new ModelScreen(1399);
        screen.action().accept(model);
        steps.forEach(step -> step.action().accept(model));
    }

    private static void check(Display display, FieldGroup group) {
        Field rules = group.first();
        byte[] all = display.edited(rules).contents();
        boolean pairs = !rules.isEither() || HexFormat.of().formatHex(all).contains("0e");
        int from = 0;
        for (Field segment : group.segments()) {
            byte[] bytes = new byte[segment.length()];
            display.buffer().read(segment.start(), bytes, 0, bytes.length);
            String what = "%04X: %s".formatted(rules.ideographic(), HexFormat.of().formatHex(all));
            if (rules.isPure()) {
                checkPairs(what, bytes, 0, bytes.length & ~1);
            } else if (rules.isOpen()) {
                checkOpen(what, bytes);
            } else if (pairs) {
                checkBetweenShifts(what, bytes);
            } else {
                assertThat(bytes).as(what).doesNotContain(Ccsid.SHIFT_IN);
            }
            if (!rules.isPure()) {
                assertThat(display.ccsid().toUnicode(bytes, 0, bytes.length)).as(what).doesNotContain("\uFFFD");
            }
            from += bytes.length;
        }
        assertThat(from).isEqualTo(all.length);
    }

    /** Nulls, or a shift, pairs to the end, and the other shift. */
    private static void checkBetweenShifts(String what, byte[] bytes) {
        if (bytes[0] == 0) {
            assertThat(bytes).as(what).containsOnly(0);
            return;
        }
        int end = 1 + (bytes.length - 2) / 2 * 2;
        assertThat(end).as(what).isGreaterThan(1);
        assertThat(bytes[0]).as(what).isEqualTo(Ccsid.SHIFT_OUT);
        assertThat(bytes[end]).as(what).isEqualTo(Ccsid.SHIFT_IN);
        checkPairs(what, bytes, 1, end);
        for (int at = end + 1; at < bytes.length; at++) {
            assertThat(bytes[at]).as(what).isZero();
        }
    }

    /** Shifts by turns, pairs between them, and nowhere one too many. */
    private static void checkOpen(String what, byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            assertThat(bytes[at]).as(what).isNotEqualTo(Ccsid.SHIFT_IN);
            if (bytes[at] != Ccsid.SHIFT_OUT) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < bytes.length && bytes[end] != Ccsid.SHIFT_IN) {
                end++;
            }
            assertThat(end).as(what + " is shifted in").isLessThan(bytes.length);
            assertThat(end - at).as(what + " has pairs between").isGreaterThan(1);
            checkPairs(what, bytes, at + 1, end);
            at = end + 1;
            assertThat(at == bytes.length || bytes[at] != Ccsid.SHIFT_OUT).as(what + " has one run").isTrue();
        }
    }

    private static void checkPairs(String what, byte[] bytes, int from, int to) {
        assertThat((to - from) % 2).as(what).isZero();
        for (int at = from; at < to; at += 2) {
            int lead = bytes[at] & 0xFF;
            int trail = bytes[at + 1] & 0xFF;
            assertThat(lead >= 0x40 && trail >= 0x40 || lead == 0 && trail == 0).as(what + " at " + at).isTrue();
        }
    }

    @Provide
    Arbitrary<List<Step>> keys() {
        return step().list().ofSize(STEPS);
    }

    @Provide
    Arbitrary<List<Step>> keysAndWrites() {
        return Arbitraries.frequencyOf(Tuple.of(20, step()), Tuple.of(1, KeyboardModelTest.writes()),
                Tuple.of(1, KeyboardModelTest.invitations())).list().ofSize(STEPS);
    }

    private static Arbitrary<Step> step() {
        Step ready = new Step("ready", m -> m.host(m.station::ready));
        Step reset = new Step("RESET", m -> m.user(() -> m.station.press(Key.RESET)));
        Arbitrary<Step> numbers = Arbitraries.of("4562", "81", "4141", "FFFF", "6941").map(digits -> new Step("number " + digits, m -> {
            m.user(() -> m.station.press(Key.ALTERNATE_ENTRY));
            digits.chars().forEach(digit -> m.user(() -> m.station.type(String.valueOf((char) digit))));
        }));
        Arbitrary<Step> inField = Arbitraries.integers().between(0, 1000).map(at -> new Step("into field " + at, m -> m.user(() -> {
            List<Field> fields = m.station.display.formats().fields();
            if (!fields.isEmpty()) {
                Field field = fields.get(at % fields.size());
                RegenerationBuffer buffer = m.station.display.buffer();
                int address = field.start() + at % field.length();
                m.station.cursor(buffer.row(address), buffer.column(address));
            }
        })));
        return Arbitraries.frequencyOf(Tuple.of(20, KeyboardModelTest.keys(key -> key.aid() == null)),
                Tuple.of(10, Arbitraries.of(Key.DELETE, Key.DESTRUCTIVE_BACKSPACE, Key.INSERT, Key.DUP, Key.FIELD_MARK,
                        Key.REPEAT, Key.DELETE_WORD, Key.LEFT, Key.BACKSPACE).map(
                                key -> new Step(key.name(), m -> m.user(() -> m.station.press(key))))),
                Tuple.of(40, KeyboardModelTest.characters(TYPED)), Tuple.of(4, KeyboardModelTest.pastes(TYPED + "\n\t")),
                Tuple.of(10, inField), Tuple.of(3, numbers), Tuple.of(10, Arbitraries.just(ready)),
                Tuple.of(16, Arbitraries.just(reset)));
    }

    @Provide
    Arbitrary<Step> screens() {
        Arbitrary<List<Integer>> words = Combinators.combine(Arbitraries.of(KINDS[0], KINDS[1], KINDS[2], KINDS[3], KINDS[4]),
                Arbitraries.of(0x8501, 0x8680, 0x8801, 0)).as((kind, other) -> other == 0 ? List.of(kind) : List.of(kind, other));
        Arbitrary<FieldSpec> specs = Combinators.combine(Arbitraries.integers().between(1, 20),
                Arbitraries.integers().between(1, 14), Arbitraries.integers().between(0, 0x1FFF), words,
                Arbitraries.frequency(Tuple.of(5, 1), Tuple.of(2, 2), Tuple.of(1, 4)), Arbitraries.just("")).as(FieldSpec::new);
        return specs.list().ofMinSize(1).ofMaxSize(6).map(fields -> new Step("format " + fields, m -> m.newFormat(() -> {
            m.hostFormats(DisplaySize.NORMAL, 0, fields);
            m.station.ready();
        })));
    }
}
