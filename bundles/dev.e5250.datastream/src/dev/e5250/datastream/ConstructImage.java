package dev.e5250.datastream;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import dev.e5250.datastream.construct.ConstructFields;
import dev.e5250.datastream.construct.ConstructParser;
import dev.e5250.datastream.construct.Place;
import dev.e5250.screen.Colour;
import dev.e5250.screen.ConstructDefinition;
import dev.e5250.screen.ConstructTable;
import dev.e5250.screen.DisplaySize;
import dev.e5250.screen.GridLine;
import dev.e5250.screen.GuiWindow;
import dev.e5250.screen.MouseButton;
import dev.e5250.screen.SavedConstruct;

/**
 * The constructs in a {@link ScreenImage}: how many; each with type, address, length and bytes of the host's structured
 * field, whether it restricts the cursor or is modified, place of its slider, length and bits of its selected choices; how
 * many grid lines, each with flags, row, column and length; how many programmed buttons, each with its four bytes.
 */
final class ConstructImage {
    private static final int VERTICAL = 0x80;
    private static final int KIND_SHIFT = 3;
    private static final int KIND = 0x0F;
    private static final int COLOUR = 0x07;
    private static final int LINE = 4;
    private static final int BUTTON = 4;

    private final HostBytes in;
    private final Workstation workstation;
    private final List<ConstructDefinition> definitions = new ArrayList<>();
    private final List<SavedConstruct> states = new ArrayList<>();
    private final List<GridLine> lines = new ArrayList<>();
    private final List<MouseButton> buttons = new ArrayList<>();
    private int windows;
    private int defined;

    /** @param in stands at the constructs when they are read */
    ConstructImage(HostBytes in, Workstation workstation) {
        this.in = in;
        this.workstation = workstation;
    }

    static void write(Reply reply, ConstructTable table, int columns) {
        List<SavedConstruct> saved = table.saved();
        reply.addShort(saved.size());
        for (SavedConstruct one : saved) {
            byte[] selected = one.selected().toByteArray();
            reply.add(ConstructFields.type(one.construct()));
            reply.addShort((one.construct().row() - 1) * columns + one.construct().column() - 1);
            reply.addShort(one.body().length).add(one.body());
            reply.add(one.flag() ? 1 : 0).addInt(one.slider()).addShort(selected.length).add(selected);
        }
        List<GridLine> drawn = table.constructs().gridLines();
        reply.addShort(drawn.size());
        for (GridLine line : drawn) {
            reply.add((line.vertical() ? VERTICAL : 0) | line.kind().ordinal() << KIND_SHIFT | line.colour().ordinal());
            reply.add(line.row()).add(line.column()).add(line.length());
        }
        List<MouseButton> events = table.constructs().mouseButtons();
        reply.add(events.size());
        events.forEach(event -> reply.add(event.flags()).add(event.first()).add(event.second()).add(event.aid()));
    }

    /** Reads them, and whether they are such as a host could have defined on a display of a size. */
    boolean read(DisplaySize size) {
        return readConstructs(size) && readLines(size) && readButtons();
    }

    private boolean readConstructs(DisplaySize size) {
        if (!in.has(2)) {
            return false;
        }
        int count = in.nextShort();
        for (int i = 0; i < count; i++) {
            if (!readConstruct(size)) {
                return false;
            }
        }
        return windows <= ConstructTable.MAX_WINDOWS && count - windows <= ConstructTable.MAX_ENTRIES
                && defined <= ConstructTable.MAX_DEFINED;
    }

    private boolean readConstruct(DisplaySize size) {
        if (!in.has(5)) {
            return false;
        }
        ConstructParser parser = ConstructFields.parser(in.next());
        int address = in.nextShort();
        int length = in.nextShort();
        if (parser == null || address >= size.positions() || !in.has(length)) {
            return false;
        }
        ConstructDefinition definition = parser.parse(in.part(length), new Place(workstation.display(), size, address,
                workstation.model().isColour()));
        byte[] body = bytes(length);
        if (definition == null || !in.has(7)) {
            return false;
        }
        int flag = in.next();
        int slider = in.nextShort() << 16 | in.nextShort();
        int bits = in.nextShort();
        if (flag > 1 || slider < 0 || !in.has(bits)) {
            return false;
        }
        definitions.add(definition);
        states.add(new SavedConstruct(definition.construct(), body, flag != 0, slider, BitSet.valueOf(bytes(bits))));
        windows += definition.construct() instanceof GuiWindow ? 1 : 0;
        defined += length;
        return true;
    }

    private boolean readLines(DisplaySize size) {
        if (!in.has(2)) {
            return false;
        }
        int count = in.nextShort();
        if (count > ConstructTable.MAX_LINES || !in.has(LINE * count)) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            int flags = in.next();
            boolean vertical = (flags & VERTICAL) != 0;
            int kind = flags >> KIND_SHIFT & KIND;
            int colour = flags & COLOUR;
            int row = in.next();
            int column = in.next();
            int length = in.next();
            int room = vertical ? size.rows() + 1 - row : size.columns() + 1 - column;
            if (kind >= GridLine.Kind.values().length || colour >= Colour.values().length || row == 0 || column == 0
                    || row > size.rows() + 1 || column > size.columns() + 1 || length == 0 || length > room) {
                return false;
            }
            lines.add(new GridLine(vertical, row, column, length, Colour.values()[colour], GridLine.Kind.values()[kind]));
        }
        return true;
    }

    private boolean readButtons() {
        if (!in.has(1)) {
            return false;
        }
        int count = in.next();
        if (count > ConstructTable.MAX_BUTTONS || !in.has(BUTTON * count)) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            buttons.add(new MouseButton(in.next(), in.next(), in.next(), in.next()));
        }
        return true;
    }

    private byte[] bytes(int count) {
        byte[] bytes = Arrays.copyOfRange(in.array(), in.position(), in.position() + count);
        in.skip(count);
        return bytes;
    }

    /** Puts them on the display, in place of those it has. */
    void restore(ConstructTable table) {
        table.clear();
        for (int i = 0; i < definitions.size(); i++) {
            table.restore(definitions.get(i), states.get(i));
        }
        lines.forEach(table::draw);
        table.setButtons(buttons);
    }
}
