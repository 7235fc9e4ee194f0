package einklang.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class BarsTest {
    @ParameterizedTest
    @EnumSource
    void lengthsAreInProportionToTheValues(Width width) {
        List<Element> bars = Picture.of(Samples.bars(), width).rects(Ink.BAR);

        assertThat(bars).as("no bar for 0").hasSize(3);
        double unit = Picture.number(bars.get(0), "width") / 14;
        assertThat(Picture.number(bars.get(1), "width")).isCloseTo(9 * unit, within(0.1));
        assertThat(Picture.number(bars.get(2), "width")).isCloseTo(2.5 * unit, within(0.1));
    }

    @Test
    void scaleMayReachBeyondTheLongestBar() {
        Bars bars = new Bars(
                Samples.words("bars"), "Ziel", "Menschen", "", List.of(new Bars.Bar("a", 6)), 24, Samples::number);
        Picture picture = Picture.of(bars);

        assertThat(Picture.number(picture.rects(Ink.BAR).get(0), "width"))
                .isCloseTo(Picture.number(picture.rects(Ink.TRACK).get(0), "width") / 4, within(0.1));
    }

    @Test
    void marksStandInTheTableAndAreExplainedInThePicture() {
        assertThat(Samples.bars().table().heads()).containsExactly("Ziel", "Menschen", "im März");
        assertThat(Samples.bars().table().rows())
                .containsExactly(
                        List.of(Samples.FIRST, "14", "9"),
                        List.of(Samples.SECOND, "9", "12"),
                        List.of("Kurze Wartezeit", "2,5", "0"),
                        List.of("Servicekostenreduktionsprogrammverantwortung", "0", ""));
        assertThat(Picture.of(Samples.bars()).texts()).contains("im März");
    }

    @Test
    void withoutMarksThereIsNoThirdColumnAndNoLegend() {
        Bars bars = Samples.bars(new Bars.Bar("a", 1));

        assertThat(bars.table().heads()).containsExactly("Ziel", "Menschen");
        assertThat(Picture.of(bars).texts()).doesNotContain("im März");
    }

    @Test
    void manyBarsStandCloserSoThatAPictureLeavesRoomOnItsSheet() {
        assertThat(step(20)).isLessThan(0.75 * step(12));
    }

    private static double step(int count) {
        Bars.Bar[] bars = IntStream.range(0, count)
                .mapToObj(place -> new Bars.Bar("goal " + place, 1))
                .toArray(Bars.Bar[]::new);
        List<Element> drawn = Picture.of(Samples.bars(bars)).rects(Ink.BAR);
        return Picture.number(drawn.get(1), "y") - Picture.number(drawn.get(0), "y");
    }

    @Test
    void zerosAloneDrawNoBar() {
        assertThat(Picture.of(Samples.bars(new Bars.Bar("a", 0), new Bars.Bar("b", 0)))
                        .rects(Ink.BAR))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY, 1e16})
    void whatHasNoLengthIsRefused(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bars.Bar("a", value))
                .withMessageContaining("bar a");
        assertThatIllegalArgumentException().isThrownBy(() -> new Bars.Bar("a", 1, OptionalDouble.of(value)));
    }

    @Test
    void scaleThatEndsTooEarlyIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Bars(Samples.words("bars"), "", "", "", List.of(new Bars.Bar("a", 6)), 5, Samples::number))
                .withMessage("end of the scale: found 5.0, wanted at least 6.0");
    }
}
