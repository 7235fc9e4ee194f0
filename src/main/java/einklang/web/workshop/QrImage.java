package einklang.web.workshop;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A QR code of an address, black on white with the quiet zone that scanners want. */
public record QrImage(QrCode code) {
    private static final int QUIET = 4;
    private static final int PIXELS = 12;

    public static QrImage of(String address) {
        return new QrImage(QrCode.encodeText(address, QrCode.Ecc.MEDIUM));
    }

    /** Returns the number of squares on a side, the quiet zone included. */
    public int side() {
        return code.size + 2 * QUIET;
    }

    /** Returns the path of all dark squares, to be filled in a box of {@link #side} by {@link #side}. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(',')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    /** Returns a whole SVG file. */
    String svg() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
                + side() + " " + side() + "\" width=\"1024\" height=\"1024\" shape-rendering=\"crispEdges\">"
                + "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path fill=\"#000\" d=\"" + path()
                + "\"/></svg>\n";
    }

    /** Returns a PNG file, twelve pixels a square. */
    byte[] png() {
        int width = side() * PIXELS;
        BufferedImage image = new BufferedImage(width, width, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < width; y++) {
            for (int x = 0; x < width; x++) {
                boolean dark = code.getModule(x / PIXELS - QUIET, y / PIXELS - QUIET);
                image.setRGB(x, y, dark ? 0x000000 : 0xFFFFFF);
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", file);
        } catch (IOException impossible) {
            throw new UncheckedIOException("QR code: cannot write into memory", impossible);
        }
        return file.toByteArray();
    }
}
