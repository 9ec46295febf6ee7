package dev.e5250.rcp.help;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import dev.e5250.rcp.help.Line.Kind;
import dev.e5250.rcp.help.Line.Run;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/**
 * Shows a page of help as text that can be selected, read by a screen reader, and needs no browser: not every Linux has
 * one that SWT can use. A link is opened by the mouse, or by Enter when the caret is in it.
 */
final class PageText {
    private static final int MARGIN = 12;
    private static final int INDENT = 20;
    private static final int GAP = 18;
    /** A column is no wider, unless it is the last; a longer cell pushes the next to the tab stop after. */
    private static final int WIDEST_COLUMN = 240;
    private static final int WIDEST_PICTURE = 560;
    private static final String BULLET = "\u2022 ";
    private static final String OBJECT = "\uFFFC";

    /** Where pictures are. */
    interface Files {
        /** @return null when there is none of the name */
        InputStream open(String name) throws IOException;
    }

    private final StyledText text;
    private final Files files;
    private final List<Image> pictures = new ArrayList<>();

    /**
     * @param files  what the names of pictures stand for
     * @param opened told the target of a link
     */
    PageText(Composite parent, Files files, Consumer<String> opened) {
        this.files = files;
        text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.addListener(SWT.MouseUp, event -> {
            int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
            if (event.button == 1 && text.getSelectionCount() == 0 && offset >= 0) {
                open(offset, opened);
            }
        });
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                open(text.getCaretOffset(), opened);
            }
        });
        text.addPaintObjectListener(event -> {
            Image picture = (Image) event.style.data;
            Rectangle from = picture.getBounds();
            GlyphMetrics to = event.style.metrics;
            event.gc.setAntialias(SWT.ON);
            event.gc.setInterpolation(SWT.HIGH);
            event.gc.drawImage(picture, 0, 0, from.width, from.height, event.x, event.y + event.ascent - to.ascent, to.width,
                    to.ascent);
        });
        text.addListener(SWT.Dispose, event -> disposePictures());
    }

    StyledText control() {
        return text;
    }

    void show(List<Line> lines) {
        text.setText("");
        disposePictures();
        int firstRow = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.kind() == Kind.ROW) {
                if (i == 0 || lines.get(i - 1).kind() != Kind.ROW) {
                    firstRow = i;
                }
                append(line);
                if (i == lines.size() - 1 || lines.get(i + 1).kind() != Kind.ROW) {
                    align(lines.subList(firstRow, i + 1));
                }
            } else {
                append(line);
            }
        }
        text.setCaretOffset(0);
        text.setTopPixel(0);
    }

    private void append(Line line) {
        int number = text.getLineCount() - 1;
        switch (line.kind()) {
        case PICTURE -> picture(line.runs().getFirst());
        case ITEM -> {
            text.append(BULLET);
            line.runs().forEach(run -> append(run, line.kind()));
            text.setLineIndent(number, 1, INDENT);
            text.setLineWrapIndent(number, 1, 2 * INDENT);
        }
        default -> line.runs().forEach(run -> append(run, line.kind()));
        }
        text.setLineVerticalIndent(number, switch (line.kind()) {
        case SUBHEADING -> GAP;
        case TEXT, PICTURE -> GAP / 2;
        default -> GAP / 6;
        });
        text.append("\n");
    }

    private void append(Run run, Kind kind) {
        int start = text.getCharCount();
        text.append(run.text());
        StyleRange style = new StyleRange(start, run.text().length(), null, null);
        switch (kind) {
        case HEADING -> style.font = JFaceResources.getHeaderFont();
        case SUBHEADING -> style.fontStyle = SWT.BOLD;
        default -> {
            switch (run.face()) {
            case BOLD -> style.fontStyle = SWT.BOLD;
            case CODE -> style.font = JFaceResources.getTextFont();
            case PLAIN -> {
                // as it is
            }
            }
        }
        }
        if (!run.target().isEmpty()) {
            style.underline = true;
            style.underlineStyle = SWT.UNDERLINE_LINK;
            style.foreground = JFaceColors.getHyperlinkText(text.getDisplay());
            style.data = run.target();
        }
        if (style.length > 0) {
            text.setStyleRange(style);
        }
    }

    /** What the picture shows stands there in words when there is none. */
    private void picture(Run run) {
        Image picture = load(run.target());
        if (picture == null) {
            text.append(run.text());
            return;
        }
        pictures.add(picture);
        int start = text.getCharCount();
        text.append(OBJECT);
        StyleRange style = new StyleRange(start, OBJECT.length(), null, null);
        Rectangle size = picture.getBounds();
        int width = Math.min(size.width, WIDEST_PICTURE);
        style.metrics = new GlyphMetrics(size.height * width / size.width, 0, width);
        style.data = picture;
        text.setStyleRange(style);
    }

    private Image load(String name) {
        try (InputStream file = files.open(name)) {
            return file == null ? null : new Image(text.getDisplay(), file);
        } catch (IOException | SWTException e) {
            return null;
        }
    }

    /** Gives the rows of a table, which are the last lines, columns that are as wide as what stands in them. */
    private void align(List<Line> rows) {
        int columns = rows.stream().mapToInt(row -> cells(row).length).max().orElse(1);
        int[] stops = new int[Math.max(1, columns - 1)];
        GC gc = new GC(text);
        try {
            for (int column = 0; column < columns - 1; column++) {
                int widest = 0;
                for (Line row : rows) {
                    String[] cells = cells(row);
                    gc.setFont(column < cells.length && isCode(row) ? JFaceResources.getTextFont() : text.getFont());
                    widest = Math.max(widest, column < cells.length ? gc.textExtent(cells[column]).x : 0);
                }
                stops[column] = (column == 0 ? 0 : stops[column - 1]) + Math.min(widest, WIDEST_COLUMN) + GAP;
            }
        } finally {
            gc.dispose();
        }
        int first = text.getLineCount() - 1 - rows.size();
        text.setLineTabStops(first, rows.size(), stops);
        text.setLineWrapIndent(first, rows.size(), stops[stops.length - 1]);
    }

    private static boolean isCode(Line row) {
        return row.runs().stream().anyMatch(run -> run.face() == Line.Face.CODE);
    }

    private static String[] cells(Line row) {
        return row.text().split(Run.NEXT_CELL);
    }

    private void open(int offset, Consumer<String> opened) {
        StyleRange[] at = text.getStyleRanges(Math.min(offset, text.getCharCount() - 1), 1);
        Arrays.stream(at).filter(style -> style.data instanceof String).findFirst()
                .ifPresent(style -> opened.accept((String) style.data));
    }

    private void disposePictures() {
        pictures.forEach(Image::dispose);
        pictures.clear();
    }
}
