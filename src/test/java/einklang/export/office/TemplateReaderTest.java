package einklang.export.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import einklang.i18n.Language;
import einklang.report.Report;
import einklang.report.ReportWriter;
import einklang.report.SlideMapping;
import einklang.report.SlideRole;
import einklang.report.SlideTemplate;
import einklang.report.SlideTemplateReader;
import einklang.report.SlideTemplateRefused;
import einklang.report.SlideTemplateRefused.Reason;
import einklang.report.SlideTemplates;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateReaderTest {
    private static final SlideTemplateReader READER = new TemplateReader();
    private static final String LAYOUT = "ppt/slideLayouts/slideLayout1.xml";
    private static final String LAYOUT_LINKS = "ppt/slideLayouts/_rels/slideLayout1.xml.rels";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static DeckReader written(byte[] template, Report report) throws Exception {
        byte[] cleared = READER.cleared(template);
        SlideMapping mapping = SlideMapping.guess(READER.look(cleared).layouts());
        ReportWriter writer =
                new PptxReportWriter(new OneTemplate(SlideTemplate.of("Vorlage", cleared, mapping))).of("ann");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(report, out);
        return new DeckReader(out.toByteArray());
    }

    /** Ann has a template, nobody else. */
    private record OneTemplate(SlideTemplate template) implements SlideTemplates {
        @Override
        public Optional<SlideTemplate> find(String facilitatorId) {
            return facilitatorId.equals("ann") ? Optional.of(template) : Optional.empty();
        }

        @Override
        public void put(String facilitatorId, SlideTemplate other) {
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
    }

    @Test
    void onlyMastersLayoutsAndTheirPicturesComeAlong() throws Exception {
        Map<String, byte[]> parts = SampleTemplates.parts(READER.cleared(SampleTemplates.usual(960, 540)));

        assertThat(parts.keySet())
                .contains("ppt/presentation.xml", "ppt/slideMasters/slideMaster1.xml", LAYOUT)
                .anyMatch(name -> name.startsWith("ppt/media/"))
                .noneMatch(name -> name.contains("slides/") || name.contains("notes") || name.contains("docProps"));
        assertThat(parts.values())
                .noneMatch(content -> new String(content, StandardCharsets.UTF_8).contains(SampleTemplates.SECRET));
    }

    @Test
    void layoutsAreFoundInTheUsualTemplate() throws Exception {
        SlideTemplateReader.Look look = READER.look(READER.cleared(SampleTemplates.usual(720, 540)));
        SlideMapping mapping = SlideMapping.guess(look.layouts());

        assertThat(look.layouts()).hasSize(11);
        assertThat(look.ratio()).isEqualTo(4.0 / 3);
        assertThat(look.layouts().get(mapping.of(SlideRole.COVER)).name()).isEqualTo("Title Slide");
        assertThat(look.layouts().get(mapping.of(SlideRole.TEXT)).name()).isEqualTo("Title and Content");
        assertThat(look.layouts().get(mapping.of(SlideRole.CONTENT)).name()).isEqualTo("Title Only");
        assertThat(look.layouts().get(mapping.of(SlideRole.SECTION)).name()).isEqualTo("Section Header");
    }

    @ParameterizedTest
    @CsvSource({"960, 540", "720, 540"})
    void slidesOnAStrangersTemplateAreSound(int width, int height) throws Exception {
        DeckReader deck = written(SampleTemplates.usual(width, height), PptxReportWriterTest.whole(Language.DE));

        assertThat(deck.problems()).isEmpty();
        assertThat(deck.titles()).contains("Vereinbart ist 1 Ziel: „Schnell“.");
        assertThat(deck.notes()).noneMatch(note -> note.contains(SampleTemplates.SECRET));
        XSLFSlideMaster master = deck.show().getSlideMasters().get(0);
        assertThat(master.getSlideLayouts()).hasSize(11);
        assertThat(master.getShapes()).anyMatch(shape -> shape.getShapeName().startsWith("Picture"));
    }

    @Test
    void slidesOnADarkTemplateWithOtherNamesAreSound() throws Exception {
        DeckReader deck = written(SampleTemplates.dark(), PptxReportWriterTest.whole(Language.CS));

        assertThat(deck.problems()).isEmpty();
        assertThat(deck.titles())
                .contains(PptxReportWriterTest.whole(Language.CS).messages().text("deck.appendix"));
        assertThat(deck.show().getSlides().get(1).getSlideLayout().getName()).isEqualTo("Folie X");
        assertThat(deck.show().getSlides().get(1).getXmlObject().xmlText())
                .as("letters in the colours of the theme, which turns them light on dark")
                .doesNotContain("srgbClr val=\"1D1B17\"");
    }

    @Test
    void whoHasNoTemplateGetsOurs() throws Exception {
        byte[] cleared = READER.cleared(SampleTemplates.usual(720, 540));
        SlideTemplate template = SlideTemplate.of(
                "Vorlage", cleared, SlideMapping.guess(READER.look(cleared).layouts()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PptxReportWriter(new OneTemplate(template)).of("bob").write(PptxReportWriterTest.whole(Language.EN), out);

        assertThat(new DeckReader(out.toByteArray()).show().getPageSize().width).isEqualTo(960);
    }

    private static void refused(byte[] file, Reason reason) {
        assertThatThrownBy(() -> READER.cleared(file))
                .isInstanceOfSatisfying(
                        SlideTemplateRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void macrosAreRefused() {
        refused(SampleTemplates.changed(parts -> parts.put("ppt/vbaProject.bin", new byte[9])), Reason.MACROS);
        refused(
                SampleTemplates.changed(parts -> SampleTemplates.insert(
                        parts, "[Content_Types].xml", "</Types>", "<!-- presentation.macroEnabled.main -->")),
                Reason.MACROS);
    }

    private static byte[] linking(String kind, String target, String mode) {
        return SampleTemplates.changed(parts -> SampleTemplates.insert(
                parts,
                LAYOUT_LINKS,
                "</Relationships>",
                "<Relationship Id=\"rId77\" Type=\"" + TYPE + kind + "\" Target=\"" + target + "\"" + mode + "/>"));
    }

    @Test
    void embeddedAndLinkedThingsAreRefused() {
        refused(linking("oleObject", "../embeddings/o.bin", ""), Reason.EMBEDDED);
        refused(linking("image", "https://example.org/pixel.png", " TargetMode=\"External\""), Reason.LINKED);
        refused(linking("oleObject", "file:///C:/x.xlsx", " TargetMode=\"External\""), Reason.LINKED);
    }

    @Test
    void webAddressesAreLeftOut() throws Exception {
        byte[] cleared = READER.cleared(linking("hyperlink", "https://example.org", " TargetMode=\"External\""));

        assertThat(SampleTemplates.parts(cleared).values())
                .noneMatch(content -> new String(content, StandardCharsets.UTF_8).contains("example.org"));
    }

    @Test
    void referencesToWhatDidNotComeAlongGoToo() throws Exception {
        byte[] file = SampleTemplates.changed(parts -> {
            SampleTemplates.insert(
                    parts,
                    LAYOUT_LINKS,
                    "</Relationships>",
                    "<Relationship Id=\"rId77\" Type=\"" + TYPE + "tags\" Target=\"../tags/tag1.xml\"/>");
            SampleTemplates.insert(
                    parts,
                    LAYOUT,
                    "</p:spTree>",
                    "<p:pic><p:nvPicPr><p:cNvPr id=\"99\" name=\"Lost\"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill>"
                            + "<a:blip xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                            + " r:embed=\"rId77\"/></p:blipFill><p:spPr/></p:pic>");
        });

        assertThat(new String(SampleTemplates.parts(READER.cleared(file)).get(LAYOUT), StandardCharsets.UTF_8))
                .doesNotContain("rId77", "Lost");
    }

    @Test
    void whatIsNoPresentationIsRefused() {
        refused("no zip at all".getBytes(StandardCharsets.UTF_8), Reason.BROKEN);
        refused(SampleTemplates.packed(Map.of("word/document.xml", new byte[9])), Reason.BROKEN);
        refused(
                SampleTemplates.changed(parts -> parts.put(LAYOUT, "<p:sldLayout".getBytes(StandardCharsets.UTF_8))),
                Reason.BROKEN);
        refused(SampleTemplates.changed(parts -> parts.remove("ppt/theme/theme1.xml")), Reason.BROKEN);
    }

    @Test
    void entitiesAreRefused() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">]><x>&a;</x>";

        refused(
                SampleTemplates.changed(parts -> parts.put(LAYOUT, bomb.getBytes(StandardCharsets.UTF_8))),
                Reason.BROKEN);
    }

    @Test
    void whatIsHugeOnceUnpackedIsRefused() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int part = 0; part < 5; part++) {
            parts.put("ppt/media/image" + part + ".png", new byte[9_000_000]);
        }
        byte[] bomb = SampleTemplates.packed(parts);

        assertThat(bomb.length).isLessThan(100_000);
        refused(bomb, Reason.LARGE);
        refused(new byte[SlideTemplate.LARGEST_BYTES + 1], Reason.LARGE);
    }
}
