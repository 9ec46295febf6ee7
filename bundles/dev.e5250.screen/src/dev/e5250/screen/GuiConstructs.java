package dev.e5250.screen;

import java.util.List;

/**
 * The constructs of the enhanced interface at one moment; immutable. The same object as long as none changed. Rows and
 * columns are 1-based.
 *
 * @param windows         in stacking order, the last one on top
 * @param selectionFields in the order they were defined
 * @param scrollBars      those that belong to no selection field
 * @param gridLines       in the order they are drawn
 * @param mouseButtons    what buttons of the pointer send, if anything
 */
public record GuiConstructs(List<GuiWindow> windows, List<SelectionField> selectionFields, List<ScrollBar> scrollBars,
        List<GridLine> gridLines, List<MouseButton> mouseButtons) {
    /** There is nothing. */
    public static final GuiConstructs NONE = new GuiConstructs(List.of(), List.of(), List.of(), List.of(), List.of());

    public GuiConstructs {
        windows = List.copyOf(windows);
        selectionFields = List.copyOf(selectionFields);
        scrollBars = List.copyOf(scrollBars);
        gridLines = List.copyOf(gridLines);
        mouseButtons = List.copyOf(mouseButtons);
    }

    /** The window on top, or null. */
    public GuiWindow topWindow() {
        return windows.isEmpty() ? null : windows.getLast();
    }

    /** The choice at a 1-based position and its field, or null; of fields over each other the last one. */
    public ChosenChoice choiceAt(int row, int column) {
        for (SelectionField field : selectionFields.reversed()) {
            Choice choice = field.at(row, column);
            if (choice != null) {
                return new ChosenChoice(field, choice);
            }
        }
        return null;
    }

    /** As they are seen on a reversed screen of so many columns: where they are is counted from the other side, as in its rows. */
    GuiConstructs mirrored(int columns) {
        return new GuiConstructs(windows.stream().map(window -> window.mirrored(columns)).toList(),
                selectionFields.stream().map(field -> field.mirrored(columns)).toList(),
                scrollBars.stream().map(bar -> bar.mirrored(columns)).toList(),
                gridLines.stream().map(line -> line.mirrored(columns)).toList(), mouseButtons);
    }

    /** A choice, and the field it is one of. */
    public record ChosenChoice(SelectionField field, Choice choice) {
    }
}
