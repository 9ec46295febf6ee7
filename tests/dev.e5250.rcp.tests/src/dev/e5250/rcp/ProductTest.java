package dev.e5250.rcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import dev.e5250.session.SessionState;
import dev.e5250.terminal.ColourScheme;
import dev.e5250.testing.Hands;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import dev.e5250.ui.TerminalView;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a user starts it: nothing is set up here that the program does not do itself. */
@UiTest
class ProductTest {
    private OpenProduct product;
    private TerminalView view;

    @BeforeEach
    void atTheFirstScreen() {
        product = OpenProduct.atTheFirstScreen();
        view = product.view();
    }

    @Test
    void signsOnAndOff() {
        Hands.type("demo");
        Hands.press(0, SWT.TAB);
        Hands.type("demo");
        Hands.press(0, SWT.CR);
        product.untilShown("Main Menu");

        Hands.type("90");
        Hands.press(0, SWT.CR);

        Ui.until("disconnected", () -> view.isOver() && !view.closeText().isEmpty());
        assertThat(Ui.call(view::statusText)).contains("Disconnected");
        assertThat(Ui.call(view::getPartName)).contains("disconnected");
        assertThat(Ui.call(view::closeText)).contains("sign-off");
        assertThat(product.screen()).as("last screen").contains("Main Menu");
    }

    @Test
    void passwordsAreNotShown() {
        Hands.press(0, SWT.TAB);
        Hands.type("secret");
        Hands.press(0, SWT.TAB);
        Hands.type("after");

        product.untilShown("AFTER");
        assertThat(product.screen()).doesNotContainIgnoringCase("secret");
        Ui.run(view::disconnect);
        Ui.until("disconnected", view::isOver);
    }

    @Test
    void theWindowHasNothingOfAnIde() {
        Stream<String> menus = Ui.call(() -> Arrays.stream(OpenProduct.shell().getMenuBar().getItems()).map(MenuItem::getText).toList())
                .stream();
        assertThat(menus.map(text -> text.replace("&", ""))).containsExactly("Session", "Help");
        assertThat(Ui.call(() -> items("Session"))).containsExactly("Connect\u2026", "New Connection\u2026",
                "Connections", "Connect to the Demo System", "", "Reconnect", "Disconnect", "Run Macro\u2026", "Properties", "", "Keys Go to the System",
                "Key Pad", "Export Screen\u2026", "Print Screen\u2026", "Full Screen", "Preferences\u2026", "", "Trace to File\u2026", "Replay Trace\u2026", "", "Exit");
        assertThat(Ui.call(() -> items("Help"))).containsExactly("Help Contents", "Help on This", "", "About e5250");
        assertThat(Ui.call(() -> OpenProduct.shell().getText())).isEqualTo("e5250");
        List<String> views = Ui.call(() -> Arrays.stream(OpenProduct.page().getViewReferences()).map(IViewReference::getId).toList());
        assertThat(views).containsOnly(TerminalView.ID);
    }

    /** Which the page of the terminal's appearance sends its reader to. */
    @Test
    void thereIsAPageForColoursAndFonts() {
        assertThat(Ui.call(() -> PlatformUI.getWorkbench().getPreferenceManager().getElements(PreferenceManager.PRE_ORDER)))
                .extracting(node -> ((IPreferenceNode) node).getId())
                .contains("org.eclipse.ui.preferencePages.ColorsAndFonts");
    }

    @Test
    void theMenuShowsWhetherATraceIsWritten(@TempDir Path folder) {
        assertThat(isTraceChecked()).isFalse();
        Path file = folder.resolve("trace.jsonl");

        Ui.run(() -> view.startTrace(file));

        Ui.until("checked", this::isTraceChecked);
        Ui.run(() -> traceItem().notifyListeners(SWT.Selection, new Event()));
        Ui.until("not checked", () -> !isTraceChecked() && !view.isTracing());
        Ui.run(view::disconnect);
        Ui.until("disconnected", view::isOver);
    }

    @Test
    void aPictureOfTheWindowShowsTheScreen() {
        Ui.until("connected", () -> view.connection().state() == SessionState.ACTIVE);
        // the window may be there before it is painted for the first time
        Ui.until("painted", () -> green(WindowPicture.of(OpenProduct.shell())) > 500);

        ImageData picture = Ui.call(() -> WindowPicture.of(OpenProduct.shell()));

        // the status line reaches into the corner: behind the window there is nothing, which is black
        assertThat(picture.palette.getRGB(picture.getPixel(picture.width - 1, picture.height - 1)))
                .isNotEqualTo(ColourScheme.CLASSIC.background());
    }

    private static long green(ImageData picture) {
        long green = 0;
        for (int y = 0; y < picture.height; y++) {
            for (int x = 0; x < picture.width; x++) {
                if (picture.palette.getRGB(picture.getPixel(x, y)).equals(ColourScheme.CLASSIC.green())) {
                    green++;
                }
            }
        }
        return green;
    }

    private boolean isTraceChecked() {
        return Ui.call(() -> traceItem().getSelection());
    }

    private MenuItem traceItem() {
        return Arrays.stream(menu("Session").getItems()).filter(item -> item.getText().contains("Trace to File"))
                .findFirst().orElseThrow();
    }

    private static Menu menu(String name) {
        Menu menu = Arrays.stream(OpenProduct.shell().getMenuBar().getItems())
                .filter(item -> item.getText().replace("&", "").equals(name)).findFirst().orElseThrow().getMenu();
        menu.notifyListeners(SWT.Show, null);
        return menu;
    }

    private List<String> items(String name) {
        return Arrays.stream(menu(name).getItems()).map(item -> item.getText().replace("&", "").replaceFirst("\t.*", "")).toList();
    }
}
