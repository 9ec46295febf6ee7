package dev.e5250.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import dev.e5250.host.HostConnection;
import dev.e5250.host.HostDisplay;
import dev.e5250.host.HostServer;
import dev.e5250.host.Orders;
import dev.e5250.session.SessionSettings;
import dev.e5250.testing.Hands;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import dev.e5250.ui.export.Export;
import dev.e5250.ui.export.PrintJob;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screen, and the screens before it, in files and on paper. */
@UiTest
class ExportTest {
    private OpenView open;

    @TempDir
    Path folder;

    @BeforeEach
    void connect() {
        open = new OpenView();
        open.run(CommandIds.DEMO);
        open.untilShown("Sign On");
        Ui.until("focus", () -> open.view().terminal().isFocusControl());
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void exportsTheScreenInEachForm() throws IOException {
        for (String name : List.of("a.txt", "a.html", "a.png", "a.pdf")) {
            write(name, false);
        }

        assertThat(Files.readString(folder.resolve("a.txt"))).contains("Sign On");
        assertThat(Files.readString(folder.resolve("a.txt")).lines()).hasSize(24);
        assertThat(Files.readString(folder.resolve("a.html"))).contains("<title>Demo &lt;1&gt;</title>", "Sign On",
                "<span style=\"color:#");
        ImageData pixels = new ImageData(folder.resolve("a.png").toString());
        assertThat(pixels.width).isGreaterThan(80 * 4);
        assertThat(pixels.height).isGreaterThan(24 * 8);
        assertThat(pages(folder.resolve("a.pdf"))).singleElement().asString().contains("Sign On", "Password");
    }

    @Test
    void exportsTheHistoryOldestFirst() throws IOException {
        signOn();
        Hands.press(SWT.CTRL, SWT.ARROW_UP);
        open.untilShown("Sign On");

        for (String name : List.of("a.txt", "a.html", "a.png", "a.pdf")) {
            write(name, true);
        }

        assertInOrder(Arrays.asList(Files.readString(folder.resolve("a.txt")).split("\f")));
        assertInOrder(Arrays.stream(Files.readString(folder.resolve("a.html")).split("<pre>")).skip(1)
                .map(page -> page.replaceAll("<[^>]*>", "")).toList());
        assertInOrder(pages(folder.resolve("a.pdf")));
        assertThat(names()).contains("a-001.png", "a-002.png").doesNotContain("a.png", "a-003.png");
        assertThat(new ImageData(folder.resolve("a-001.png").toString()).data)
                .isNotEqualTo(new ImageData(folder.resolve("a-002.png").toString()).data);
    }

    @Test
    void aScreenWithCharactersThatCourierLacksIsAPictureInPdf() throws IOException {
        try (HostServer host = HostServer.start(client -> {
            client.negotiate();
            client.write(HostDisplay.standard().text(1, 2, "Ready \u042f\u0436").field(Orders.input(20, 5, 10)).record());
            client.await(client::isClosed, HostConnection.PATIENCE);
        })) {
            open.connect(SessionSettings.to("127.0.0.1", host.port()).withCcsid(1025));
            open.untilShown("Ready");
            assertThat(open.screen()).contains("Ready \u042f\u0436");

            write("a.pdf", false);
        }

        try (PDDocument document = Loader.loadPDF(folder.resolve("a.pdf").toFile())) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
    }

    @Test
    void picturesOfTheHistoryDoNotReplaceFilesThatTheUserDidNotName() throws IOException {
        signOn();
        Files.writeString(folder.resolve("a-002.png"), "mine");

        write("a.png", true);

        assertThat(Files.readString(folder.resolve("a-002.png"))).isEqualTo("mine");
        assertThat(names()).containsExactly("a-002.png");
    }

    @Test
    void printsBesideTheUiThread() throws Exception {
        signOn();
        Path printed = Path.of("output.pdf").toAbsolutePath();
        Files.deleteIfExists(printed);
        PrinterData toFile = Ui.call(() -> Stream.of(Printer.getPrinterList())
                .filter(printer -> "GtkPrintBackendFile".equals(printer.driver)).findFirst().orElseThrow());
        PrintJob job = Ui.call(() -> new PrintJob(toFile, "Demo", Export.screens(open.view().terminal(), true),
                open.view().terminal().appearance()));

        job.schedule();

        Ui.until("job done", () -> job.getResult() != null);
        assertThat(job.getResult().getSeverity()).isEqualTo(IStatus.OK);
        // GTK writes what a job gave it in its own time
        Ui.until("file", () -> Files.exists(printed) && isWhole(printed));
        assertInOrder(pages(printed));
        Files.delete(printed);
    }

    private static boolean isWhole(Path file) {
        try {
            String content = Files.readString(file, StandardCharsets.ISO_8859_1);
            return content.stripTrailing().endsWith("%%EOF");
        } catch (IOException e) {
            return false;
        }
    }

    private static void assertInOrder(List<String> pages) {
        assertThat(pages).hasSize(2);
        assertThat(pages.get(0)).contains("Sign On").doesNotContain("Main Menu");
        assertThat(pages.get(1)).contains("Main Menu").doesNotContain("Sign On");
    }

    private static List<String> pages(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            List<String> pages = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private void write(String name, boolean history) {
        Ui.call(() -> Export.write(open.view().terminal(), "Demo <1>", folder.resolve(name), history)).join();
    }

    private void signOn() {
        Hands.type("demo");
        Hands.press(0, SWT.TAB);
        Hands.type("demo");
        Hands.press(0, SWT.CR);
        open.untilShown("Main Menu");
    }
}
