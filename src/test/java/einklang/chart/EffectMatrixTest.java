package einklang.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EffectMatrixTest {
    @ParameterizedTest
    @CsvSource({
        "9, +9, HELP_3, 3",
        "3, +3, HELP_2, 2",
        "1, +1, HELP_1, 1",
        "0, 0, GROUND, 0",
        "-1, −1, HARM_1, 1",
        "-3, −3, HARM_2, 2",
        "-9, −9, HARM_3, 3"
    })
    void colourSymbolAndNumberSayTheSame(int points, String text, Ink fill, int triangles) {
        Picture picture = Picture.of(matrix(EffectMatrix.Measure.of("Rückruf", points, points)));

        assertThat(picture.texts()).contains(text);
        assertThat(picture.rects(fill)).isNotEmpty();
        String path = picture.all("path").stream()
                .map(symbol -> symbol.getAttribute("d"))
                .collect(Collectors.joining());
        assertThat(path.chars().filter(step -> step == 'M')).hasSize(triangles);
        assertThat(path.replaceAll(".*l-4,", ""))
                .as("tip above")
                .isEqualTo(points == 0 ? "" : points > 0 ? "-8z" : "8z");
    }

    @Test
    void tableHoldsEffectsAndTotals() {
        EffectMatrix matrix = new EffectMatrix(
                Samples.words("matrix"),
                "Maßnahme",
                "Summe",
                List.of(new EffectMatrix.Goal("Lösen", 12), new EffectMatrix.Goal("Kosten", -10)),
                List.of(
                        EffectMatrix.Measure.of("Rückruf", 9, 9, -9),
                        new EffectMatrix.Measure(
                                "Schulung", List.of(Optional.of(Impact.HELPS), Optional.empty()), 7.5)),
                Samples::signed,
                Samples::signed);

        assertThat(matrix.table().heads()).containsExactly("Maßnahme", "Lösen", "Kosten", "Summe");
        assertThat(matrix.table().rows())
                .containsExactly(
                        List.of("Rückruf", "+9", "−9", "+9"),
                        List.of("Schulung", "+3", "–", "+7,5"),
                        List.of("Summe", "+12", "−10", ""));
        assertThat(Picture.of(matrix).texts()).contains("+12", "−10", "+7,5", "–");
    }

    @Test
    void copesWithTwoHundredMeasuresAndTwentyGoals() {
        EffectMatrix matrix = Samples.matrix(200, 20);
        Picture picture = Picture.of(matrix, Width.NARROW);

        assertThat(picture.all("rect").stream()
                        .filter(cell -> !cell.getAttribute("fill").equals(Ink.TRACK.colour(Appearance.PRINT))))
                .hasSize(200 * 20);
        assertThat(matrix.table().rows()).hasSize(201);
        assertThat(matrix.page().length()).isLessThan(1_500_000);
        new ChartsTest().nothingLeavesThePicture(matrix);
    }

    @Test
    void manyGoalsMakeThePictureWiderThanItsLayoutSoThatAPageScrolls() {
        String page = Samples.matrix(2, 20).page();

        assertThat(page).startsWith("<div class=\"chart\" tabindex=\"0\" role=\"region\" aria-label=\"Bild matrix\">");
        assertThat(page)
                .doesNotContain("chart-wide")
                .containsPattern("class=\"chart-picture chart-narrow\" width=\"[0-9.]+em\"");
    }

    @Test
    void piecesForPaperHaveAllMeasuresOnceAndTheTotalsInTheLast() {
        List<Picture> pieces = Samples.matrix(45, 3).pieces(Appearance.LIGHT, Width.WIDE, 20).stream()
                .map(Picture::new)
                .toList();

        assertThat(pieces).hasSize(3);
        assertThat(pieces)
                .extracting(piece -> piece.all("title").get(0).getAttribute("id"))
                .doesNotHaveDuplicates();
        assertThat(pieces.stream().map(Picture::words).filter(words -> words.contains("Maßnahme 23 ")))
                .hasSize(1);
        assertThat(pieces.get(0).texts().stream().filter("Summe"::equals))
                .as("head")
                .hasSize(1);
        assertThat(pieces.get(2).texts().stream().filter("Summe"::equals))
                .as("head and row")
                .hasSize(2);
        assertThat(Samples.matrix(0, 3).pieces(Appearance.LIGHT, Width.WIDE, 20))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, -2, 10, 4})
    void otherPointsAreRefused(int points) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Impact.of(points))
                .withMessage("points of an impact: found " + points + ", wanted -9, -3, -1, 0, 1, 3 or 9");
    }

    @Test
    void measureWithTooFewEffectsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matrix(EffectMatrix.Measure.of("Rückruf", 0)))
                .withMessage("effects of Rückruf: found 0, wanted 1, one a goal");
    }

    private static EffectMatrix matrix(EffectMatrix.Measure measure) {
        return new EffectMatrix(
                Samples.words("matrix"),
                "Maßnahme",
                "Summe",
                List.of(new EffectMatrix.Goal("Lösen", 0)),
                List.of(measure),
                Samples::signed,
                Samples::signed);
    }
}
