package einklang.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What stands in a PDF that the browser printed, as a reader could mark and copy it. */
record PdfText(int pages, String text) {
    /** Reads the file; line breaks of the layout become spaces. */
    static PdfText of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            return new PdfText(document.getNumberOfPages(), text.replaceAll("\\s+", " "));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
