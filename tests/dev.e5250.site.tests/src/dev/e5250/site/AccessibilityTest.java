package dev.e5250.site;

import static dev.e5250.host.AidKey.ENTER;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.writeErrorCode;
import static dev.e5250.host.Orders.ic;
import static dev.e5250.host.Orders.input;
import static dev.e5250.host.Orders.text;
import static dev.e5250.host.script.Dialogue.dialogue;
import static dev.e5250.host.script.Expectation.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.e5250.host.Cc1;
import dev.e5250.host.Cc2;
import dev.e5250.host.HostDisplay;
import dev.e5250.host.HostRecord;
import dev.e5250.host.HostServer;
import dev.e5250.host.Opcode;
import dev.e5250.site.atspi.AccessibleDesktop;
import dev.e5250.site.atspi.AccessibleEvent;
import dev.e5250.site.atspi.AccessibleNode;

/** What a screen reader finds of the product: over AT-SPI, from outside, with keys that go through the window system. */
class AccessibilityTest {
    private static final int COLUMNS = 80;
    private static final int LINE = COLUMNS + 1;
    private static final int FOCUSED = 12; // AtspiStateType
    private static final int TAB = 0xFF09; // keysyms of X
    private static final int RETURN = 0xFF0D;
    private static final String SECRET = "xyzzy";
    private static final String MESSAGE = "No such customer";

    private static final HostDisplay ORDER = HostDisplay.standard().write(text(1, 35, "New order"),
            text(3, 5, "Customer . . :"), input(3, 22, 10), text(4, 5, "Amount . . . :"),
            input(4, 22, 6).numericOnly(), text(5, 5, "Password . . :"),
            input(5, 22, 8).nonDisplay().value(SECRET.toUpperCase()), text(23, 2, "F3=Exit"));

    @TempDir
    private Path folder;
    private HostServer host;
    private AccessibleDesktop desktop;
    private Process product;
    private AccessibleNode terminal;

    @BeforeEach
    void start() throws Exception {
        assumeTrue(Product.isForThisMachine(), "a product that runs here");
        assumeTrue(AccessibleDesktop.isPossible(), "Xvfb, dbus and at-spi2-core are installed");
        host = HostServer.start(dialogue().patience(Duration.ofSeconds(Waiting.LIMIT_SECONDS)).show(ORDER).expect(key(ENTER)).send(HostRecord.put(Opcode.PUT_GET)
                .add(writeErrorCode(ic(3, 22), text(MESSAGE)), readMdt(Cc1.NONE, Cc2.NONE))).expect(key(ENTER)));
        desktop = AccessibleDesktop.start(folder);
        ProcessBuilder builder = Product.process(List.of(Product.folder().resolve("e5250").toString(), "-data",
                folder.resolve("workspace").toString(), "-nl", "en", "-e5250.connect", "127.0.0.1:" + host.port()));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("E5250_VMARGS", Product.NO_DESKTOP);
        desktop.place(builder);
        product = builder.redirectOutput(folder.resolve("output").toFile()).start();
    }

    @AfterEach
    void end() throws Exception {
        if (product != null) {
            product.destroyForcibly().waitFor();
        }
        if (desktop != null) {
            desktop.close();
        }
        if (host != null) {
            host.close();
        }
    }

    @Test
    void aScreenReaderReadsTypesAndIsTold() throws Exception {
        until("a terminal with the host's screen", () -> {
            terminal = desktop.programs().find("5250 screen");
            return terminal != null && terminal.text().contains("New order");
        });
        until("the focus", () -> terminal.has(FOCUSED));

        assertThat(terminal.role()).isEqualTo("text");
        assertThat(terminal.text()).isEqualTo(String.join("\n", screen()));
        assertThat(terminal.line(2 * LINE + 30)).isEqualTo(screen()[2] + "\n");
        assertThat(terminal.caret()).isEqualTo(offset(3, 22));
        until("the first field", () -> terminal.description().equals("Customer: input field for 10 characters"));

        desktop.press(TAB);
        until("the second field", () -> terminal.description()
                .equals("Amount: input field for a number, 6 characters"));
        assertThat(terminal.caret()).isEqualTo(offset(4, 22));
        assertThat(told("TextCaretMoved")).extracting(AccessibleEvent::first).contains(offset(4, 22));

        desktop.press('7');
        until("the digit", () -> terminal.line(3 * LINE).contains(" 7 "));
        assertThat(told("TextChanged")).anyMatch(event -> event.detail().equals("insert")
                && event.first() == offset(4, 22) && event.value().equals("7"));

        desktop.press(TAB);
        until("the third field", () -> terminal.description()
                .equals("Password: input field for 8 characters that are not displayed"));
        for (char each : SECRET.toCharArray()) {
            desktop.press(each);
        }
        until("all typed", () -> terminal.caret() == offset(5, 22 + SECRET.length()));

        desktop.press(RETURN);
        until("the host's message", () -> told("PropertyChange").stream()
                .anyMatch(event -> event.detail().equals("accessible-description") && event.value().equals(MESSAGE)));
        assertThat(terminal.line(23 * LINE)).contains(MESSAGE);

        assertThat(desktop.programs().all().flatMap(AccessibilityTest::words)).isNotEmpty()
                .noneMatch(words -> words.toLowerCase().contains(SECRET));
        assertThat(desktop.events()).noneMatch(event -> event.value().toLowerCase().contains(SECRET));
        assertThat(host.failures()).isEmpty();
    }

    private static String[] screen() {
        String[] rows = new String[ORDER.rows()];
        Arrays.fill(rows, "");
        rows[0] = " ".repeat(34) + "New order";
        rows[2] = "    Customer . . :";
        rows[3] = "    Amount . . . :";
        rows[4] = "    Password . . :";
        rows[22] = " F3=Exit";
        return Arrays.stream(rows).map(row -> row + " ".repeat(COLUMNS - row.length())).toArray(String[]::new);
    }

    /** In the text, of a 1-based position. */
    private static int offset(int row, int column) {
        return (row - 1) * LINE + column - 1;
    }

    private List<AccessibleEvent> told(String kind) {
        return desktop.events().stream().filter(event -> event.kind().equals(kind) && event.isOf(terminal)).toList();
    }

    private static Stream<String> words(AccessibleNode node) {
        try {
            return Stream.of(node.name(), node.description(), node.hasText() ? node.text() : "");
        } catch (IOException e) {
            return Stream.empty(); // gone meanwhile
        }
    }

    private void until(String expected, Callable<Boolean> condition) throws Exception {
        Waiting.until(product, condition, () -> expected + " did not come; the host met " + host.failures() + host.mistakes()
                + ", there are " + desktop.programs().all().flatMap(AccessibilityTest::words)
                        .filter(words -> !words.isBlank()).toList()
                + ", told was " + desktop.events() + ", the product said " + Files.readString(folder.resolve("output")));
    }
}
