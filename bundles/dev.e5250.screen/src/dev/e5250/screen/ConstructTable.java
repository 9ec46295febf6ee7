package dev.e5250.screen;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * The constructs that the host has defined on a display (SC30-3533 15.26). Bounded: a host that defines more is refused.
 * Selection fields and scroll bars are entries of the format table as the host sees it, and go with that.
 */
public final class ConstructTable {
    /** Windows over each other; the one that is too many has sense code 1005013E. */
    public static final int MAX_WINDOWS = 128;
    /** Selection fields and scroll bars together. */
    public static final int MAX_ENTRIES = 128;
    /** Lines of the grid, those of boxes among them. */
    public static final int MAX_LINES = 1024;
    /** Programmed events of the pointer. */
    public static final int MAX_BUTTONS = 64;
    /** Bytes of all definitions together: they go into a saved display. */
    public static final int MAX_DEFINED = 32 * 1024;

    private final RegenerationBuffer buffer;
    private final FormatTable formats;
    private final List<Held> held = new ArrayList<>();
    private final List<GridLine> lines = new ArrayList<>();
    private List<MouseButton> buttons = List.of();
    private int defined;
    /** What a snapshot shares with the last one; null when something changed since. */
    private GuiConstructs shown = GuiConstructs.NONE;

    ConstructTable(RegenerationBuffer buffer, FormatTable formats) {
        this.buffer = buffer;
        this.formats = formats;
    }

    /** As they are now. */
    public GuiConstructs constructs() {
        if (shown == null) {
            shown = new GuiConstructs(all(GuiWindow.class), all(SelectionField.class), all(ScrollBar.class), lines, buttons);
        }
        return shown;
    }

    /** Whether there is nothing of all that could be here. */
    public boolean isEmpty() {
        return held.isEmpty() && lines.isEmpty() && buttons.isEmpty();
    }

    /** Bytes that it holds of what the host has defined. */
    public int retained() {
        return held.stream().mapToInt(one -> one.body.length + one.picture.retained()).sum()
                + lines.size() * Long.BYTES + buttons.size() * Integer.BYTES;
    }

    /** Whether there is room for another one. */
    public boolean hasRoom(Construct construct, int bodyLength) {
        int count = construct instanceof GuiWindow ? count(GuiWindow.class)
                : count(SelectionField.class) + count(ScrollBar.class);
        return count < (construct instanceof GuiWindow ? MAX_WINDOWS : MAX_ENTRIES) && defined + bodyLength <= MAX_DEFINED;
    }

    /**
     * Defines a construct and shows it; one of its kind that began at the same position is replaced. There must be room.
     *
     * @param body the host's structured field behind its type
     */
    public void define(ConstructDefinition definition, byte[] body) {
        Construct construct = definition.construct();
        remove(construct.getClass(), construct.row(), construct.column());
        Held one = new Held(definition, construct, body);
        add(one);
        definition.paint(one.picture, buffer);
        noteModified(construct);
    }

    /** Brings back a construct that is on the display already, as it was saved. */
    public void restore(ConstructDefinition definition, SavedConstruct saved) {
        Construct now = switch (definition.construct()) {
        case GuiWindow window -> saved.flag() ? window : window.unrestricted();
        case SelectionField field -> field.restored(saved.selected(), saved.flag(),
                field.scrollBar() == null ? null : field.scrollBar().restored(saved.slider(), false));
        case ScrollBar bar -> bar.restored(saved.slider(), saved.flag());
        };
        add(new Held(definition, now, saved.body()));
    }

    /** What a saved display needs of each, in the order they were defined. */
    public List<SavedConstruct> saved() {
        return held.stream().map(Held::saved).toList();
    }

    /** Takes away what is of a kind and begins at a position; what it wrote stays until the host writes something else. */
    public void remove(Class<? extends Construct> kind, int row, int column) {
        removeIf(one -> kind.isInstance(one.construct) && one.construct.row() == row && one.construct.column() == column);
    }

    /** The window on top may be left by the cursor. */
    public void unrestrictCursor() {
        for (Held one : held.reversed()) {
            if (one.construct instanceof GuiWindow window) {
                change(one, window.unrestricted());
                return;
            }
        }
    }

    /** Takes away windows, selection fields and scroll bars. */
    public void removeAll() {
        removeIf(one -> true);
    }

    /** Takes all away. */
    public void clear() {
        removeAll();
        clearLines();
        setButtons(List.of());
    }

    /** Takes away what are entries of the format table, and what the pointer's buttons send. */
    public void clearEntries() {
        removeIf(one -> !(one.construct instanceof GuiWindow));
        setButtons(List.of());
    }

    /** @param events at most {@link #MAX_BUTTONS}, in place of those there were */
    public void setButtons(List<MouseButton> events) {
        if (!(buttons.isEmpty() && events.isEmpty()) && !buttons.equals(events)) {
            buttons = List.copyOf(events);
            shown = null;
        }
    }

    public boolean hasRoomForLines(int count) {
        return lines.size() + count <= MAX_LINES;
    }

    /** Draws a line over those that are there; there must be room. */
    public void draw(GridLine line) {
        lines.add(line);
        linesChanged();
    }

