package dev.e5250.rcp;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
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
        Rectangle bounds = shell.getBounds();
        Image image = new Image(display, bounds.width, bounds.height);
        GC screen = new GC(display);
        screen.copyArea(image, bounds.x, bounds.y);
        screen.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        // a window has no holes: viewers would show them in colours of their own
        data.alphaData = null;
        return data;
    }
}
