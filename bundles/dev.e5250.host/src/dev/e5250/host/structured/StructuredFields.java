package dev.e5250.host.structured;

import java.util.function.Consumer;

import dev.e5250.host.StreamWriter;
import dev.e5250.host.StructuredField;

/** The structured fields of class D9, each by its name in SC30-3533 chapter 15. */
public final class StructuredFields {
    private StructuredFields() {
    }

    /** 50, Define Selection Field, at the current address. */
    public static SelectionField selectionField(SelectionField.Kind kind, int textSize, int rows, int columns) {
        return new SelectionField(kind, textSize, rows, columns);
    }

    /** 51, Create Window; its upper left border character is at the current address. */
    public static Window window(int depth, int width) {
        return new Window(depth, width);
    }

    /** 52, Unrestricted Window Cursor Movement. */
    public static StructuredField unrestrictedCursor() {
        return of(0x52, 0, 0);
    }

    /** 53, Define Scroll Bar, at the current address. */
    public static ScrollBar scrollBar(int size) {
        return new ScrollBar(size);
    }

    /** 54, Write Data: fills the field at the current address. */
    public static StructuredField writeData(boolean entryField, String text) {
        return field(0x54, out -> out.put(entryField ? 0x80 : 0, 0).putText(text));
    }

    /** 55, Programmable Mouse Buttons. */
    public static MouseButtons mouseButtons() {
        return new MouseButtons();
    }

    /** 58, Remove GUI Selection Field, the one at the current address. */
    public static StructuredField removeSelectionField() {
        return of(0x58, 0, 0);
    }

    /** 59, Remove GUI Window, the one at the current address. */
    public static StructuredField removeWindow(boolean pullDown) {
        return of(0x59, pullDown ? 0x40 : 0, 0, 0);
    }

    /** 5B, Remove GUI Scroll Bar, the one at the current address. */
    public static StructuredField removeScrollBar() {
        return of(0x5B, 0, 0);
    }

    /** 5F, Remove All GUI Constructs. */
    public static StructuredField removeAll() {
        return of(0x5F, 0, 0);
    }

    /** 60, Draw/Erase Grid Lines. */
    public static GridLines gridLines() {
        return new GridLines();
    }

    /** 61, Clear Grid Line Buffer, a part of it; all four zero for the whole. */
    public static StructuredField clearGridLines(int row, int column, int width, int height) {
        return of(0x61, 0, row, column, width, height);
    }

    /** 66, Image/Fax Control. */
    public static StructuredField imageControl(int... parameters) {
        return of(0x66, parameters);
    }

    /** 67, Image/Fax Download. */
    public static StructuredField imageDownload(int... data) {
        return of(0x67, data);
    }

    /** 68, Video/Audio Controls: E2 for video or E3 for audio, 01 and four bytes of function. */
    public static StructuredField mediaControl(boolean audio, int function) {
        return of(0x68, audio ? 0xE3 : 0xE2, 0x01, function >> 24, function >> 16, function >> 8, function);
    }

    /** 6A, True Transparency Write. */
    public static StructuredField transparencyWrite(int... data) {
        return of(0x6A, data);
    }

    /** 70, the 5250 Query. */
    public static StructuredField query() {
        return of(0x70, 0);
    }

    /** 71, WSC Customization. */
    public static Customization customization() {
        return new Customization();
    }

    /** 72, Query Station State. */
    public static StructuredField queryStationState() {
        return of(0x72, 0);
    }

    /** Any type with its body as it is. */
    public static StructuredField of(int type, int... body) {
        return field(type, out -> out.put(body));
    }

    private static StructuredField field(int type, Consumer<StreamWriter> body) {
        return new StructuredField() {
            @Override
            public int type() {
                return type;
            }

            @Override
            public void writeBody(StreamWriter out) {
                body.accept(out);
            }
        };
    }
}
