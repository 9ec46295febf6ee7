import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import dev.e5250.host.demo.DemoSystem;
import dev.e5250.screen.DisplaySize;
import dev.e5250.screen.Key;
import dev.e5250.screen.KeyboardState;
import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.session.Session;
import dev.e5250.session.SessionSettings;
import dev.e5250.terminal.Appearance;
import dev.e5250.terminal.ColourScheme;
import dev.e5250.terminal.ScreenExport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;

/** Walks through the demo system and paints the screens that the documentation shows. Run by releng/screenshots. */
final class Screenshots {
    private static final long LIMIT_SECONDS = 20;
    private static final Appearance LIGHT = Appearance.DEFAULT.with(ColourScheme.LIGHT);

    private final Display display = new Display();
    private final Session session;
    private final Path folder;

    private Screenshots(Session session, Path folder) {
        this.session = session;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        try (DemoSystem demo = DemoSystem.start()) {
            Session session = new Session(SessionSettings.to("127.0.0.1", demo.port()).withSize(DisplaySize.ALTERNATE));
            session.open().get(LIMIT_SECONDS, TimeUnit.SECONDS);
            new Screenshots(session, Path.of(arguments[0])).walk();
            session.close().get(LIMIT_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void walk() throws Exception {
        until("Sign On");
        session.type("demo");
        session.press(Key.TAB);
        session.type("demo");
        session.press(Key.ENTER);
        until("Main Menu");
        choose("5", "Work with Customers");
        paint("subfile.png", Appearance.DEFAULT);
        paint("subfile-light.png", LIGHT);
        session.press(Key.TAB);
        choose("2", "Change Customer");
        paint("window.png", Appearance.DEFAULT);
        paint("window-light.png", LIGHT);
        session.press(Key.F12);
        untilNot("Change Customer");
        session.press(Key.F3);
        until("Main Menu");
        choose("2", "Wide Display, 27x132");
        paint("report.png", Appearance.DEFAULT);
        display.dispose();
    }

    private void choose(String option, String expected) throws Exception {
        session.type(option);
        session.press(Key.ENTER);
        until(expected);
    }

    private ScreenSnapshot screen() throws Exception {
        return session.currentSnapshot().get(LIMIT_SECONDS, TimeUnit.SECONDS);
    }

    private void until(String text) throws Exception {
        until(text, true);
    }

    private void untilNot(String text) throws Exception {
        until(text, false);
    }

    private void until(String text, boolean shown) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (screen().text().contains(text) != shown || screen().keyboard() != KeyboardState.UNLOCKED) {
            if (System.nanoTime() > deadline) {
                throw new IOException(text + (shown ? " is not" : " is still") + " on the screen:\n" + screen().text());
            }
            Thread.onSpinWait();
        }
    }

    private void paint(String name, Appearance appearance) throws Exception {
        Image image = ScreenExport.picture(display, screen(), appearance);
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        image.dispose();
        loader.save(folder.resolve(name).toString(), SWT.IMAGE_PNG);
    }
}
