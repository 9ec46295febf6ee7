package dev.e5250.ui;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.session.UserFile;
import dev.e5250.terminal.ScreenExport;
import dev.e5250.terminal.Terminal;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.ui.statushandlers.StatusManager;

/** Writes screens to files. The file is written beside the UI thread. */
public final class Export {
    private Export() {
    }

    /**
     * Writes the screen that is shown in the form that the file's name says: a picture for .png, a page for .html, else
     * text.
     *
     * @param history whether the screens that can be looked back at come before it; a picture has one only
     * @return done when the file is written, or the user told why not
     */
    public static CompletableFuture<Void> write(Terminal terminal, String title, Path file, boolean history) {
        List<ScreenSnapshot> screens = new ArrayList<>(history ? terminal.history() : List.of());
        screens.add(terminal.snapshot());
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        byte[] content;
        if (name.endsWith(".png")) {
            content = png(terminal);
        } else if (name.endsWith(".html")) {
            content = ScreenExport.html(screens, terminal.appearance().colours(), title).getBytes(StandardCharsets.UTF_8);
        } else {
            content = ScreenExport.text(screens).getBytes(StandardCharsets.UTF_8);
        }
        return UserFile.write(file, content).exceptionally(failure -> {
            StatusManager.getManager().handle(new Status(IStatus.ERROR, UiPlugin.ID,
                    NLS.bind(Messages.Export_failed, file), failure), StatusManager.SHOW | StatusManager.LOG);
            return null;
        });
    }

    private static byte[] png(Terminal terminal) {
        Image image = ScreenExport.picture(terminal.getDisplay(), terminal.snapshot(), terminal.appearance());
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        image.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        loader.save(out, SWT.IMAGE_PNG);
        return out.toByteArray();
    }
}
