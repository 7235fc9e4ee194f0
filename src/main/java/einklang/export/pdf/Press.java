package einklang.export.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import einklang.export.BatikPainter;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumSet;
import org.w3c.dom.Document;

/** Prints a document: the only place that knows the library that lays it out. */
final class Press {
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /**
     * Where the rows of a table end exactly with a sheet, the library repeats its head on the next one and fails to tag it
     * (PdfBoxAccessibilityHelper, 1.1.65). The sheets are then laid out again with each head once.
     */
    private static final String HEADS_ONCE = "heads-once";

    private Press() {}

    /** Writes the document as PDF/A-3u and PDF/UA-1; nothing but the document and the fonts of this program is read. */
    static void print(Document document, OutputStream out) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            layOut(document, printed);
        } catch (NullPointerException tornHead) {
            printed.reset();
            document.getDocumentElement().setAttribute("class", HEADS_ONCE);
            layOut(document, printed);
        }
        printed.writeTo(out);
    }

    private static void layOut(Document document, OutputStream out) throws IOException {
        XRLog.setLoggingEnabled(false);
        BatikPainter.hasOwnFonts();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .useUriResolver((base, uri) -> uri.startsWith("data:") || uri.startsWith("#") ? uri : null)
                .useUnicodeBidiSplitter(RightToLeft.Splitter::new)
                .useUnicodeBidiReorderer(new RightToLeft.Reorderer())
                .useUnicodeLineBreaker(new LineBreaks())
                .useReplacementText(Lettering.MISSING)
                .useSVGDrawer(new BatikSVGDrawer())
                .useColorProfile(COLOURS)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_U)
                .usePdfUaAccessibility(true)
                .withProducer("Einklang")
                .withW3cDocument(document, "einklang:")
                .toStream(out);
        for (Typeface typeface : Typeface.values()) {
            FSSupplier<InputStream> content = () -> new ByteArrayInputStream(typeface.content());
            builder.useFont(
                    content,
                    typeface.family(),
                    typeface.weight(),
                    FontStyle.NORMAL,
                    true,
                    EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
        }
        builder.run();
    }
}
