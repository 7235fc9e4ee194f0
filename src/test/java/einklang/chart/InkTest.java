package einklang.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the contrast of the colours by the formula of WCAG 2.2, and the style sheet to the same colours. */
class InkTest {
    private static final Pattern BLOCK = Pattern.compile("\\{[^{}]*--chart-text: [^}]*}");
    private static final List<Appearance> ALONE = List.of(Appearance.LIGHT, Appearance.DARK, Appearance.PRINT);
    /** The grounds of app.css on which a picture of a page can stand, light and dark. */
    private static final List<List<String>> PAPERS = List.of(
            List.of("#f7f3ea", "#fffdf8"), List.of("#1b1a17", "#262420", "#0b0d0e", "#191d1e"), List.of("#ffffff"));

    @ParameterizedTest
    @CsvSource({"TEXT", "SOFT", "BAR", "LEADERS"})
    void textIsReadableOnEveryPaper(Ink ink) {
        for (int at = 0; at < ALONE.size(); at++) {
            for (String paper : PAPERS.get(at)) {
                assertThat(contrast(ink.colour(ALONE.get(at)), paper)).as(paper).isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ON_1, HELP_1",
        "ON_2, HELP_2",
        "ON_3, HELP_3",
        "ON_1, HARM_1",
        "ON_2, HARM_2",
        "ON_3, HARM_3",
        "SOFT, GROUND",
        "TEXT, TRACK",
        "BAR, GROUND"
    })
    void textIsReadableInItsCell(Ink text, Ink cell) {
        for (Appearance appearance : ALONE) {
            assertThat(contrast(text.colour(appearance), cell.colour(appearance)))
                    .as(appearance.toString())
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @CsvSource({"EDGE", "BAR", "LEADERS", "MARK"})
    void shapesAreVisibleOnEveryPaper(Ink ink) {
        for (int at = 0; at < ALONE.size(); at++) {
            for (String paper : PAPERS.get(at)) {
                assertThat(contrast(ink.colour(ALONE.get(at)), paper)).as(paper).isGreaterThanOrEqualTo(3);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"BAR, TRACK", "LEADERS, TRACK", "MARK, TRACK", "MARK, ZONE", "BAR, ZONE", "SOFT, ZONE"})
    void shapesAreVisibleOnWhatLiesBehindThem(Ink shape, Ink behind) {
        for (Appearance appearance : ALONE) {
            assertThat(contrast(shape.colour(appearance), behind.colour(appearance)))
                    .as(appearance.toString())
                    .isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void styleSheetHasTheSameColoursInEveryTheme() throws IOException {
        String css = Files.readString(Path.of("src/main/resources/static/chart.css"));
        List<String> blocks =
                BLOCK.matcher(css).results().map(MatchResult::group).toList();

        assertThat(blocks).as("light, dark, projector, print, forced colours").hasSize(5);
        for (Ink ink : Ink.values()) {
            assertThat(blocks.get(0)).contains(token(ink, Appearance.LIGHT));
            assertThat(blocks.get(1)).contains(token(ink, Appearance.DARK));
            assertThat(blocks.get(2)).contains(token(ink, Appearance.DARK));
            assertThat(blocks.get(3)).contains(token(ink, Appearance.PRINT));
            assertThat(blocks.get(4)).contains("--chart-" + ink.cssName() + ": ");
            assertThat(css).contains(".chart-fill-" + ink.cssName() + " { fill: var(--chart-" + ink.cssName() + "); }");
        }
    }

    private static String token(Ink ink, Appearance appearance) {
        return "--chart-" + ink.cssName() + ": " + ink.colour(appearance) + ";";
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
    }

    private static double channel(String hex, int start) {
        double value = Integer.parseInt(hex.substring(start, start + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
