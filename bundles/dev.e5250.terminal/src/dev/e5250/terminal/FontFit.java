package dev.e5250.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/**
 * Finds the largest monospaced font whose grid fits a control, and owns it. Measures on the control itself: another
 * device, or another zoom, gives other widths.
 */
final class FontFit {
    private static final int SMALLEST = 5;
    private static final int LARGEST = 96;
    private static final List<String> MONOSPACED = List.of("Consolas", "Menlo", "DejaVu Sans Mono",
            "Liberation Mono", "Noto Sans Mono", "Courier New", "Monospace");

    private final Control control;
    private String preferred;
    private String family;
    private CellFont fitted;

    FontFit(Control control) {
        this.control = control;
    }

    /** The family to take when it is there and monospaced; null for no preference. */
    void prefer(String name) {
        if (!Objects.equals(name, preferred)) {
            preferred = name;
            family = null;
        }
    }

    /** The font for a display of some rows and columns in an area; valid until the next call. */
    CellFont fit(Point area, int rows, int columns) {
        GC gc = new GC(control);
        Font before = gc.getFont();
        try {
            if (family == null) {
                family = findFamily(gc);
            }
            CellFont best = largest(gc, area, rows, columns);
            gc.setFont(before);
            dispose();
            fitted = best;
            return best;
        } finally {
            gc.dispose();
        }
    }

    private CellFont largest(GC gc, Point area, int rows, int columns) {
        CellFont best = new CellFont(gc, family, SMALLEST);
        int low = SMALLEST + 1;
        int high = LARGEST;
        while (low <= high) {
            int middle = (low + high) / 2;
            CellFont tried = new CellFont(gc, family, middle);
            if (tried.width() * columns <= area.x && tried.height() * rows <= area.y) {
                gc.setFont(tried.font());
                best.dispose();
                best = tried;
                low = middle + 1;
            } else {
                gc.setFont(best.font());
                tried.dispose();
                high = middle - 1;
            }
        }
        return best;
    }

    private String findFamily(GC gc) {
        List<String> names = new ArrayList<>(MONOSPACED);
        if (preferred != null) {
            names.add(0, preferred);
        }
        String system = control.getDisplay().getSystemFont().getFontData()[0].getName();
        return names.stream().filter(name -> isInstalled(name) && isMonospaced(gc, name)).findFirst().orElse(system);
    }

    private boolean isInstalled(String name) {
        return control.getDisplay().getFontList(name, true).length > 0;
    }

    private static boolean isMonospaced(GC gc, String name) {
        Font before = gc.getFont();
        Font font = new Font(gc.getDevice(), new FontData(name, 20, 0));
        gc.setFont(font);
        boolean monospaced = gc.stringExtent("iiii").x == gc.stringExtent("WWWW").x;
        gc.setFont(before);
        font.dispose();
        return monospaced;
    }

    void dispose() {
        if (fitted != null) {
            fitted.dispose();
            fitted = null;
        }
    }
}
