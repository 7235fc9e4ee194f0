package einklang.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Where things stand: nothing covers what belongs to something else. */
class LayoutTest {
    @ParameterizedTest
    @CsvSource({"1.04, 1", "1.05, 1.1", "-0.04, 0", "-2.26, -2.3", "1234567, 1234567", "0.1, 0.1"})
    void coordinateHasAtMostOneDecimal(double value, String written) {
        assertThat(Coordinates.number(value)).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("everything")
    void noLineOfTextCoversAnother(Chart chart) {
        for (Width width : Width.values()) {
            List<Element> texts = Picture.of(chart, width).all("text");
            for (int one = 0; one < texts.size(); one++) {
                for (int other = 0; other < one; other++) {
                    assertThat(cover(letters(texts.get(one)), letters(texts.get(other))))
                            .as(width + ": " + texts.get(one).getTextContent() + " | "
                                    + texts.get(other).getTextContent())
                            .isFalse();
                }
            }
        }
    }

    static List<Chart> everything() {
        return List.copyOf(Samples.all().values());
    }

    /** The box of the letters: a quarter of a line is taken off above and below, where they do not reach. */
    private static double[] letters(Element text) {
        double[] box = Picture.box(text);
        int across = text.hasAttribute("transform") ? 0 : 1;
        box[across] += Pen.BODY * 0.25;
        box[across + 2] -= Pen.BODY * 0.25;
        return box;
    }

    private static boolean cover(double[] one, double[] other) {
        boolean besides = one[2] <= other[0] + 0.2 || other[2] <= one[0] + 0.2;
        boolean apart = one[3] <= other[1] || other[3] <= one[1];
        return !besides && !apart;
    }

    @Test
    void labelStandsBesideTheBarOnAWideCanvasAndAboveItOnANarrowOne() {
        assertThat(place(Width.WIDE)[0]).as("beside").isGreaterThan(200);
        assertThat(place(Width.NARROW)[0]).as("below").isZero();
        assertThat(place(Width.NARROW)[1]).isGreaterThan(Pen.TEXT.lineHeight());
    }

    private static double[] place(Width width) {
        Element bar = Picture.of(Samples.bars(), width).rects(Ink.BAR).get(0);
        return new double[] {Picture.number(bar, "x"), Picture.number(bar, "y")};
    }

    @Test
    void headsLieFlatWhileThereIsRoomAndStandUprightBeyond() {
        assertThat(upright(Samples.matrix(2, 3), Width.WIDE)).isZero();
        assertThat(upright(Samples.matrix(2, 12), Width.WIDE)).isGreaterThanOrEqualTo(13);
        assertThat(upright(Samples.matrix(2, 3), Width.NARROW)).isGreaterThanOrEqualTo(4);
    }

    private static long upright(Chart chart, Width width) {
        return Picture.of(chart, width).all("text").stream()
                .filter(text -> text.hasAttribute("transform"))
                .count();
    }

    @Test
    void cellsGrowWithTheirNumbers() {
        Picture picture = Picture.of(
                new Grid(
                        Samples.words("grid"),
                        "Ziel",
                        List.of("a", "b", "c", "d", "e"),
                        List.of(Grid.Row.of(
                                "a",
                                IntStream.generate(() -> 1_234_567_890).limit(5).toArray())),
                        "–",
                        Samples::count),
                Width.NARROW);

        assertThat(Picture.number(picture.rects(Ink.HELP_3).get(0), "width"))
                .isGreaterThan(Pen.STRONG.width("1.234.567.890"));
        assertThat(picture.width()).isGreaterThan(Width.NARROW.units());
    }

    @Test
    void newestFigureStandsWhereTheLineDoesNotComeFrom() {
        assertThat(figure("12", 10, 11, 12)).as("rising: above").isNegative();
        assertThat(figure("11", 10, 14, 12, 11)).as("falling: below").isPositive();
        assertThat(figure("7", 7)).as("alone: above").isNegative();
    }

    /** Returns how far below the newest point its figure stands. */
    private static double figure(String text, double... values) {
        TargetLine.Reading[] readings = IntStream.range(0, values.length)
                .mapToObj(at -> Samples.reading("2026-0" + (at + 1) + "-01", values[at]))
                .toArray(TargetLine.Reading[]::new);
        Picture picture =
                Picture.of(Samples.line(Optional.of(Samples.reading("2026-01-01", 0)), Optional.empty(), readings));
        Element figure = picture.all("text").stream()
                .filter(found -> found.hasAttribute("font-weight")
                        && found.getTextContent().equals(text))
                .findFirst()
                .orElseThrow();
        Element point = picture.painted("circle", Ink.BAR).get(values.length - 1);
        return Picture.number(figure, "y") - Picture.number(point, "cy");
    }

    @Test
    void daysAreSpacedByTheirDistance() {
        Picture picture = Picture.of(Samples.line(
                Optional.empty(),
                Optional.empty(),
                Samples.reading("2026-01-01", 1),
                Samples.reading("2026-01-11", 2),
                Samples.reading("2026-01-31", 3)));
        List<Double> places = picture.painted("circle", Ink.BAR).stream()
                .map(dot -> Picture.number(dot, "cx"))
                .toList();

        assertThat(places.get(2) - places.get(1)).isCloseTo(2 * (places.get(1) - places.get(0)), within(0.3));
        assertThat(picture.texts()).contains("1.1.2026", "31.1.2026");
    }

    @Test
    void rowsGrowWithTheirLabels() {
        Picture low = Picture.of(Samples.bars(new Bars.Bar("kurz", 1)));
        Picture high = Picture.of(Samples.bars(new Bars.Bar(Samples.SECOND, 1)));

        assertThat(high.height() - low.height()).isGreaterThan(Pen.TEXT.lineHeight());
    }

    @Test
    void labelIsCutAfterThreeLinesButWholeInTheTable() {
        Bars bars = Samples.bars(new Bars.Bar(Samples.LONG_WORD, 1));

        assertThat(Picture.of(bars).texts()).hasSize(4).anyMatch(text -> text.endsWith("…"));
        assertThat(bars.table().rows().get(0).get(0)).isEqualTo(Samples.LONG_WORD);
    }

    @Test
    void documentOnAGroundHasAMarginAndPaperHasNone() {
        assertThat(Samples.bars().svg(Appearance.LIGHT)).contains("viewBox=\"-16 -16 752 ");
        assertThat(Samples.bars().svg(Appearance.PRINT)).contains("viewBox=\"0 0 720 ");
    }
}
