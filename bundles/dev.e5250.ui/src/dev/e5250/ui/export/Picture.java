package dev.e5250.ui.export;

import java.io.ByteArrayOutputStream;

import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.terminal.Appearance;
import dev.e5250.terminal.ScreenExport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;

/** Screens as pictures. */
final class Picture {
    private Picture() {
    }

    /** A PNG file. Waits for the UI thread to paint it, in a turn of its own; called by another. */
    static byte[] png(Display display, ScreenSnapshot screen, Appearance appearance) {
        ImageData[] painted = new ImageData[1];
        display.syncExec(() -> {
            Image image = ScreenExport.picture(display, screen, appearance);
            painted[0] = image.getImageData();
            image.dispose();
        });
        ImageLoader loader = new ImageLoader();
        loader.data = painted;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        loader.save(out, SWT.IMAGE_PNG);
        return out.toByteArray();
    }
}
