package dev.e5250.datastream.construct;

import dev.e5250.datastream.SenseCode;
import dev.e5250.screen.Construct;
import dev.e5250.screen.GuiWindow;
import dev.e5250.screen.ScrollBar;
import dev.e5250.screen.SelectionField;

/** Which class executes which structured field among the orders; a type that has no row is passed over by its length. */
public final class ConstructFields {
    private static final int SELECTION_FIELD = 0x50;
    private static final int WINDOW = 0x51;
    private static final int SCROLL_BAR = 0x53;

    private final ConstructField[] fields = new ConstructField[256];

    private ConstructFields() {
    }

    /** Those of the enhanced interface (SC30-3533 15.26). */
    public static ConstructFields standard() {
        return new ConstructFields()
                .with(SELECTION_FIELD, new DefineConstruct(parser(SELECTION_FIELD)))
                .with(WINDOW, new DefineConstruct(parser(WINDOW)))
                .with(0x52, new UnrestrictedCursor())
                .with(SCROLL_BAR, new DefineConstruct(parser(SCROLL_BAR)))
                .with(0x54, new WriteData())
                .with(0x55, new ProgramMouseButtons())
                .with(0x58, new RemoveConstruct(SelectionField.class))
                .with(0x59, new RemoveConstruct(GuiWindow.class))
                .with(0x5B, new RemoveConstruct(ScrollBar.class))
                .with(0x5F, new RemoveAllConstructs())
                .with(0x60, new DrawGridLines())
                .with(0x61, new ClearGridLines())
                .with(0x66, (body, writer) -> SenseCode.NO_IMAGES)
                .with(0x67, (body, writer) -> SenseCode.NO_IMAGES)
                .with(0x68, new MediaControl())
                .with(0x6A, new TransparencyWrite());
    }

    /** What reads a definition of a type, or null. */
    public static ConstructParser parser(int type) {
        return switch (type) {
        case SELECTION_FIELD -> new DefineSelectionField();
        case WINDOW -> new CreateWindow();
        case SCROLL_BAR -> new DefineScrollBar();
        default -> null;
        };
    }

    /** The type of the structured field that defines a construct. */
    public static int type(Construct construct) {
        return switch (construct) {
        case SelectionField field -> SELECTION_FIELD;
        case GuiWindow window -> WINDOW;
        case ScrollBar bar -> SCROLL_BAR;
        };
    }

    /** The one of a type, or null. */
    public ConstructField get(int type) {
        return fields[type];
    }

    private ConstructFields with(int type, ConstructField field) {
        fields[type] = field;
        return this;
    }
}
