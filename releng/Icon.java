import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/** Draws an SVG as a PNG, for what takes no other icons: the file to read, and that to write. Needs jsvg on the class path. */
final class Icon {
    private static final int PIXELS = 256;

    private Icon() {
    }

    public static void main(String[] arguments) throws Exception {
        SVGDocument drawing = new SVGLoader().load(Path.of(arguments[0]).toUri().toURL());
        BufferedImage image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawing.render(null, graphics, new ViewBox(PIXELS, PIXELS));
        graphics.dispose();
        ImageIO.write(image, "png", Path.of(arguments[1]).toFile());
    }
}
