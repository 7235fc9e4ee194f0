package einklang.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a PDF file says. */
public final class PdfText {
    private PdfText() {}

    public static boolean isPdf(byte[] file) {
        return file.length > 4 && file[0] == '%' && file[1] == 'P' && file[2] == 'D' && file[3] == 'F';
    }

    /** Returns the words of all pages, blanks as single ones. */
    public static String of(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Returns the words of all pages and every text and stream in the file besides: alternatives, bookmarks, metadata. */
    public static String everythingIn(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            StringBuilder all = new StringBuilder(new PDFTextStripper().getText(document));
            all.append(' ').append(all.toString().replaceAll("\\s+", " "));
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                put(all, object.getObject(), 0);
            }
            return all.toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void put(StringBuilder all, COSBase base, int depth) throws IOException {
        if (base instanceof COSString text) {
            all.append(text.getString()).append('\n');
        } else if (base instanceof COSStream stream
                && "XML".equals(String.valueOf(stream.getNameAsString("Subtype")))) {
            all.append(stream.toTextString()).append('\n');
        }
        if (base instanceof org.apache.pdfbox.cos.COSDictionary dictionary && depth < 20) {
            for (COSBase value : dictionary.getValues()) {
                put(all, value, depth + 1);
            }
        } else if (base instanceof org.apache.pdfbox.cos.COSArray array && depth < 20) {
            for (COSBase value : array) {
                put(all, value, depth + 1);
            }
        }
    }
}
