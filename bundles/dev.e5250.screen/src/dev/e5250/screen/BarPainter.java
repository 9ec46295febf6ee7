package dev.e5250.screen;

/** A scroll bar as characters. */
final class BarPainter {
    private BarPainter() {
    }

    /** @param look attributes of ends and way, and host bytes of both ends, the way, and the slider */
    static Picture picture(ScrollBar bar, BarLook look, RegenerationBuffer buffer) {
        Picture picture = new Picture();
        boolean across = bar.horizontal();
        int first = buffer.address(bar.row(), bar.column() + 1);
        int step = across ? 1 : buffer.columns();
        if (across) {
            edges(picture, first, bar.size(), look.attribute(), bar.column() + bar.size() + 1, buffer);
        }
        for (int i = 0; i < bar.size(); i++) {
            int address = first + i * step;
            if (!across) {
                edges(picture, address, 1, look.attribute(), bar.column() + 2, buffer);
            }
            int along = i - 1 - bar.thumbOffset();
            if (i == 0) {
                picture.add(address, look.first(), across ? Shape.SCROLL_LEFT : Shape.SCROLL_UP);
            } else if (i == bar.size() - 1) {
                picture.add(address, look.last(), across ? Shape.SCROLL_RIGHT : Shape.SCROLL_DOWN);
            } else if (along >= 0 && along < bar.thumb()) {
                picture.add(address, look.slider(), across ? Shape.SLIDER_HORIZONTAL : Shape.SLIDER_VERTICAL);
            } else {
                picture.add(address, look.shaft(), across ? Shape.SHAFT_HORIZONTAL : Shape.SHAFT_VERTICAL);
            }
        }
        return picture;
    }

    private static void edges(Picture picture, int first, int length, int attribute, int columnBehind,
            RegenerationBuffer buffer) {
        picture.add(first - 1, attribute, Shape.NONE);
        if (columnBehind <= buffer.columns()) {
            picture.add(first + length, Attribute.NORMAL, Shape.NONE);
        }
    }
}
