package einklang.export.office;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.i18n.Language;
import einklang.report.Logo;
import einklang.report.Report;
import einklang.report.SampleReports;
import einklang.report.SlideMapping;
import einklang.report.SlideTemplate;
import einklang.report.SlideTemplates;
import einklang.testing.SamplePlans;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PptxReportWriterTest {
    static final SlideTemplates NO_TEMPLATES = new SlideTemplates() {
        @Override
        public Optional<SlideTemplate> find(String facilitatorId) {
            return Optional.empty();
        }

        @Override
        public void put(String facilitatorId, SlideTemplate template) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void map(String facilitatorId, SlideMapping mapping, long version) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove(String facilitatorId) {
            throw new UnsupportedOperationException();
        }
    };

    static Report whole(Language language) {
        return SampleReports.report(
                language,
                Optional.of(SampleReports.comparison(true, "open", "=cmd()|' /C calc'!A0")),
                SamplePlans.everyKind());
    }

    private static byte[] written(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PptxReportWriter(NO_TEMPLATES).write(report, out);
        return out.toByteArray();
    }

    private static DeckReader read(Report report) throws IOException {
        return new DeckReader(written(report));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySlideIsSound(Language language) throws IOException {
        DeckReader deck = read(whole(language));

        assertThat(deck.problems()).isEmpty();
        assertThat(deck.titles()).hasSizeBetween(10, 20);
        assertThat(deck.show().getPageSize().getWidth()
                        / deck.show().getPageSize().getHeight())
                .isBetween(1.77, 1.78);
    }

    @Test
    void titlesAreMessages() throws IOException {
        assertThat(read(whole(Language.DE)).titles())
                .startsWith("Ziele: Kundenservice & Straße!")
                .contains(
                        "Bei den Zielen sind wir zum Teil einig. 1 von 2 Zielen nennt mindestens die Hälfte der Menschen.",
                        "Mindestens die Hälfte der Menschen nennt „Schnell sein“ (6 von 8).",
                        "Vereinbart ist 1 Ziel: „Schnell“.",
                        "1 Maßnahme ist vereinbart. „Rückruf“ wirkt gegen „Schnell“.")
                .allMatch(title -> title.length() > 12);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void tenSlidesArePresentedAndTheRestIsAnAppendix(Language language) throws IOException {
        DeckReader deck = read(whole(language));

        assertThat(deck.titles().indexOf(whole(language).messages().text("deck.appendix")))
                .isEqualTo(10);
        assertThat(deck.titles().subList(11, deck.titles().size()))
                .contains(
                        whole(language).messages().text("deck.words.all"),
                        whole(language).messages().text("deck.full.goals"),
                        whole(language).messages().text("deck.full.measures"));
    }

    @Test
    void theAnswerStandsInThreeLargeFigures() throws IOException {
        XSLFSlide answer = read(whole(Language.EN)).show().getSlides().get(1);
        List<XSLFTextRun> large = answer.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .flatMap(shape -> ((XSLFTextShape) shape).getTextParagraphs().stream())
                .flatMap(paragraph -> paragraph.getTextRuns().stream())
                .filter(run -> run.getFontSize() != null && run.getFontSize() >= 40)
                .toList();

        assertThat(large).extracting(XSLFTextRun::getRawText).containsExactly("8", "2", "1");
    }

    @Test
    void whatWasDecidedBesidesGoalsStandsBesideThem() throws IOException {
        XSLFSlide agreed = read(whole(Language.DE)).show().getSlides().get(7);
        String all = agreed.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(shape -> ((XSLFTextShape) shape).getText())
                .collect(java.util.stream.Collectors.joining("\n"));

        assertThat(all).contains("„Qualität“ vor „Tempo“", "Billig", "Budget");
    }

    @Test
    void anEmptyWorkshopHasACoverASummaryAndTheMethod() throws IOException {
        DeckReader deck = read(SampleReports.report(Language.CS, Optional.empty(), List.of()));

        assertThat(deck.problems()).isEmpty();
        assertThat(deck.titles()).hasSize(4).contains("Jak tato zpráva vzniká a co neukazuje");
        assertThat(deck.charts()).isEmpty();
    }

    @Test
    void chartsCarryTheirNumbersAndNothingElse() throws Exception {
        XSLFChart piles = read(whole(Language.EN)).charts().stream()
                .filter(chart -> chart.getChartSeries().get(0).getSeriesCount() == 1)
                .filter(chart -> sheet(chart).getLastRowNum() == 2)
                .findFirst()
                .orElseThrow();
        XSSFSheet sheet = sheet(piles);

        assertThat(sheet.getWorkbook().getNumberOfSheets()).isEqualTo(1);
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Theme");
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Be quick");
        assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(6);
        assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(3);
        assertThat(sheet.getRow(1).getLastCellNum()).isEqualTo((short) 2);
        assertThat(sheet.getWorkbook().getProperties().getCoreProperties().getCreator())
                .isEqualTo("Einklang");
    }

    private static XSSFSheet sheet(XSLFChart chart) {
        try {
            return chart.getWorkbook().getSheetAt(0);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void leadersAndTeamAreSharesOfTheirSide() throws IOException {
        XSLFChart sides = read(whole(Language.EN)).charts().stream()
                .filter(chart -> chart.getChartSeries().get(0).getSeriesCount() == 2)
                .findFirst()
                .orElseThrow();

        assertThat(sheet(sides).getRow(1).getCell(1).getNumericCellValue()).isEqualTo(0.5);
        assertThat(sheet(sides).getRow(1).getCell(2).getNumericCellValue()).isEqualTo(5.0 / 6);
    }

    @Test
    void matrixIsATableThatSaysWhatItsColoursSay() throws IOException {
        XSLFTable matrix = read(whole(Language.DE)).tables().stream()
                .filter(table -> table.getCell(0, 1).getText().startsWith("Schnell (Gewicht"))
                .findFirst()
                .orElseThrow();

        assertThat(matrix.getCell(2, 0).getText()).isEqualTo("Rückruf");
        assertThat(matrix.getCell(2, 1).getText()).isEqualTo("−3");
        assertThat(matrix.getCell(2, 1).getFillColor()).isNotNull();
        assertThat(matrix.getCell(1, 1).getText()).isEqualTo("−3");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void notesHelpToLeadTheTalkInTheLanguageOfTheReport(Language language) throws IOException {
        List<String> notes = read(whole(language)).notes();

        assertThat(notes).first().isEqualTo(whole(language).messages().text("deck.notes.cover"));
        assertThat(notes).allMatch(note -> note.length() > 60);
    }

    @Test
    void fileSaysNothingOfPeopleOrMachines() throws Exception {
        DeckReader deck = read(whole(Language.DE));
        var core = deck.show().getProperties().getCoreProperties();

        assertThat(core.getTitle()).isEqualTo("Ziele: Kundenservice & Straße!");
        assertThat(core.getCreator()).isEqualTo("Einklang");
        assertThat(core.getCreated()).isEqualTo("2026-11-22T00:00:00Z");
        assertThat(deck.show().getPackage().getParts().stream()
                        .map(part -> part.getPartName().getName()))
                .noneMatch(name -> name.contains("thumbnail") || name.contains("custom"));
        for (PackagePart part : deck.show().getPackage().getParts()) {
            if (part.getPartName().getName().equals("/docProps/core.xml")) {
                continue;
            }
            String content = new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(content).doesNotContain(System.getProperty("user.name") + "@", "lineage-", "/home/");
        }
    }

    @Test
    void wordsOfPeopleKeepTheirLanguage() throws IOException {
        DeckReader deck = read(whole(Language.EN));
        String slides = deck.show().getSlides().stream()
                .map(slide -> slide.getXmlObject().xmlText())
                .filter(xml -> xml.contains("nehmen uns Zeit"))
                .findFirst()
                .orElseThrow();

        assertThat(slides).contains("lang=\"de-DE\"").contains("lang=\"en-GB\"");
    }

    @Test
    void logosStandOnTheCover() throws IOException {
        Report report = whole(Language.DE);
        Report.Cover cover = report.cover();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_ARGB), "png", png);
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"30\" height=\"30\" viewBox=\"0 0 9 9\">"
                + "<rect width=\"9\" height=\"9\"/></svg>";
        Report branded = new Report(
                report.language(),
                new Report.Cover(
                        cover.title(),
                        cover.organisation(),
                        "Kundin",
                        "Beratung",
                        Optional.of(Logo.of(Logo.Kind.PNG, png.toByteArray())),
                        Optional.of(Logo.of(Logo.Kind.SVG, svg.getBytes(StandardCharsets.UTF_8))),
                        cover.date(),
                        cover.round(),
                        cover.trial()),
                report.people(),
                report.summary(),
                report.comparison(),
                report.plan(),
                report.findings(),
                report.method(),
                report.hidden());
        DeckReader deck = read(branded);

        List<XSLFPictureShape> pictures = deck.show().getSlides().get(0).getShapes().stream()
                .filter(XSLFPictureShape.class::isInstance)
                .map(XSLFPictureShape.class::cast)
                .toList();
        assertThat(deck.problems()).isEmpty();
        assertThat(pictures).hasSize(2);
        assertThat(pictures.get(0).getAnchor().getWidth())
                .isEqualTo(2 * pictures.get(0).getAnchor().getHeight(), org.assertj.core.api.Assertions.within(0.1));
    }
}
