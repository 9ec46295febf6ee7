package dev.e5250.ui.export;

import java.io.IOException;
import java.io.UncheckedIOException;

import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.screen.SnapshotRow;
import dev.e5250.screen.Style;
import dev.e5250.terminal.ScreenExport;
import dev.e5250.terminal.StyleRuns;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.eclipse.swt.graphics.RGB;

/** One screen on a page of a PDF document, as large as it fits. Lengths are in points, from the lower left corner. */
final class PdfScreen {
    /** Of a Courier character, for a size of 1. */
    private static final float WIDTH = 0.6f;
    private static final float LINE = 1.2f;
    private static final float DESCENT = 0.3f;
    private static final float UNDERLINE = 0.06f;

    private final PDPageContentStream content;
    private final ScreenSnapshot screen;
    private final PDFont font;
    private final PDFont bold;
    private final float size;
    private final float top;

    PdfScreen(PDPageContentStream content, PDRectangle page, ScreenSnapshot screen, PDFont font, PDFont bold) {
        this.content = content;
        this.screen = screen;
        this.font = font;
        this.bold = bold;
        size = Math.min((page.getWidth() - 2 * PdfDocument.MARGIN) / (screen.columnCount() * WIDTH),
                (page.getHeight() - 2 * PdfDocument.MARGIN) / (screen.rowCount() * LINE));
        top = page.getHeight() - PdfDocument.MARGIN;
    }

    void write() throws IOException {
        for (int row = 1; row <= screen.rowCount(); row++) {
            SnapshotRow cells = screen.row(row);
            float foot = top - row * LINE * size;
            try {
                StyleRuns.of(cells, (from, to, style) -> {
                    if (!Style.isAttribute(style)) {
                        write(cells.text(from, to), style, from, foot);
                    }
                });
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }

    private void write(String text, byte style, int column, float foot) {
        float x = PdfDocument.MARGIN + (column - 1) * WIDTH * size;
        float width = text.length() * WIDTH * size;
        RGB ink = ScreenExport.PAPER.of(Style.colour(style));
        try {
            if (Style.reverse(style)) {
                fill(ink, x, foot, width, LINE * size);
                ink = ScreenExport.PAPER.background();
            }
            if (Style.underline(style)) {
                fill(ink, x, foot + UNDERLINE * size, width, UNDERLINE * size);
            }
            if (!text.isBlank()) {
                use(ink);
                content.beginText();
                content.setFont(Style.blink(style) ? bold : font, size);
                content.newLineAtOffset(x, foot + DESCENT * size);
                content.showText(text);
                content.endText();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(RGB colour, float x, float y, float width, float height) throws IOException {
        use(colour);
        content.addRect(x, y, width, height);
        content.fill();
    }

    private void use(RGB colour) throws IOException {
        content.setNonStrokingColor(colour.red / 255f, colour.green / 255f, colour.blue / 255f);
    }
}
