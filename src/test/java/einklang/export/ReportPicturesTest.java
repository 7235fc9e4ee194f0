package einklang.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import einklang.i18n.Language;
import einklang.plan.Effort;
import einklang.plan.MeasureStatus;
import einklang.plan.PlanItem;
import einklang.report.Part;
import einklang.report.Picture;
import einklang.report.Pictures;
import einklang.report.Report;
import einklang.report.SampleReports;
import einklang.testing.SamplePlans;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The pictures of a report as files. */
class ReportPicturesTest {
    private static Report whole() {
        return SampleReports.report(
                Language.DE,
                Optional.of(SampleReports.comparison(true, "open", "Schnell antworten")),
                SamplePlans.everyKind());
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static Map<String, byte[]> zip(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ZipReportWriter().write(report, out);
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void reportHasAPictureOfEachKind() {
        assertThat(Pictures.of(whole()))
                .extracting(Picture::name)
                .containsExactly("piles-q1", "sides-q1", "matrix", "readings-i1");
        assertThat(Pictures.of(whole()))
                .allMatch(picture -> !picture.title().isEmpty()
                        && !picture.description().isEmpty()
                        && !picture.about().isEmpty());
        assertThat(Pictures.of(SampleReports.report(Language.DE, Optional.empty(), List.of())))
                .isEmpty();
    }

    @Test
    void svgStandsAloneWithItsFontsNamedAndOnePalette() throws Exception {
        for (Picture picture : Pictures.of(whole())) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Element root = factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(picture.svg())))
                    .getDocumentElement();

            assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
            assertThat(root.getAttribute("font-family")).contains("Source Sans 3", "sans-serif");
            assertThat(root.getAttribute("width")).isNotEmpty();
            assertThat(picture.svg()).doesNotContain("class=", "style=", "href", "currentColor");
        }
    }

    @Test
    void pngHasTwiceTheSizeOnWhite() throws IOException {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"30\" height=\"20\" viewBox=\"0 0 30 20\">"
                + "<rect x=\"10\" y=\"0\" width=\"10\" height=\"20\" fill=\"#0a5560\"/></svg>";

        BufferedImage image = read(new BatikPainter().png(svg));

        assertThat(image.getWidth()).isEqualTo(60);
        assertThat(image.getHeight()).isEqualTo(40);
        assertThat(image.getRGB(5, 5)).isEqualTo(0xFFFFFFFF);
        assertThat(image.getRGB(30, 20)).isEqualTo(0xFF0A5560);
    }

    @Test
    void wordsAreInTheFontOfTheHouse() {
        assertThat(BatikPainter.hasOwnFonts()).isTrue();
        assertThat(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames())
                .contains("Source Sans 3");
    }

    @Test
    void hugeDrawingIsPaintedCoarser() throws IOException {
        String svg =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4000\" height=\"6000\" viewBox=\"0 0 4000 6000\">"
                        + "<rect width=\"4000\" height=\"6000\" fill=\"#0a5560\"/></svg>";

        BufferedImage image = read(new BatikPainter().png(svg));

        assertThat((long) image.getWidth() * image.getHeight()).isLessThanOrEqualTo(8_100_000);
        assertThat(image.getRGB(image.getWidth() / 2, image.getHeight() / 2)).isEqualTo(0xFF0A5560);
    }

    @Test
    void drawingThatIsNoneIsRefused() {
        BatikPainter painter = new BatikPainter();

        assertThatThrownBy(() -> painter.png("<p>no picture</p>")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void zipHoldsEveryPictureTwice() throws IOException {
        Map<String, byte[]> files = zip(whole());

        for (Picture picture : Pictures.of(whole())) {
            assertThat(files).containsKey("pictures/" + picture.name() + ".svg");
            BufferedImage image = read(files.get("pictures/" + picture.name() + ".png"));
            assertThat(image.getWidth()).isGreaterThanOrEqualTo(1440);
        }
        assertThat(whole().has(Part.MATRIX)).isTrue();
    }

    @Test
    void hugePictureIsInTheZipAsADrawingOnly() throws IOException {
        List<PlanItem> items = new ArrayList<>(SamplePlans.everyKind());
        for (int measure = 100; measure < 300; measure++) {
            items.add(SamplePlans.measure("m" + measure, measure, Effort.SMALL, MeasureStatus.PLANNED));
        }
        Map<String, byte[]> files = zip(SampleReports.report(Language.DE, Optional.empty(), items));

        assertThat(files)
                .containsKeys("pictures/matrix.svg", "pictures/readings-i1.png")
                .doesNotContainKey("pictures/matrix.png");
    }
}
