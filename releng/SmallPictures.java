import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * Writes PNG files anew with a table of their colours, which takes a third of the room. Smoothed letters have some more colours than
 * fit: the rare ones become the one of the others that is next to them. Run by releng/screenshots.
 */
final class SmallPictures {
    private static final int COLOURS = 256;
    private static final int BITS = 8;

    private SmallPictures() {
    }

    public static void main(String[] files) throws IOException {
        for (String name : files) {
            File file = new File(name);
            ImageIO.write(indexed(ImageIO.read(file)), "png", file);
        }
    }

    private static BufferedImage indexed(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = Arrays.stream(picture.getRGB(0, 0, width, height, null, 0, width)).map(pixel -> pixel & 0xFFFFFF).toArray();
        int[] table = mostFrequent(pixels);
        Map<Integer, Integer> known = new HashMap<>();
        int[] indexes = Arrays.stream(pixels).map(pixel -> known.computeIfAbsent(pixel, colour -> nearest(table, colour))).toArray();
        BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(BITS, table.length, table, 0, false, -1, DataBuffer.TYPE_BYTE));
        result.getRaster().setPixels(0, 0, width, height, indexes);
        return result;
    }

    private static int[] mostFrequent(int[] pixels) {
        Map<Integer, Integer> counts = new HashMap<>();
        Arrays.stream(pixels).forEach(pixel -> counts.merge(pixel, 1, Integer::sum));
        // equal counts by colour, so that the same picture gives the same file
        return counts.entrySet().stream().sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed()
                .thenComparing(Map.Entry.comparingByKey())).limit(COLOURS).mapToInt(Map.Entry::getKey).toArray();
    }

    private static int nearest(int[] table, int colour) {
        return IntStream.range(0, table.length).boxed().min((one, other) -> Integer.compare(distance(table[one], colour),
                distance(table[other], colour))).orElseThrow();
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift < 3 * BITS; shift += BITS) {
            int difference = (one >> shift & 0xFF) - (other >> shift & 0xFF);
            sum += difference * difference;
        }
        return sum;
    }
}
