package dev.e5250.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import dev.e5250.conformance.Rule;
import dev.e5250.screen.ModelScreen.FieldSpec;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Random keys and random writes of a host, in any interleaving. 50,000 steps; {@code -De5250.model.steps=2000} makes a
 * million of them.
 */
class KeyboardModelTest {
    static final int TRIES = 500;
    static final int STEPS = Integer.getInteger("e5250.model.steps", 100);
    private static final String TYPED = "aZ09 -+.,\u00E4\u00DF\u4E00xyz123";
    private static final int[] WORDS = {0x8102, 0x8106, 0x8400, 0x8501, 0x8680, 0x8801, 0x8803, 0x8923, 0x8A71, 0xB140,
            0xB1A0};

    /** Something done to a screen, with a name for the report of what went wrong. */
    record Step(String name, Consumer<ModelScreen> action) {

        @Override
        public String toString() {
            return name;
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    @Rule({"E2.9", "E4.11", "E7.1"})
    void whateverIsPressedAndWrittenTheRulesHold(@ForAll("screens") Step screen, @ForAll("steps") List<Step> steps) {
        ModelScreen model = new ModelScreen();
        screen.action.accept(model);
        steps.forEach(step -> step.action.accept(model));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    @Rule("E9.7")
    void whatIsTypedAheadEndsLikeWhatIsTypedInTime(@ForAll("input") List<Step> input, @ForAll long lateness) {
        ModelScreen inTime = new ModelScreen();
        ModelScreen late = new ModelScreen();
        threeFields(inTime);
        threeFields(late);
        inTime.station.ready();
        long late64 = lateness;
        for (Step step : input) {
            step.action.accept(inTime);
            answer(inTime.station);
            // the host answers behind some keys only, whichever the bits say
            step.action.accept(late);
            late64 = Long.rotateLeft(late64, 1);
            if ((late64 & 1) != 0) {
                answer(late.station);
            }
        }
        for (Step ignored : input) {
            answer(late.station);
        }
        assertThat(late.station.display.keyboard().typedAhead()).isZero();
        assertThat(late.everything()).isEqualTo(inTime.everything());
    }

    /** A host that takes an AID and wants the next one; the cursor stays. */
    private static void answer(Station station) {
        Keyboard keyboard = station.display.keyboard();
        if (keyboard.isLocked()) {
            keyboard.unlock();
            keyboard.setReadOutstanding(true);
            keyboard.hostDone();
        }
    }

    private static void threeFields(ModelScreen model) {
        model.station.field(3, 10, 12, 0);
        model.station.field(5, 10, 12, Field.AUTO_ENTER);
        model.station.field(7, 10, 200, Field.MONOCASE);
        model.station.display.setCursor(model.station.display.home());
    }

    /** Nothing that can be an error: those drop what was typed ahead. */
    @Provide
    Arbitrary<List<Step>> input() {
        Arbitrary<Step> keys = Arbitraries.of(Key.TAB, Key.BACKTAB, Key.NEW_LINE, Key.FIELD_EXIT, Key.ENTER, Key.F3,
                Key.PAGE_DOWN, Key.HOME, Key.CLEAR, Key.ERASE_INPUT)
                .map(key -> new Step(key.name(), m -> m.station.press(key)));
        Arbitrary<Step> characters = Arbitraries.chars().range('a', 'z')
                .map(c -> new Step("'" + c + "'", m -> m.station.type(String.valueOf(c))));
        Arbitrary<Step> pastes = Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(5)
                .map(text -> new Step("paste " + text, m -> m.station.cursor(7, 20).paste(text)));
        return Arbitraries.frequencyOf(Tuple.of(3, keys), Tuple.of(10, characters),
                Tuple.of(1, pastes)).list().ofSize(100);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        // most of the time the keyboard is to be unlocked, or nothing would be edited
        Step ready = new Step("ready", m -> m.host(m.station::ready));
        Step reset = new Step("RESET", m -> m.user(() -> m.station.press(Key.RESET)));
        return Arbitraries.frequencyOf(Tuple.of(30, keys(key -> key.aid() == null)),
                Tuple.of(2, keys(key -> key.aid() != null)), Tuple.of(30, characters(TYPED)), Tuple.of(5, pastes("ab1 -\n\t")),
                Tuple.of(8, pointers()), Tuple.of(10, Arbitraries.just(ready)), Tuple.of(12, Arbitraries.just(reset)),
                Tuple.of(3, invitations()), Tuple.of(4, writes()), Tuple.of(1, screens())).list().ofSize(STEPS);
    }

    @Provide
    Arbitrary<Step> screens() {
        Arbitrary<List<Integer>> words = Arbitraries.of(IntStream.of(WORDS).boxed().toList()).list()
                .ofMaxSize(2);
        Arbitrary<FieldSpec> specs = Combinators.combine(Arbitraries.integers().between(1, 60),
                Arbitraries.integers().between(1, 33), Arbitraries.integers().between(0, 0x3FFF), words,
                Arbitraries.frequency(Tuple.of(5, 1), Tuple.of(1, 2),
                        Tuple.of(1, 4)),
                Arbitraries.strings().withChars("ab 12?>&").ofMaxLength(20)).as(FieldSpec::new);
        return Combinators.combine(Arbitraries.of(DisplaySize.class), Arbitraries.of(0, 0, 0, 0x10),
                specs.list().ofMaxSize(12)).as((size, flags, fields) -> new Step("format " + size + " " + flags + fields,
                        m -> m.newFormat(() -> {
                            m.hostFormats(size, flags, fields);
                            m.station.ready();
                        })));
    }

    static Arbitrary<Step> keys(Predicate<Key> which) {
        return Arbitraries.of(Key.class).filter(which).map(key -> new Step(key.name(), m -> m.user(() -> m.station.press(key))));
    }

    static Arbitrary<Step> characters(String typed) {
        return Arbitraries.of(typed.chars().mapToObj(c -> (char) c).toList())
                .map(c -> new Step("'" + c + "'", m -> m.user(() -> m.station.type(String.valueOf(c)))));
    }

    static Arbitrary<Step> pastes(String pasted) {
        return Arbitraries.strings().withChars(pasted).ofMaxLength(200)
                .map(text -> new Step("paste <" + text + ">", m -> m.user(() -> m.station.paste(text))));
    }

    static Arbitrary<Step> pointers() {
        return Combinators.combine(Arbitraries.integers().between(0, 28), Arbitraries.integers().between(0, 133),
                Arbitraries.of(true, false)).as((row, column, choose) -> new Step("point " + row + "/" + column, m -> m.user(() -> {
                    if (choose) {
                        m.station.display.keyboard().pointer().choose(row, column);
                    } else {
                        m.station.cursor(row, column);
                    }
                })));
    }

    /** What a host does to the keyboard. */
    static Arbitrary<Step> invitations() {
        return Arbitraries.of(
                new Step("unlock without READ", m -> m.host(() -> {
                    m.station.display.keyboard().setReadOutstanding(false);
                    m.station.display.keyboard().unlock();
                    m.station.display.keyboard().hostDone();
                })), new Step("lock", m -> m.host(m.station.display.keyboard()::lock)),
                new Step("message", m -> m.host(
                        () -> m.station.display.keyboard().showHostError(24, new byte[] {0x22, (byte) 0xC3}, 0, 2))),
                new Step("reset MDT", m -> m.host(() -> m.station.display.formats().resetModified(true))),
                new Step("reset MDT, not of bypass", m -> m.host(() -> m.station.display.formats().resetModified(false))));
    }

    /** Data of the host anywhere, attributes among them. */
    static Arbitrary<Step> writes() {
        return Combinators.combine(Arbitraries.integers().between(0, 1900), Arbitraries.bytes().array(byte[].class)
                .ofMinSize(1).ofMaxSize(20)).as((at, bytes) -> new Step("write " + at, m -> m.host(
                        () -> m.station.display.buffer().write(at, bytes, 0, bytes.length))));
    }
}
