package dev.e5250.bench;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;

import dev.e5250.ccsid.CellKind;
import dev.e5250.ccsid.Ccsid;
import dev.e5250.screen.Display;
import dev.e5250.screen.DisplaySize;
import dev.e5250.screen.ScreenSnapshot;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What the bytes of a 24x80 display cost to become characters, row by row, as a snapshot does it, and to be shown. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CharacterSetsBenchmark {
    private static final int ROW = 80;
    private static final String LATIN = "Item 4711  Screws, 100 pieces      12.50   Warehouse 7   delivered on Tuesday  ";
    /** A line of text, and one of a list whose columns are in either kind of characters. */
    private static final String TEXT = "注文の六角ボルト百個は東京倉庫から火曜日に配達済です。内容をご確認ください。お願い";
    private static final String LIST = "注文 4711 六角ボルト百個 12.50 東京倉庫 火曜日に配達済 ご確認ください";

    private final Ccsid single = Ccsid.of(37);
    private final Ccsid mixed = Ccsid.of(1399);
    private final Display singleDisplay = display(single);
    private final Display mixedDisplay = display(mixed);
    private final char[] text = new char[24 * ROW];
    private final byte[] kinds = new byte[24 * ROW];
    private byte[] latin;
    private byte[] latinInMixed;
    private byte[] japanese;
    private byte[] list;

    @Setup
    public void setUp() {
        latin = display(single, LATIN);
        latinInMixed = display(mixed, LATIN);
        japanese = display(mixed, TEXT);
        list = display(mixed, LIST);
    }

    /** Bytes of a set of one-byte characters. */
    @Benchmark
    public int oneByte() {
        int sum = 0;
        for (int row = 0; row < latin.length; row += ROW) {
            for (int i = 0; i < ROW; i++) {
                text[row + i] = single.toUnicode(latin[row + i]);
            }
            sum += text[row];
        }
        return sum;
    }

    /** One-byte characters of a mixed set. */
    @Benchmark
    public int oneByteInMixed() {
        return mixed(latinInMixed);
    }

    /** Two-byte characters. */
    @Benchmark
    public int twoBytes() {
        return mixed(japanese);
    }

    /** Both kinds, eleven runs in a row. */
    @Benchmark
    public int bothInColumns() {
        return mixed(list);
    }

    /** A display of one-byte text, written and shown: what the user waits for. */
    @Benchmark
    public ScreenSnapshot oneByteShown() {
        return shown(singleDisplay, latin);
    }

    /** The same in two-byte characters. */
    @Benchmark
    public ScreenSnapshot twoBytesShown() {
        return shown(mixedDisplay, japanese);
    }

    /** The same with both kinds. */
    @Benchmark
    public ScreenSnapshot bothInColumnsShown() {
        return shown(mixedDisplay, list);
    }

    private static ScreenSnapshot shown(Display display, byte[] bytes) {
        display.buffer().write(0, bytes, 0, bytes.length);
        return display.snapshot();
    }

    private static Display display(Ccsid ccsid) {
        Display display = new Display(ccsid, DisplaySize.NORMAL, null);
        display.clearUnit(DisplaySize.NORMAL);
        return display;
    }

    private int mixed(byte[] display) {
        int sum = 0;
        for (int at = 0; at < display.length; at += ROW) {
            sum += mixed.decode(display, at, at + ROW, CellKind.SINGLE_BYTE, text, kinds) + text[at];
        }
        return sum;
    }

    private static byte[] display(Ccsid ccsid, String line) {
        byte[] row = Arrays.copyOf(ccsid.toHost(line), ROW);
        byte[] display = new byte[24 * ROW];
        for (int at = 0; at < display.length; at += ROW) {
            System.arraycopy(row, 0, display, at, ROW);
        }
        return display;
    }
}
