package dev.e5250.screen;

import dev.e5250.ccsid.Ccsid;

/**
 * The line below a menu bar (SC30-3533 15.26, minor structure 09).
 *
 * @param row       1-based, as the columns from the first to the last
 * @param attribute of the line, or 0 when it has none of its own
 * @param character its host byte
 */
public record MenuLine(int row, int from, int to, int attribute, int character) {

    void addTo(Picture picture, RegenerationBuffer buffer) {
        if (attribute != 0 && from > 1) {
            picture.add(buffer.address(row, from - 1), attribute, Shape.NONE);
        }
        boolean drawn = character != 0 && character != Ccsid.BLANK;
        for (int column = from; column <= to; column++) {
            picture.add(buffer.address(row, column), character, drawn ? Shape.MENU_LINE : Shape.NONE);
        }
        if (attribute != 0 && to < buffer.columns()) {
            picture.add(buffer.address(row, to + 1), Attribute.NORMAL, Shape.NONE);
        }
    }
}
