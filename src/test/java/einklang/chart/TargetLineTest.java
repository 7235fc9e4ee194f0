package einklang.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetLineTest {
    private static final Optional<TargetLine.Reading> NONE = Optional.empty();

    @Test
    void tableHoldsBaselineReadingsAndTargetInTheOrderOfTime() {
        assertThat(Samples.line().table().rows())
                .containsExactly(
                        List.of("4.5.2026", "61", "Ausgangswert"),
                        List.of("1.6.2026", "62", "gemessen"),
                        List.of("1.7.2026", "66,5", "gemessen"),
                        List.of("3.8.2026", "64", "gemessen"),
                        List.of("1.9.2026", "70", "gemessen"),
                        List.of("1.10.2026", "73", "gemessen"),
                        List.of("2.11.2026", "72,5", "gemessen"),
                        List.of("31.3.2027", "80", "Ziel"));
    }

    @Test
    void readingsAreSortedByDay() {
        TargetLine line = Samples.line(NONE, NONE, Samples.reading("2026-09-01", 2), Samples.reading("2026-08-01", 1));

        assertThat(line.readings()).extracting(TargetLine.Reading::value).containsExactly(1.0, 2.0);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyReadingIsAPointAtItsDayAndValue(TargetLine line) {
        Picture picture = Picture.of(line);
        List<double[]> dots = picture.painted("circle", Ink.BAR).stream()
                .map(dot -> new double[] {Picture.number(dot, "cx"), Picture.number(dot, "cy")})
                .toList();
        int count = line.readings().size();

        assertThat(dots).as("points and one in the legend").hasSize(count == 0 ? 0 : count + 1);
        for (int at = 1; at < count; at++) {
            TargetLine.Reading one = line.readings().get(at - 1);
            TargetLine.Reading other = line.readings().get(at);
            assertThat(Math.signum(dots.get(at - 1)[1] - dots.get(at)[1]))
                    .isEqualTo(Math.signum(other.value() - one.value()));
            assertThat(dots.get(at)[0] >= dots.get(at - 1)[0]).isTrue();
        }
    }

    @Test
    void heightsAreInProportion() {
        Picture picture = Picture.of(Samples.line(
                NONE,
                NONE,
                Samples.reading("2026-01-01", 0),
                Samples.reading("2026-02-01", 5),
                Samples.reading("2026-03-01", 10)));
        List<Double> heights = picture.painted("circle", Ink.BAR).stream()
                .map(dot -> Picture.number(dot, "cy"))
                .toList();

        assertThat(heights.get(0) - heights.get(1)).isCloseTo(heights.get(1) - heights.get(2), within(0.2));
    }

    @Test
    void legendSaysOnceWhichLineIsWhichAndRepeatsNoValue() {
        assertThat(Picture.of(Samples.line()).texts())
                .containsOnlyOnce("Ziel", "Ausgangswert", "gemessen", "72,5")
                .noneMatch(text -> text.contains("61") || text.contains("31.3.2027 "));
    }

    @Test
    void figureOfTheNewestReadingGivesWayToALineThatWouldRunThroughIt() {
        Picture picture = Picture.of(Samples.line(
                NONE,
                Optional.of(Samples.reading("2027-03-31", 85)),
                Samples.reading("2026-09-01", 44),
                Samples.reading("2026-10-01", 82)));
        double target = Picture.points(picture.painted("polygon", Ink.MARK).get(0))[3];
        double[] figure = Picture.box(picture.all("text").stream()
                .filter(text -> text.getTextContent().equals("82") && text.hasAttribute("font-weight"))
                .findFirst()
                .orElseThrow());

        assertThat(target > figure[1] + 3 && target < figure[3] - 5).isFalse();
    }

    @Test
    void zoneLiesOnTheGoodSideOfTheTarget() {
        TargetLine higher = Samples.line();
        TargetLine lower = new TargetLine(
                higher.words(),
                higher.terms(),
                higher.readings(),
                higher.baseline(),
                Optional.of(Samples.reading("2027-03-31", 50)),
                TargetLine.Better.LOWER,
                Samples::number,
                Samples::date);

        assertThat(zone(higher)[1]).as("ends at the target").isCloseTo(target(higher), within(0.2));
        assertThat(zone(lower)[0]).as("begins at the target").isCloseTo(target(lower), within(0.2));
        assertThat(zone(lower)[1] - zone(lower)[0]).isGreaterThan(5);
    }

    private static double[] zone(TargetLine line) {
        var zone = Picture.of(line).rects(Ink.ZONE).get(0);
        double top = Picture.number(zone, "y");
        return new double[] {top, top + Picture.number(zone, "height")};
    }

    private static double target(TargetLine line) {
        var diamond = Picture.of(line).painted("polygon", Ink.MARK).get(0);
        return Picture.points(diamond)[3];
    }

    @ParameterizedTest
    @MethodSource("lines")
    void oneManyEqualNegativeAndHugeValuesStayInsideThePicture(TargetLine line) {
        new ChartsTest().nothingLeavesThePicture(line);
        new ChartsTest().pictureHasANameAndADescription(line);
    }

    @Test
    void oneReadingIsAPointInTheMiddleWithoutALine() {
        Picture picture = Picture.of(Samples.line(NONE, NONE, Samples.reading("2026-06-01", 62)));

        assertThat(picture.texts()).contains("62", "1.6.2026");
        assertThat(picture.all("polyline").stream()
                        .filter(line -> line.getAttribute("stroke-width").equals("3")))
                .as("the sample in the legend alone")
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.NEGATIVE_INFINITY, 1.1e15, -1.1e15})
    void whatIsNoNumberIsRefused(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Samples.reading("2026-06-01", value));
    }

    static Stream<TargetLine> lines() {
        return Stream.of(
                Samples.line(),
                Samples.line(NONE, NONE, Samples.reading("2026-06-01", 62)),
                Samples.line(NONE, Optional.of(Samples.reading("2027-06-01", 0.5))),
                Samples.line(Optional.of(Samples.reading("2026-06-01", 0)), NONE),
                Samples.line(NONE, NONE, Samples.reading("2026-06-01", 5), Samples.reading("2026-06-01", 5)),
                Samples.line(NONE, NONE, Samples.reading("2026-06-01", 5), Samples.reading("2026-06-01", 7)),
                Samples.line(NONE, NONE, Samples.reading("2026-06-01", -40), Samples.reading("2026-06-02", -3.5)),
                Samples.line(NONE, NONE, Samples.reading("0001-01-01", 1), Samples.reading("9999-12-31", 2)),
                Samples.line(
                        NONE,
                        Optional.of(Samples.reading("2027-06-01", 1e15)),
                        Samples.reading("2026-06-01", -1e15),
                        Samples.reading("2026-07-01", 0.001)));
    }
}
