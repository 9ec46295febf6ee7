package dev.e5250.rcp;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** What a window shows on the screen of the computer. */
final class WindowPicture {
    private WindowPicture() {
    }

    /** The window with all that is in it; UI thread. */
    static ImageData of(Shell shell) {
        Display display = shell.getDisplay();
        Rectangle area = area(shell);
        Image image = new Image(display, area.width, area.height);
        GC screen = new GC(display);
        screen.copyArea(image, area.x, area.y);
        screen.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        // a window has no holes: viewers would show them in colours of their own
        data.alphaData = null;
        return data;
    }

    /**
     * Where the window is to be seen: its title, too, if it has one. Its own size is not taken, which holds guesses
     * about borders that are not there without a window manager.
     */
    private static Rectangle area(Shell shell) {
        Rectangle client = shell.getClientArea();
        Point end = shell.toDisplay(client.x + client.width, client.y + client.height);
        Point begin = shell.getLocation();
        return new Rectangle(begin.x, begin.y, end.x - begin.x, end.y - begin.y);
    }
}
