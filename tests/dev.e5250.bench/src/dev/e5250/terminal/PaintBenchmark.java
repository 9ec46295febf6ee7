package dev.e5250.terminal;

import java.util.concurrent.TimeUnit;

import dev.e5250.bench.Input;
import dev.e5250.ccsid.Ccsid;
import dev.e5250.datastream.DeviceModel;
import dev.e5250.datastream.RecordHeader;
import dev.e5250.datastream.Workstation;
import dev.e5250.screen.DisplaySize;
import dev.e5250.screen.ScreenSnapshot;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What the UI thread does to show a screen, all of it or one row, painted into an image. In this package for the painter. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PaintBenchmark {
    private static final int POINTS = 12;
    private static final int ROW = 8;

    @Param({"SIGN_ON", "SUBFILE", "WIDE_SUBFILE"})
    public Input input;

    private final Look look = new Look(Appearance.DEFAULT, true, true, false);
    private ScreenSnapshot screen;
    private Display display;
    private Image image;
    private GC gc;
    private CellFont font;
    private CellGrid grid;
    private Rectangle all;
    private Rectangle row;
    private ScreenPainter painter;

    @Setup
    public void setUp() {
        Workstation workstation = new Workstation(Ccsid.of(37), DeviceModel.of(DisplaySize.ALTERNATE), reply -> { });
        byte[] record = input.record();
        workstation.process(record, RecordHeader.read(record, 0, record.length));
        screen = workstation.display().snapshot();

        display = new Display();
        Image probe = new Image(display, 1, 1);
        GC measuring = new GC(probe);
        font = new CellFont(measuring, "DejaVu Sans Mono", POINTS);
        measuring.dispose();
        probe.dispose();
        grid = new CellGrid(0, 0, font.width(), font.height(), screen.rowCount(), screen.columnCount());
        all = new Rectangle(0, 0, grid.columns() * grid.cellWidth(), grid.rows() * grid.cellHeight());
        row = grid.cells(ROW, 1, screen.columnCount());
        image = new Image(display, all.width, all.height);
        gc = new GC(image);
        painter = new ScreenPainter(look.appearance().colours());
    }

    @TearDown
    public void tearDown() {
        gc.dispose();
        image.dispose();
        font.dispose();
        display.dispose();
    }

    @Benchmark
    public GC whole() {
        painter.paint(gc, all, screen, grid, font, look);
        return gc;
    }

    @Benchmark
    public GC oneRow() {
        painter.paint(gc, row, screen, grid, font, look);
        return gc;
    }
}
