package dev.e5250.ui.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.session.UserFile;
import dev.e5250.terminal.Appearance;
import dev.e5250.terminal.ScreenExport;
import dev.e5250.terminal.Terminal;
import dev.e5250.ui.Messages;
import dev.e5250.ui.UiPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.statushandlers.StatusManager;

/** Writes screens to files. All but the painting of pictures is done beside the UI thread. */
public final class Export {
    private Export() {
    }

    /**
     * Writes the screen that is shown in the form that the file's name says: a picture for .png, a page for .html, a
     * document for .pdf, else text. Called by the UI thread.
     *
     * @param history whether the screens that can be looked back at come before it; of them, pictures are files of their
     *                own with numbers in their names
     * @return done when the file is written, or the user told why not
     */
    public static CompletableFuture<Void> write(Terminal terminal, String title, Path file, boolean history) {
        List<ScreenSnapshot> screens = screens(terminal, history);
        Display display = terminal.getDisplay();
        Appearance appearance = terminal.appearance();
        return CompletableFuture.supplyAsync(() -> {
            try {
                return contents(screens, display, appearance, title, file);
            } catch (IOException e) {
                throw new CompletionException(e);
            }
        }, task -> Thread.ofPlatform().daemon().name("e5250 export").start(task)).thenCompose(contents ->
            contents.size() == 1 ? UserFile.write(file, contents.get(file)) : UserFile.writeNew(contents)
        ).exceptionally(failure -> {
            tell(failure.getCause(), file);
            return null;
        });
    }

    private static void tell(Throwable cause, Path file) {
        boolean exists = cause instanceof FileAlreadyExistsException;
        String text = exists ? NLS.bind(Messages.Export_exists, cause.getMessage())
                : NLS.bind(Messages.Export_failed, file);
        // a name that is taken is nothing to look for in a log
        StatusManager.getManager().handle(new Status(exists ? IStatus.WARNING : IStatus.ERROR, UiPlugin.ID, text, cause),
                exists ? StatusManager.SHOW : StatusManager.SHOW | StatusManager.LOG);
    }

    /** The screen that is shown, after those that can be looked back at if they are wanted. */
    public static List<ScreenSnapshot> screens(Terminal terminal, boolean history) {
        List<ScreenSnapshot> screens = new ArrayList<>(history ? terminal.history() : List.of());
        screens.add(history ? terminal.present() : terminal.snapshot());
        return screens;
    }

    private static Map<Path, byte[]> contents(List<ScreenSnapshot> screens, Display display, Appearance appearance,
            String title, Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".png")) {
            return pictures(screens, display, appearance, file);
        }
        if (name.endsWith(".html")) {
            return Map.of(file, ScreenExport.html(screens, appearance.colours(), title).getBytes(StandardCharsets.UTF_8));
        }
        if (name.endsWith(".pdf")) {
            return Map.of(file, PdfDocument.of(screens, title,
                    screen -> Picture.png(display, screen, appearance.with(ScreenExport.PAPER))));
        }
        return Map.of(file, ScreenExport.text(screens).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<Path, byte[]> pictures(List<ScreenSnapshot> screens, Display display, Appearance appearance,
            Path file) {
        Map<Path, byte[]> pictures = new LinkedHashMap<>();
        for (ScreenSnapshot screen : screens) {
            Path own = screens.size() == 1 ? file : numbered(file, pictures.size() + 1);
            pictures.put(own, Picture.png(display, screen, appearance));
        }
        return pictures;
    }

    private static Path numbered(Path file, int number) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return file.resolveSibling(String.format(Locale.ROOT, "%s-%03d%s", name.substring(0, dot), number,
                name.substring(dot)));
    }
}
