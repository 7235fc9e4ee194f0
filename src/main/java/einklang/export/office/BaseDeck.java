package einklang.export.office;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The template that comes with the program: its parts are kept as readable files and zipped once. */
final class BaseDeck {
    private static final String FOLDER = "/office/deck/";
    private static final byte[] FILE = zipped();

    private BaseDeck() {}

    static byte[] bytes() {
        return FILE.clone();
    }

    private static byte[] zipped() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : parts()) {
                zip.putNextEntry(new ZipEntry(part));
                try (InputStream content = open(part)) {
                    content.transferTo(zip);
                }
                zip.closeEntry();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("base of the slides: cannot be read", broken);
        }
        return bytes.toByteArray();
    }

    private static List<String> parts() throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(open("parts.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }

    private static InputStream open(String part) {
        InputStream stream = BaseDeck.class.getResourceAsStream(FOLDER + part);
        if (stream == null) {
            throw new IllegalStateException("base of the slides: no part " + part);
        }
        return stream;
    }
}
