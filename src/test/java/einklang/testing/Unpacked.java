package einklang.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.parser.Parser;

/**
 * Everything that can be read in a file, and in the files inside of it, and so on: names, text, text without mark-up,
 * properties, notes, thumbnails, embedded workbooks; of a PDF its pages and every string and stream of every object.
 */
public final class Unpacked {
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final StringBuilder all = new StringBuilder();

    private Unpacked() {}

    public static String of(byte[] bytes) {
        Unpacked unpacked = new Unpacked();
        try {
            unpacked.open(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return unpacked.all.toString();
    }

    private void open(byte[] bytes) throws IOException {
        if (begins(bytes, "PK")) {
            zip(bytes);
        } else if (begins(bytes, "%PDF")) {
            pdf(bytes);
        } else {
            if (begins(bytes, new String(OLD_OFFICE, StandardCharsets.ISO_8859_1))) {
                throw new IOException("a file of a format that this does not open");
            }
            text(bytes);
        }
    }

    private static boolean begins(byte[] bytes, String start) {
        byte[] wanted = start.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= wanted.length
                && java.util.Arrays.equals(java.util.Arrays.copyOf(bytes, wanted.length), wanted);
    }

    /** As it is, and without mark-up: office programs cut a word into pieces where its look changes. */
    private void text(byte[] bytes) {
        String source = new String(bytes, StandardCharsets.UTF_8);
        all.append(source).append('\n');
        if (source.contains("<")) {
            all.append(Parser.unescapeEntities(source.replaceAll("<[^>]*>", ""), false))
                    .append('\n');
        }
    }

    private void zip(byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(entry.getName())
                        .append('\n')
                        .append(entry.getComment())
                        .append('\n');
                open(zip.readAllBytes());
            }
        }
    }

    private void pdf(byte[] bytes) throws IOException {
        text(bytes);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            all.append(stripper.getText(document)).append('\n');
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                cos(document.getDocument().getObjectFromPool(key).getObject());
            }
            cos(document.getDocument().getTrailer());
        }
    }

    /** Objects that are only pointed to come by themselves. */
    private void cos(COSBase object) throws IOException {
        if (object instanceof COSString string) {
            all.append(string.getString()).append('\n');
        } else if (object instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                cos(array.get(i));
            }
        } else if (object instanceof COSDictionary dictionary) {
            for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                cos(entry.getValue());
            }
            if (object instanceof COSStream stream) {
                open(stream.createInputStream().readAllBytes());
            }
        }
    }
}
