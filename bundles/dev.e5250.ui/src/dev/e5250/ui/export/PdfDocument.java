package dev.e5250.ui.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

import dev.e5250.screen.ScreenSnapshot;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Screens as a PDF document, each on a page of its own, in dark colours on white. */
final class PdfDocument {
    static final float MARGIN = 36;

    private static final PDRectangle A4_LANDSCAPE = new PDRectangle(PDRectangle.A4.getHeight(),
            PDRectangle.A4.getWidth());

    private PdfDocument() {
    }

    /**
     * @param picture a PNG of a screen; asked for when one has characters that Courier, which every reader has, lacks, and
     *                is a picture then
     */
    static byte[] of(List<ScreenSnapshot> screens, String title, Function<ScreenSnapshot, byte[]> picture)
            throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle(title);
            PDFont font = new PDType1Font(FontName.COURIER);
            PDFont bold = new PDType1Font(FontName.COURIER_BOLD);
            for (ScreenSnapshot screen : screens) {
                PDPage page = new PDPage(A4_LANDSCAPE);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    if (has(font, screen)) {
                        new PdfScreen(content, A4_LANDSCAPE, screen, font, bold).write();
                    } else {
                        draw(content, PDImageXObject.createFromByteArray(document, picture.apply(screen), null));
                    }
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static boolean has(PDFont font, ScreenSnapshot screen) throws IOException {
        try {
            font.encode(screen.text().replace("\n", ""));
            return true;
        } catch (IllegalArgumentException e) {
            // how it says that it has no such character
            return false;
        }
    }

    private static void draw(PDPageContentStream content, PDImageXObject image) throws IOException {
        float scale = Math.min((A4_LANDSCAPE.getWidth() - 2 * MARGIN) / image.getWidth(),
                (A4_LANDSCAPE.getHeight() - 2 * MARGIN) / image.getHeight());
        content.drawImage(image, MARGIN, A4_LANDSCAPE.getHeight() - MARGIN - image.getHeight() * scale,
                image.getWidth() * scale, image.getHeight() * scale);
    }
}
