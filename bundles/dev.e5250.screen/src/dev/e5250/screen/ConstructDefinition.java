package dev.e5250.screen;

import java.util.List;
import java.util.function.Function;

/** A construct as the host defined it: what it is, and how it looks in characters, also after it has changed. */
public final class ConstructDefinition {
    private final Construct construct;
    private final WindowFrame frame;
    private final Function<Construct, Picture> pictures;

    private ConstructDefinition(Construct construct, WindowFrame frame, Function<Construct, Picture> pictures) {
        this.construct = construct;
        this.frame = frame;
        this.pictures = pictures;
    }

    public static ConstructDefinition of(GuiWindow window, WindowFrame frame, RegenerationBuffer buffer) {
        return new ConstructDefinition(window, frame, one -> frame.picture((GuiWindow) one, buffer));
    }

    public static ConstructDefinition of(ScrollBar bar, BarLook look, RegenerationBuffer buffer) {
        return new ConstructDefinition(bar, null, one -> BarPainter.picture((ScrollBar) one, look, buffer));
    }

    /**
     * @param texts host bytes of the choices, each as long as its choice
     * @param line  below a menu bar, or null
     * @param look  of the scroll bar that the field may have
     */
    public static ConstructDefinition of(SelectionField field, List<byte[]> texts, MenuLine line, BarLook look,
            RegenerationBuffer buffer) {
        return new ConstructDefinition(field, null, one -> {
            SelectionField now = (SelectionField) one;
            Picture picture = new ChoicePainter(buffer, now, texts).picture(line);
            if (now.scrollBar() != null) {
                picture.addAll(BarPainter.picture(now.scrollBar(), look, buffer));
            }
            return picture;
        });
    }

    public Construct construct() {
        return construct;
    }

    Picture picture(Construct now) {
        return pictures.apply(now);
    }

    void paint(Picture picture, RegenerationBuffer buffer) {
        if (frame != null) {
            frame.paint((GuiWindow) construct, buffer);
        } else {
            picture.paint(buffer);
        }
    }
}
