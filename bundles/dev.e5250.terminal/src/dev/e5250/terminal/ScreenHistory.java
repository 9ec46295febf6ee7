package dev.e5250.terminal;

import java.util.ArrayList;
import java.util.List;

import dev.e5250.screen.ScreenSnapshot;

/**
 * The last screens that were answered, as they were when the operator did: oldest first, at most {@link #LIMIT}. Rows
 * that did not change from one to the next are the same objects, so that a screen costs what is new in it.
 */
final class ScreenHistory {
    static final int LIMIT = 100;

    private final List<ScreenSnapshot> screens = new ArrayList<>();
    /** The one that is looked at; the number of screens while it is the present. */
    private int at;

    /** Takes in a screen; whoever looks at an old one goes on looking at that. */
    void add(ScreenSnapshot screen) {
        boolean present = isPresent();
        screens.add(screen);
        if (screens.size() > LIMIT) {
            screens.removeFirst();
            at = Math.max(0, at - 1);
        }
        if (present) {
            at = screens.size();
        }
    }

    boolean isPresent() {
        return at == screens.size();
    }

    /** Which screen before the present one is looked at: 0 is the present, 1 the one before. */
    int stepsBack() {
        return screens.size() - at;
    }

    /** The screen that is looked at. */
    ScreenSnapshot shown(ScreenSnapshot present) {
        return isPresent() ? present : screens.get(at);
    }

    /** Whether there was one before the one that is looked at, which it is now. */
    boolean back() {
        if (at == 0) {
            return false;
        }
        at--;
        return true;
    }

    boolean forward() {
        if (isPresent()) {
            return false;
        }
        at++;
        return true;
    }

    void toPresent() {
        at = screens.size();
    }

    int size() {
        return screens.size();
    }

    List<ScreenSnapshot> screens() {
        return List.copyOf(screens);
    }

    /** Forgets all: the next session is another one's. */
    void clear() {
        screens.clear();
        at = 0;
    }

    /**
     * Where a text is next, from behind a position on: down this screen, or, when it is not there, on the older screens one
     * after the other, which become the one that is looked at. Upper and lower case are the same. Null when there is none.
     */
    Selection find(String text, ScreenSnapshot present, int row, int column) {
        TextSearch search = new TextSearch(text);
        Selection here = findOn(search, shown(present), row, column);
        if (here != null) {
            return here;
        }
        for (int older = at - 1; older >= 0; older--) {
            Selection there = findOn(search, screens.get(older), 1, 0);
            if (there != null) {
                at = older;
                return there;
            }
        }
        return null;
    }

    private static Selection findOn(TextSearch search, ScreenSnapshot screen, int row, int column) {
        for (int r = row; r <= screen.rowCount(); r++) {
            Selection found = search.find(screen.row(r), r, r == row ? column : 0);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
