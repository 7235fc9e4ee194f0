package einklang.web.report;

import einklang.report.Logo;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Takes a picture in as a logo: looked at as what it is, not as what it is called, and written anew. */
final class LogoReader {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int MOST_PIXELS_A_SIDE = 4000;
    private static final long MOST_PIXELS = 4_000_000;

    private LogoReader() {}

    /** @throws LogoRefused if it is no PNG and no SVG, too large, or holds what a drawing does not need */
    static Logo read(byte[] bytes) throws LogoRefused {
        if (bytes.length > Logo.LARGEST_BYTES) {
            throw new LogoRefused("report.logo.fault.large");
        }
        boolean png = bytes.length > PNG.length && Arrays.equals(PNG, Arrays.copyOf(bytes, PNG.length));
        return png ? Logo.of(Logo.Kind.PNG, redrawn(bytes)) : Logo.of(Logo.Kind.SVG, SvgFilter.filtered(bytes));
    }

    /** Only the pixels survive: no remarks, no places, nothing behind the end of the picture. */
    private static byte[] redrawn(byte[] bytes) throws LogoRefused {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
            try {
                reader.setInput(stream, true, true);
                checkSize(reader.getWidth(0), reader.getHeight(0));
                return written(reader.read(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            throw new LogoRefused("report.logo.fault.broken");
        }
    }

    private static void checkSize(int width, int height) throws LogoRefused {
        if (width > MOST_PIXELS_A_SIDE || height > MOST_PIXELS_A_SIDE || (long) width * height > MOST_PIXELS) {
            throw new LogoRefused("report.logo.fault.pixels");
        }
    }

    private static byte[] written(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var stream = new javax.imageio.stream.MemoryCacheImageOutputStream(out)) {
            if (!ImageIO.write(image, "png", stream)) {
                throw new IOException("no writer for this kind of PNG");
            }
        }
        return out.toByteArray();
    }
}
