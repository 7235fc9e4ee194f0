package einklang.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** What the two-sided bars, the piles, the grid and the slopes show. */
class PicturesTest {
    @ParameterizedTest
    @EnumSource
    void sidesGrowFromTheMiddleByTheShareOfTheirOwnGroup(Width width) {
        Picture picture = Picture.of(Samples.sides(Samples.pair("a", 3, 4, 5, 20)), width);
        Element left = picture.rects(Ink.LEADERS).get(0);
        Element right = picture.rects(Ink.BAR).get(0);
        Element track = picture.rects(Ink.TRACK).get(0);
        double half = Picture.number(track, "width") / 2;

        assertThat(Picture.number(left, "width")).isCloseTo(half * 3 / 4, within(0.1));
        assertThat(Picture.number(right, "width")).isCloseTo(half / 4, within(0.1));
        assertThat(Picture.number(left, "x") + Picture.number(left, "width"))
                .isCloseTo(Picture.number(right, "x"), within(0.1));
    }

    @Test
    void groupOfNobodyHasNoBar() {
        Picture picture = Picture.of(Samples.sides(Samples.pair("a", 0, 0, 0, 20)));

        assertThat(picture.rects(Ink.LEADERS)).isEmpty();
        assertThat(picture.texts()).contains("0 von 0", "0 von 20");
    }

    @ParameterizedTest
    @CsvSource({"5, 4", "-1, 4", "0, -1"})
    void partBeyondItsGroupIsRefused(int count, int of) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TwoSidedBars.Part(count, of));
    }

    @Test
    void everyPersonIsOneCard() {
        Picture picture = Picture.of(Samples.piles(), Width.NARROW);

        assertThat(picture.rects(Ink.BAR)).hasSize(11 + 9 + 5 + 4 + 3 + 1 + 1 + 1);
        assertThat(picture.texts()).contains("11", "9", "5", "4", "3", "1");
    }

    @Test
    void hugePilesBecomeBlocksOfTheirHeight() {
        Picture picture = Picture.of(Samples.piles(
                new PileColumns.Pile("a", 500), new PileColumns.Pile("b", 250), new PileColumns.Pile("c", 0)));
        List<Element> blocks = picture.rects(Ink.BAR);

        assertThat(blocks).hasSize(2);
        assertThat(Picture.number(blocks.get(0), "height"))
                .isCloseTo(2 * Picture.number(blocks.get(1), "height"), within(0.1));
        assertThat(picture.height()).isLessThan(400);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 12, 30})
    void pilesStandOnShelvesThatAreAboutEquallyFull(int count) {
        PileColumns piles = Samples.piles(IntStream.range(0, count)
                .mapToObj(pile -> new PileColumns.Pile("Stapel " + pile, 2))
                .toArray(PileColumns.Pile[]::new));
        List<Double> shelves = Picture.of(piles).rects(Ink.BAR).stream()
                .map(card -> Picture.number(card, "y"))
                .distinct()
                .toList();

        assertThat(shelves).hasSize(2 * ((count + 5) / 6));
        new ChartsTest().nothingLeavesThePicture(piles);
    }

    @Test
    void pileOfFewerThanNobodyIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PileColumns.Pile("a", -1));
    }

    @Test
    void gridIsDarkerTheMorePeople() {
        Grid grid = grid(Grid.Row.of("a", 9, 6, 3, 0));
        Picture picture = Picture.of(grid);

        assertThat(picture.rects(Ink.HELP_3)).hasSize(1);
        assertThat(picture.rects(Ink.HELP_2)).hasSize(1);
        assertThat(picture.rects(Ink.HELP_1)).hasSize(1);
        assertThat(grid.table().rows()).containsExactly(List.of("a", "9", "6", "3", "0"));
    }

    @Test
    void countThatIsNotShownIsADashInPictureAndTable() {
        Grid grid = grid(new Grid.Row(
                "a", List.of(OptionalInt.empty(), OptionalInt.of(1), OptionalInt.of(1), OptionalInt.of(1))));

        assertThat(grid.table().rows().get(0)).containsExactly("a", "–", "1", "1", "1");
        assertThat(Picture.of(grid).texts()).contains("–");
    }

    @Test
    void largestCountsDoNotOverflowTheShades() {
        assertThat(Picture.of(grid(Grid.Row.of("a", Integer.MAX_VALUE, 1, 0, 0)))
                        .rects(Ink.HELP_3))
                .hasSize(1);
    }

    @Test
    void rowWithTooFewCountsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grid(Grid.Row.of("a", 1)))
                .withMessage("counts of the row a: found 1, wanted 4");
    }

    @Test
    void slopeLeadsFromThenToNow() {
        Picture picture = Picture.of(Samples.slope(new Slope.Line("a", 10, 40), new Slope.Line("b", 40, 20)));
        List<double[]> lines = picture.all("polyline").stream()
                .filter(line -> line.getAttribute("stroke-width").equals("3"))
                .map(Picture::points)
                .toList();

        assertThat(lines.get(0)[1]).as("rises").isGreaterThan(lines.get(0)[3]);
        assertThat(lines.get(1)[1]).as("falls").isLessThan(lines.get(1)[3]);
        assertThat(lines.get(0)[3]).as("same value, same height").isCloseTo(lines.get(1)[1], within(0.1));
        assertThat(picture.texts()).contains("40 · a", "20 · b");
    }

    @Test
    void textsOfEqualValuesDoNotCoverEachOther() {
        Picture picture = Picture.of(Samples.slope(IntStream.range(0, 30)
                .mapToObj(line -> new Slope.Line("Ziel " + line, 5, 7))
                .toArray(Slope.Line[]::new)));
        List<Double> bases = picture.all("text").stream()
                .filter(text -> text.getTextContent().startsWith("7 · "))
                .map(text -> Picture.number(text, "y"))
                .toList();

        assertThat(bases).hasSize(30);
        for (int at = 1; at < bases.size(); at++) {
            assertThat(bases.get(at) - bases.get(at - 1)).isGreaterThan(Pen.BODY);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "a b", "a\"b", "ä"})
    void idThatIsNoneIsRefused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChartWords(id, "Name", "", "nichts"))
                .withMessageContaining("id of a picture");
    }

    @Test
    void pictureWithoutANameIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ChartWords("a", " \u0000", "", "nichts"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChartWords("a", "Name", "", ""));
    }

    @Test
    void tableWithRaggedRowsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChartTable("a", List.of("x", "y"), List.of(List.of("1"))))
                .withMessage("cells of a row: found 1, wanted 2 as there are heads");
    }

    private static Grid grid(Grid.Row row) {
        return new Grid(Samples.words("grid"), "Ziel", List.of("w", "x", "y", "z"), List.of(row), "–", Samples::count);
    }
}
