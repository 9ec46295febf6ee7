package dev.e5250.rcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Listener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.e5250.screen.KeyboardState;
import dev.e5250.testing.Hands;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import dev.e5250.ui.TerminalView;

/**
 * The demo system page by page, as somebody sees it who presses the keys. A picture of each page is left in the folder
 * target/demo-pages.
 */
@UiTest
class DemoPagesTest {
    private static final Path PICTURES = Path.of("target", "demo-pages");

    private OpenProduct product;
    private TerminalView view;
    private int pages;

    @BeforeEach
    void signOn() throws Exception {
        Files.createDirectories(PICTURES);
        product = OpenProduct.atTheFirstScreen();
        view = product.view();
    }

    @Test
    void everyPageIsShown() throws Exception {
        picture("sign-on", "Subsystem . . . . :   QINTER");
        Hands.type("demo");
        press(SWT.TAB);
        Hands.type("demo");
        press(SWT.CR);
        picture("main-menu", "12. Faulty records");
        press(SWT.F1);
        picture("help", "Type the number of an option and press Enter.");
        press(SWT.F12);

        select("1", "display-job", "Terminal type");
        select("2", "wide-report", "Wide Display, 27x132");
        select("3", "colours", "Turquoise underscore reverse");
        select("4", "input-fields", "Check digit, modulus 11");
        open("5");
        picture("customers", "Acacia Bakery");
        Hands.type("2");
        press(SWT.CR);
        picture("change-customer", "Change Customer");
        press(SWT.F12);
        untilReady();
        press(SWT.F11);
        picture("customers-balance", "Balance");
        back();
        open("6");
        picture("enter-order", "Delivery date");
        Hands.type("999999");
        press(SWT.CR);
        Ui.until("a message", () -> product.screen().contains("There is no customer 999999"));
        picture("order-refused", "F4 shows those there are");
        press(SWT.CTRL);
        untilReady();
        press(SWT.F4);
        picture("prompt", "Alder Bakery");
        press(SWT.F12);
        back();
        open("7");
        press(SWT.F10);
        picture("menu-bar", "2. Open");
        press(SWT.F12);
        back();
        open("8");
        Hands.type("Hello there");
        press(SWT.CR);
        picture("messages", "From  . . :   DEMO");
        back();
        select("9", "double-byte", "Double-Byte Characters");
        select("10", "right-to-left", "Right to Left");
        open("11");
        press(SWT.CR);
        picture("flood", "1000 records in");
        back();
        open("12");
        Hands.type("3");
        press(SWT.CR);
        picture("faults", "as it should be");
        back();
        Hands.type("90");
        press(SWT.CR);
        Ui.until("disconnected", view::isOver);
        assertThat(pages).isGreaterThan(18);
    }

    private void open(String option) {
        untilReady();
        Hands.type(option);
        press(SWT.CR);
        Ui.until(() -> "a page after the menu, but there is:\n" + product.screen(),
                () -> !product.screen().contains("Demo Main Menu"));
        untilReady();
    }

    private void select(String option, String name, String text) throws Exception {
        open(option);
        picture(name, text);
        back();
    }

    private void back() {
        untilReady();
        press(SWT.F12);
        product.untilShown("Demo Main Menu");
        untilReady();
    }

    /** Waits until a text is shown, and leaves a picture that has more than one colour. */
    private void picture(String name, String text) {
        product.untilShown(text);
        untilReady();
        paint();
        ImageData taken = Ui.call(() -> WindowPicture.of(OpenProduct.shell()));
        pages++;
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {taken};
        loader.save(PICTURES.resolve(String.format("%02d-%s.png", pages, name)).toString(), SWT.IMAGE_PNG);
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < taken.height; y += 2) {
            for (int x = 0; x < taken.width; x += 2) {
                colours.add(taken.getPixel(x, y));
            }
        }
        assertThat(colours).as(name).hasSizeGreaterThan(3);
    }

    /** What is to be seen is painted some time after it was received: returns when it has been. */
    private void paint() {
        AtomicBoolean painted = new AtomicBoolean();
        Listener listener = event -> painted.set(true);
        Ui.run(() -> {
            view.terminal().addListener(SWT.Paint, listener);
            view.terminal().redraw();
        });
        Ui.until("painted", painted::get);
        Ui.run(() -> {
            view.terminal().removeListener(SWT.Paint, listener);
            OpenProduct.shell().update();
        });
        Ui.idle();
        Ui.idle();
    }

    private static void press(int key) {
        Hands.press(0, key);
    }

    private void untilReady() {
        Ui.until(() -> "a keyboard that is free on\n" + product.screen(), () -> Ui.call(() -> {
            KeyboardState state = view.terminal().snapshot().keyboard();
            return state == KeyboardState.UNLOCKED || state == KeyboardState.PRE_HELP_ERROR;
        }));
    }
}
