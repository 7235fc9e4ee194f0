package einklang.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.report.ComparisonReport;
import einklang.report.Report;
import einklang.report.SampleReports;
import einklang.testing.SamplePlans;
import einklang.testing.Unpacked;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReportWriterTest {
    private static Report whole(Language language) {
        return SampleReports.report(
                language,
                Optional.of(SampleReports.comparison(true, "open", "=cmd()|' /C calc'!A0")),
                SamplePlans.everyKind());
    }

    static byte[] pdf(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfReportWriter().write(report, out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void reportKeepsTheRulesOfAccessibleAndOfLastingFiles(Language language) throws IOException {
        byte[] pdf = pdf(whole(language));

        assertThat(PdfCheck.accessibilityFaults(pdf)).isEmpty();
        assertThat(PdfCheck.archiveFaults(pdf)).isEmpty();
    }

    @Test
    void translationsBreakNothingHoweverLongAndSayWhoWroteThem() throws IOException {
        String longest = ("<b>\u05e9\u05dc\u05d5\u05dd</b> =cmd() \ud83d\ude00 " + "W".repeat(500)).substring(0, 500);
        ComparisonReport comparison =
                SampleReports.glossed(SampleReports.comparison(true, "open", "schnell"), LocalText.of("", longest, ""));
        byte[] pdf = pdf(SampleReports.report(Language.EN, Optional.of(comparison), SamplePlans.everyKind()));

        assertThat(PdfCheck.accessibilityFaults(pdf)).isEmpty();
        assertThat(PdfCheck.archiveFaults(pdf)).isEmpty();
        assertThat(outside(pdf)).isEmpty();
        assertThat(text(pdf)).contains("Facilitator\u2019s translation: <b>");
    }

    @Test
    void emptyWorkshopGivesAReportToo() throws IOException {
        byte[] pdf = pdf(SampleReports.report(Language.CS, Optional.empty(), List.of()));

        assertThat(PdfCheck.accessibilityFaults(pdf)).isEmpty();
        assertThat(text(pdf)).contains("Zatím nejsou dohodnuty žádné cíle.");
    }

    @Test
    void lettersOfAllThreeLanguagesCanBeReadBack() throws IOException {
        assertThat(text(pdf(whole(Language.DE)))).contains("Ziele: Kundenservice & Straße!", "Maßnahmen", "größte");
        assertThat(text(pdf(whole(Language.CS)))).contains("Být rychlí", "ěšč".substring(0, 1), "Příloha");
    }

    /** Letters that fonts like to draw as one shape. */
    @Test
    void joinedLettersAreReadBackAsTheLettersThatWereTyped() throws IOException {
        String words = "Schrift fließt effizient: Stoff, Auftrag, Pfiff, Tüftler, offline";
        String back = text(pdf(SampleReports.report(
                Language.DE, Optional.of(SampleReports.comparison(true, "open", words)), SamplePlans.everyKind())));

        assertThat(back).contains(words).doesNotContain("\uFFFD").doesNotContainPattern("[\uFB00-\uFB06]");
    }

    @Test
    void figuresHaveARealMinusAndNoLineBeginsWithADot() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(whole(Language.CS)))) {
            String lines = new PDFTextStripper().getText(document);

            assertThat(lines).containsPattern("\u2212[139]").doesNotContainPattern("(?m)(^|[ (])-[0-9]");
            assertThat(lines).doesNotContainPattern("(?m)^[ \u00a0]?·");
        }
    }

    @Test
    void bookmarksAreTheChaptersAndTheContentsSayTheirPages() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(whole(Language.EN)))) {
            List<String> marks = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                marks.add(item.getTitle().replaceAll("\\s+", " "));
            }
            assertThat(marks)
                    .startsWith("Contents", "1 In short", "2 Who answered", "3 Goals?", "4 Agreed goals")
                    .endsWith("11 Method and limits", "12 Appendix");
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            assertThat(second.getText(document).replaceAll("\\s+", " "))
                    .contains("1 In short 3", "12 Appendix " + document.getNumberOfPages())
                    .contains("Page 2 of " + document.getNumberOfPages());
        }
    }

    @Test
    void languageAndTitleAreSetAndEveryFontIsInside() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(whole(Language.CS)))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("cs");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Ziele: Kundenservice & Straße!");
            document.getPages()
                    .forEach(page -> page.getResources().getFontNames().forEach(name -> {
                        try {
                            assertThat(page.getResources().getFont(name).isEmbedded())
                                    .as(name.getName())
                                    .isTrue();
                        } catch (IOException broken) {
                            throw new IllegalStateException(broken);
                        }
                    }));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>fett</b><script>alert(1)</script></td></table>",
                "=cmd()|'/c calc'!A1",
                "👩‍👩‍👧‍👦🏳️‍🌈🙂 Família",
                "שלום לכל הלקוחות \u202Eabc\u202C (1)",
                "خدمة العملاء أولاً",
                "顧客への対応を早くする",
                "&amp; ]]> <!-- \u0000 \uFFFF"
            })
    void noWordsBreakTheFileOrLeaveThePage(String words) throws IOException {
        String long500 = (words + " " + "W".repeat(500)).substring(0, 500);
        byte[] pdf = pdf(SampleReports.report(
                Language.DE, Optional.of(SampleReports.comparison(true, "open", long500)), SamplePlans.everyKind()));

        assertThat(PdfCheck.accessibilityFaults(pdf)).isEmpty();
        assertThat(outside(pdf)).isEmpty();
    }

    /** Returns the letters that stand beyond the edges of their page. */
    private static List<String> outside(byte[] pdf) throws IOException {
        List<String> outside = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    boolean within = text.getX() >= 0
                            && text.getX() + text.getWidth() <= text.getPageWidth()
                            && text.getY() >= 0
                            && text.getY() <= text.getPageHeight();
                    if (!within) {
                        outside.add(text.getUnicode());
                    }
                }
            }.getText(document);
        }
        return outside;
    }

    @Test
    void picturesSayWhatTheyShow() throws IOException {
        assertThat(Unpacked.of(pdf(whole(Language.EN))))
                .contains("People for each theme. Each column is a theme, each card in it a person who named it.")
                .contains("Be quick: 6");
    }
}