    /** Takes away what other lines have where this one runs. */
    public void erase(GridLine line) {
        erase(line.vertical(), line.track(), line.track(), line.from(), line.to());
    }

    /** Takes away what lines have in and around a rectangle of positions. */
    public void eraseLines(int row, int column, int width, int height) {
        erase(false, row, row + height, column, column + width);
        erase(true, column, column + width, row, row + height);
    }

    public void clearLines() {
        if (!lines.isEmpty()) {
            lines.clear();
            linesChanged();
        }
    }

    private void erase(boolean vertical, int firstTrack, int lastTrack, int from, int to) {
        List<GridLine> left = new ArrayList<>();
        for (GridLine line : lines) {
            boolean touched = line.vertical() == vertical && line.track() >= firstTrack && line.track() <= lastTrack
                    && line.from() < to && line.to() > from;
            if (!touched) {
                left.add(line);
                continue;
            }
            if (line.from() < from) {
                left.add(line.part(line.from(), from));
            }
            if (line.to() > to && left.size() < MAX_LINES) {
                left.add(line.part(to, line.to()));
            }
        }
        if (!left.equals(lines)) {
            lines.clear();
            lines.addAll(left.subList(0, Math.min(left.size(), MAX_LINES)));
            linesChanged();
        }
    }

    private void linesChanged() {
        shown = null;
        buffer.damageAll();
    }

    /** Fields whose choices count for one time only have none selected when the keyboard unlocks. */
    void keyboardUnlocks() {
        for (Held one : List.copyOf(held)) {
            if (one.construct instanceof SelectionField field && field.rules().resetsOnUnlock() && field.selected() != null) {
                change(one, field.restored(new BitSet(), field.modified(), field.scrollBar()));
            }
        }
    }

    /** Resets the MDT of all, as of fields. */
    public void resetModified() {
        for (Held one : List.copyOf(held)) {
            if (one.construct instanceof SelectionField field && field.modified()) {
                change(one, field.withModified(false));
            } else if (one.construct instanceof ScrollBar bar && bar.modified()) {
                change(one, bar.restored(bar.slider(), false));
            }
        }
    }

    /** The operator changed a construct: it becomes another one. */
    void change(Construct from, Construct to) {
        for (Held one : held) {
            if (one.construct == from) {
                change(one, to);
                noteModified(to);
                return;
            }
        }
    }

    /** Whether a position of a construct is still as the construct wrote it. */
    boolean isShown(Construct construct, int address) {
        for (Held one : held) {
            if (one.construct == construct) {
                return one.picture.isIntact(buffer, address);
            }
        }
        return false;
    }

    /** The shapes of a row, or null when it has none. */
    byte[] shapes(int row) {
        byte[] shapes = null;
        int start = buffer.address(row, 1);
        for (Held one : held) {
            shapes = one.picture.shape(buffer, start, buffer.columns(), shapes);
        }
        return shapes;
    }

    private void add(Held one) {
        held.add(one);
        defined += one.body.length;
        shown = null;
        one.picture.damage(buffer);
    }

    private void change(Held one, Construct now) {
        Picture picture = one.definition.picture(now);
        picture.paintOver(one.picture, buffer);
        one.construct = now;
        one.picture = picture;
        shown = null;
    }

    private void removeIf(Predicate<Held> which) {
        if (held.isEmpty()) {
            // as on most displays, where a record must not cost even an iterator
            return;
        }
        for (Held one : held) {
            if (which.test(one)) {
                one.picture.damage(buffer);
                defined -= one.body.length;
                shown = null;
            }
        }
        held.removeIf(which);
    }

    private void noteModified(Construct construct) {
        if (construct instanceof SelectionField field && field.modified() || construct instanceof ScrollBar bar && bar.modified()) {
            formats.setMasterMdt();
        }
    }

    private int count(Class<? extends Construct> kind) {
        int count = 0;
        for (Held one : held) {
            count += kind.isInstance(one.construct) ? 1 : 0;
        }
        return count;
    }

    private <T extends Construct> List<T> all(Class<T> kind) {
        return held.stream().map(one -> one.construct).filter(kind::isInstance).map(kind::cast).toList();
    }

    /** A construct with what it looks like and what it was made from. */
    private static final class Held {
        private final ConstructDefinition definition;
        private final byte[] body;
        private Construct construct;
        private Picture picture;

        Held(ConstructDefinition definition, Construct construct, byte[] body) {
            this.definition = definition;
            this.construct = construct;
            this.body = body;
            picture = definition.picture(construct);
        }

        SavedConstruct saved() {
            return switch (construct) {
            case GuiWindow window -> new SavedConstruct(window, body, window.cursorRestricted(), 0, new BitSet());
            case ScrollBar bar -> new SavedConstruct(bar, body, bar.modified(), bar.slider(), new BitSet());
            case SelectionField field -> {
                BitSet selected = new BitSet();
                field.choices().stream().filter(Choice::isSelected).forEach(choice -> selected.set(choice.number()));
                yield new SavedConstruct(field, body, field.modified(),
                        field.scrollBar() == null ? 0 : field.scrollBar().slider(), selected);
            }
            };
        }
    }
}
