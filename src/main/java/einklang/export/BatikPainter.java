package einklang.export;

import einklang.report.Painter;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;

/** Paints drawings with Batik, in the fonts of the house; nothing outside the drawing is loaded and nothing in it runs. */
public final class BatikPainter implements Painter {
    /** A picture on a slide or in a letter is looked at closely. */
    private static final double SCALE = 2;

    /** Larger ones are painted coarser: a picture must fit into memory. */
    private static final double MOST_PIXELS = 8_000_000;

    private static final Pattern SIZE = Pattern.compile("^<svg[^>]* width=\"([0-9.]+)\" height=\"([0-9.]+)\"");

    /** A line from right to left, held at its end or, without that, at its start; one held in its middle is left alone. */
    private static final Pattern FROM_RIGHT =
            Pattern.compile(" direction=\"rtl\"(?! text-anchor=\"middle\")( text-anchor=\"end\")?");

    /** Fonts are known to the whole Java, so they are told once. */
    private static final class Fonts {
        static final boolean KNOWN = Stream.of("source-sans-3-regular.ttf", "source-sans-3-semibold.ttf")
                .map(Fonts::register)
                .reduce(true, Boolean::logicalAnd);

        private static boolean register(String name) {
            try (InputStream file = BatikPainter.class.getResourceAsStream("/fonts/" + name)) {
                return file != null
                        && GraphicsEnvironment.getLocalGraphicsEnvironment()
                                .registerFont(Font.createFont(Font.TRUETYPE_FONT, file));
            } catch (IOException | FontFormatException broken) {
                throw new IllegalStateException("font " + name + ": cannot be read", broken);
            }
        }
    }

    /**
     * A picture without transparency, packed by the JDK: Batik's own way into a PNG takes four times as long for a chart.
     */
    private static final class Canvas extends ImageTranscoder {
        private byte[] file = {};

        byte[] paint(String svg) throws TranscoderException {
            transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput());
            return file;
        }

        @Override
        public BufferedImage createImage(int width, int height) {
            return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        }

        @Override
        public void writeImage(BufferedImage image, TranscoderOutput output) throws TranscoderException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ImageOutputStream packed = new MemoryCacheImageOutputStream(out)) {
                ImageIO.write(image, "png", packed);
            } catch (IOException broken) {
                throw new TranscoderException(broken);
            }
            file = out.toByteArray();
        }
    }

    /**
     * Returns whether pictures are in the font of the house; else in another one that the machine has. Batik asks for the
     * fonts of the machine once: whoever uses it for something else calls this before.
     */
    public static boolean hasOwnFonts() {
        return Fonts.KNOWN;
    }

    /** Returns whether the picture of a drawing is not coarser than those of others. */
    static boolean paintsInFull(String svg) {
        return largest(size(svg)) >= SCALE;
    }

    private static double largest(Rectangle2D size) {
        return Math.sqrt(MOST_PIXELS / (size.getWidth() * size.getHeight()));
    }

    @Override
    public byte[] png(String svg) {
        hasOwnFonts();
        Rectangle2D size = size(svg);
        double scale = Math.min(SCALE, largest(size));
        Canvas canvas = new Canvas();
        canvas.addTranscodingHint(ImageTranscoder.KEY_WIDTH, (float) (size.getWidth() * scale));
        canvas.addTranscodingHint(ImageTranscoder.KEY_HEIGHT, (float) (size.getHeight() * scale));
        canvas.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
        canvas.addTranscodingHint(ImageTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        canvas.addTranscodingHint(ImageTranscoder.KEY_EXECUTE_ONLOAD, false);
        try {
            return canvas.paint(forBatik(svg));
        } catch (TranscoderException broken) {
            throw new UncheckedIOException(new IOException(broken));
        }
    }

    /**
     * Batik takes the start of a line for its left end in either direction, and knows the heavier letters only by the name
     * of their own family.
     */
    private static String forBatik(String svg) {
        return FROM_RIGHT
                .matcher(svg)
                .replaceAll(line -> " direction=\"rtl\"" + (line.group(1) == null ? " text-anchor=\"end\"" : ""))
                .replace("font-weight=\"600\"", "font-family=\"Source Sans 3 SemiBold, Source Sans 3\"");
    }

    private static Rectangle2D size(String svg) {
        Matcher size = SIZE.matcher(svg);
        if (!size.find()) {
            throw new IllegalArgumentException("picture: found no width and height, wanted an SVG that stands alone");
        }
        return new Rectangle2D.Double(0, 0, Double.parseDouble(size.group(1)), Double.parseDouble(size.group(2)));
    }
}
