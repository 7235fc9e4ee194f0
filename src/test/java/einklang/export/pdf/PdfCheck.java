package einklang.export.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Judges PDF files by veraPDF. */
public final class PdfCheck {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfCheck() {}

    /** Returns the rules of PDF/UA-1 that a file breaks, each once. */
    public static List<String> accessibilityFaults(byte[] pdf) {
        return faults(pdf, PDFAFlavour.PDFUA_1);
    }

    /** Returns the rules of PDF/A-3u that a file breaks, each once. */
    public static List<String> archiveFaults(byte[] pdf) {
        return faults(pdf, PDFAFlavour.PDFA_3_U);
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage())
                    .collect(Collectors.toCollection(java.util.TreeSet::new))
                    .stream()
                    .toList();
        } catch (Exception broken) {
            throw new IllegalStateException("veraPDF cannot judge the file", broken);
        }
    }
}
