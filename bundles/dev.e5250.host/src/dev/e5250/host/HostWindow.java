package dev.e5250.host;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import dev.e5250.host.structured.StructuredFields;
import dev.e5250.host.structured.Window;

/**
 * A window over what is on the display: texts and input fields by row and column of its interior, 1-based. Drawn with
 * characters, or as a structured field for terminals with the enhanced interface; the places are the same. The fields
 * below it take no input while it is shown: who puts it up saves the display before and restores it after. Not
 * thread-safe.
 */
public final class HostWindow implements Shown {
    /** Columns that the frame takes beside the interior: two characters, two attributes. */
    private static final int FRAME = 4;

    private final int row;
    private final int column;
    private final int depth;
    private final int width;
    private final int rows;
    private final int columns;
    private final List<PlacedText> texts = new ArrayList<>();
    private final List<HostField> fields = new ArrayList<>();
    private final Soh soh = Orders.soh();
    private String title = "";
    private final List<Order> constructs = new ArrayList<>();
    private boolean enhanced;
    private boolean pullDown;
    private Order cursor;

    private HostWindow(int rows, int columns, int row, int column, int depth, int width) {
        this.rows = rows;
        this.columns = columns;
        this.row = row;
        this.column = column;
        this.depth = depth;
        this.width = width;
        Objects.checkIndex(row + depth, rows);
        Objects.checkIndex(column + width + FRAME - 1, columns);
        Objects.checkIndex(column - 2, columns);
        soh.errorRow(rows);
        cursor = Orders.ic(row + 1, column + 2);
    }

    /** @param row of the upper border, @param column of the left one, 2 at least, @param depth and width of the interior */
    public static HostWindow standard(int row, int column, int depth, int width) {
        return new HostWindow(24, 80, row, column, depth, width);
    }

    /** The same over a display of 27x132. */
    public static HostWindow wide(int row, int column, int depth, int width) {
        return new HostWindow(27, 132, row, column, depth, width);
    }

    /** Whether the terminal draws it itself, see {@link QueryReply#enhancedInterface()}. */
    public HostWindow enhanced(boolean value) {
        enhanced = value;
        return this;
    }

    /** In the middle of the upper border. */
    public HostWindow title(String text) {
        title = text;
        return this;
    }

    public HostWindow text(int atRow, int atColumn, String text) {
        return text(atRow, atColumn, text, Attr.GREEN);
    }

    /** Text in the interior; its attribute stands in the position before, for column 1 in that of the frame. */
    public HostWindow text(int atRow, int atColumn, String text, Attr attribute) {
        Objects.checkIndex(atRow - 1, depth);
        Objects.checkFromIndexSize(atColumn - 1, text.length(), width);
        texts.add(new PlacedText(row + atRow, column + 1 + atColumn, text, attribute));
        return this;
    }

    /** An input field in the interior, its row and column counted there. */
    public HostWindow field(HostField field) {
        Objects.checkIndex(field.row() - 1, depth);
        Objects.checkFromIndexSize(field.column() - 1, field.length(), width);
        fields.add(field.movedBy(row, column + 1));
        return this;
    }

    /** A pull-down menu, for terminals that draw it themselves. */
    public HostWindow pullDown() {
        pullDown = true;
        return this;
    }

    /** A construct in the interior, for terminals with the enhanced interface; its attribute stands at the position. */
    public HostWindow construct(int atRow, int atColumn, StructuredField construct) {
        Objects.checkIndex(atRow - 1, depth);
        Objects.checkIndex(atColumn - 1, width);
        constructs.add(Orders.sba(row + atRow, column + 1 + atColumn));
        constructs.add(Orders.wdsf(construct));
        return this;
    }

    /** Where the cursor is first; in the upper left if not said. */
    public HostWindow cursor(int atRow, int atColumn) {
        cursor = Orders.ic(row + atRow, column + 1 + atColumn);
        return this;
    }

    public HostWindow keysWithoutData(int... functionKeys) {
        soh.keysWithoutData(functionKeys);
        return this;
    }

    /** The row of the display for a row of the interior: clients send fields by that. */
    public int rowOf(int atRow) {
        return row + atRow;
    }

    /** The column of the display for a column of the interior. */
    public int columnOf(int atColumn) {
        return column + 1 + atColumn;
    }

    @Override
    public int columns() {
        return columns;
    }

    /** Clear Format Table, Write to Display with the window, Read MDT Fields. */
    @Override
    public HostRecord record() {
        return HostRecord.put(Opcode.PUT_GET).add(Commands.clearFormatTable(),
                Commands.wtd(Cc1.NONE, Cc2.UNLOCK, this::writeTo), Commands.readMdt(Cc1.NONE, Cc2.NONE));
    }

    private void writeTo(StreamWriter out) {
        soh.writeTo(out);
        if (enhanced) {
            Orders.sba(row, column).writeTo(out);
            Window window = StructuredFields.window(depth, width).border(Attr.BLUE, Attr.BLUE).cursorRestricted();
            window = pullDown ? window.pullDown() : window;
            Orders.wdsf(title.isEmpty() ? window
                    : window.title(Window.Position.CENTRE, Attr.WHITE, Attr.WHITE, title)).writeTo(out);
        } else {
            frame(out);
        }
        for (PlacedText text : texts) {
            text.writeTo(out);
            if (text.column() + text.text().length() <= column + 1 + width) {
                out.put(Attr.GREEN.code());
            }
        }
        fields.stream().sorted(Comparator.comparingInt(HostField::row).thenComparingInt(HostField::column))
                .forEach(field -> field.writeTo(out));
        constructs.forEach(construct -> construct.writeTo(out));
        cursor.writeTo(out);
    }

    private void frame(StreamWriter out) {
        edge(out, row, title);
        for (int i = 1; i <= depth; i++) {
            Orders.sba(row + i, column - 1).writeTo(out);
            out.put(Attr.BLUE.code()).putText(":").put(Attr.GREEN.code()).putText(" ".repeat(width));
            out.put(Attr.BLUE.code()).putText(":");
            close(out);
        }
        edge(out, row + depth + 1, "");
    }

    private void edge(StreamWriter out, int atRow, String text) {
        Orders.sba(atRow, column - 1).writeTo(out);
        out.put(Attr.BLUE.code());
        int length = width + FRAME;
        if (text.isEmpty()) {
            out.putText(".".repeat(length));
        } else {
            int left = (length - text.length()) / 2 - 1;
            out.putText(".".repeat(left)).put(Attr.WHITE.code()).putText(text).put(Attr.BLUE.code());
            out.putText(".".repeat(length - left - text.length() - 2));
        }
        close(out);
    }

    /** The attribute behind the frame, unless the display ends there. */
    private void close(StreamWriter out) {
        if (column + width + FRAME <= columns) {
            out.put(Attr.GREEN.code());
        }
    }

    /** Rows of the display that it is for. */
    public int rows() {
        return rows;
    }
}
