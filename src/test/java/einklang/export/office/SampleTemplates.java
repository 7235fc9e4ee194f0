package einklang.export.office;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;

/** Templates as consultants have them: the layouts of PowerPoint, a picture on the master, slides of the last client. */
public final class SampleTemplates {
    /** Stands on the slides, in the notes and in the properties of the sample, and must never come along. */
    public static final String SECRET = "Mandant-Geheim-4711";

    private SampleTemplates() {}

    /** Eleven layouts of the usual kind, of this shape. */
    public static byte[] usual(int width, int height) {
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.setPageSize(new Dimension(width, height));
            XSLFSlideMaster master = show.getSlideMasters().get(0);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png);
            master.createPicture(show.addPicture(png.toByteArray(), PictureData.PictureType.PNG))
                    .setAnchor(new Rectangle(width - 60, 10, 40, 40));
            XSLFAutoShape band = master.createAutoShape();
            band.setAnchor(new Rectangle(0, height - 12, width, 12));
            band.setFillColor(new Color(0xAA3377));
            for (int number = 0; number < 2; number++) {
                XSLFSlide slide = show.createSlide(master.getSlideLayouts()[1]);
                slide.createTextBox().setText(SECRET);
                show.getNotesSlide(slide);
            }
            show.getProperties().getCoreProperties().setCreator(SECRET);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            show.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Light letters on a dark ground, 4:3, layouts with names that say nothing, slides of the last client. */
    public static byte[] dark() {
        Map<String, byte[]> parts = parts(usual(720, 540));
        replace(
                parts,
                "ppt/slideMasters/slideMaster1.xml",
                "bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\"",
                "bg1=\"dk1\" tx1=\"lt1\" bg2=\"dk2\" tx2=\"lt2\"");
        for (String part : List.copyOf(parts.keySet())) {
            if (part.matches("ppt/slideLayouts/slideLayout[0-9]+\\.xml")) {
                String xml = new String(parts.get(part), StandardCharsets.UTF_8);
                String renamed = xml.replaceFirst("<p:cSld name=\"[^\"]*\"", "<p:cSld name=\"Folie X\"");
                parts.put(part, renamed.getBytes(StandardCharsets.UTF_8));
            }
        }
        return packed(parts);
    }

    private static void replace(Map<String, byte[]> parts, String part, String old, String other) {
        String xml = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
        if (!xml.contains(old)) {
            throw new IllegalArgumentException(part + ": no " + old);
        }
        parts.put(part, xml.replace(old, other).getBytes(StandardCharsets.UTF_8));
    }

    /** The usual template with some of its parts changed. */
    public static byte[] changed(Consumer<Map<String, byte[]>> change) {
        Map<String, byte[]> parts = parts(usual(960, 540));
        change.accept(parts);
        return packed(parts);
    }

    /** Puts text before another one in a part. */
    static void insert(Map<String, byte[]> parts, String part, String before, String text) {
        String xml = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
        int at = xml.indexOf(before);
        if (at < 0) {
            throw new IllegalArgumentException(part + ": no " + before);
        }
        parts.put(part, (xml.substring(0, at) + text + xml.substring(at)).getBytes(StandardCharsets.UTF_8));
    }

    public static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return parts;
    }

    static byte[] packed(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
