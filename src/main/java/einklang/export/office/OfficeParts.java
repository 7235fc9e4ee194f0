package einklang.export.office;

import einklang.report.SlideTemplateRefused;
import einklang.report.SlideTemplateRefused.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of an office file by their names, without a slash before them. */
final class OfficeParts {
    private static final int MOST_PARTS = 2_000;
    private static final int MOST_BYTES = 40_000_000;

    private OfficeParts() {}

    /** Unpacks as much as is allowed and not a byte more, whatever the file says of itself. */
    static Map<String, byte[]> unpacked(byte[] file) throws SlideTemplateRefused {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(left + 1);
                left -= content.length;
                if (left < 0 || parts.size() == MOST_PARTS) {
                    throw new SlideTemplateRefused(Reason.LARGE);
                }
                if (parts.put(entry.getName(), content) != null) {
                    throw new SlideTemplateRefused(Reason.BROKEN);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new SlideTemplateRefused(Reason.BROKEN);
        }
        return parts;
    }

    static byte[] packed(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("zip in memory: cannot be written", impossible);
        }
        return bytes.toByteArray();
    }
}
