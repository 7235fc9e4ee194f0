package einklang.export;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.chart.Appearance;
import einklang.chart.Bars;
import einklang.chart.Chart;
import einklang.chart.ChartWords;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where words lie once a chart is pixels: painted at twice its size, where a size that is drawn wrongly would show. */
class ReadablePicturesTest {
    private static final int SCALE = 2;
    private static final Pattern TEXT =
            Pattern.compile("<text x=\"([-0-9.]+)\" y=\"([-0-9.]+)\"([^>]*)>([^<]*)</text>");
    private static final Pattern BOX = Pattern.compile("viewBox=\"([-0-9.]+) ([-0-9.]+) ([-0-9.]+) ([-0-9.]+)\"");

    private static Chart bars(String... labels) {
        return new Bars(
                new ChartWords("bars", "People for each theme", "n = 24 people.", "Nothing."),
                "Theme",
                "People",
                "",
                List.of(labels).stream().map(label -> new Bars.Bar(label, 7)).toList(),
                10,
                people -> String.valueOf(Math.round(people)));
    }

    private static BufferedImage painted(String svg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(new BatikPainter().png(svg)));
    }

    private static double number(MatchResult match, int group) {
        return Double.parseDouble(match.group(group));
    }

    private static double size(MatchResult text) {
        Matcher size = Pattern.compile("font-size=\"([0-9.]+)\"").matcher(text.group(3));
        return size.find() ? Double.parseDouble(size.group(1)) : 15;
    }

    /** Returns the box around what is dark in the strip to the right of x that a line of this size on this base line fills. */
    private static Rectangle ink(BufferedImage image, double x, double base, double size, double width) {
        Rectangle ink = new Rectangle(-1, -1);
        for (int row = (int) ((base - size * 1.2) * SCALE); row < (base + size * 0.5) * SCALE; row++) {
            for (int column = (int) (x * SCALE); column < Math.min(image.getWidth(), (x + width) * SCALE); column++) {
                if (row >= 0 && row < image.getHeight() && isDark(image.getRGB(column, row))) {
                    ink.add(column, row);
                }
            }
        }
        return ink;
    }

    private static boolean isDark(int colour) {
        return (colour >> 16 & 255) + (colour >> 8 & 255) + (colour & 255) < 300;
    }

    @ParameterizedTest
    @ValueSource(strings = {"שירות טוב", "خدمة العملاء"})
    void wordsFromRightToLeftStandInTheColumnOfLabels(String words) throws IOException {
        String svg = bars(words).svg(Appearance.POSTER);
        MatchResult box = BOX.matcher(svg).results().findFirst().orElseThrow();
        MatchResult label = TEXT.matcher(svg)
                .results()
                .filter(text -> text.group(3).contains("direction=\"rtl\""))
                .findFirst()
                .orElseThrow();
        double column = number(label, 1) - number(box, 1);
        double base = number(label, 2) - number(box, 2);
        BufferedImage image = painted(svg);

        assertThat(ink(image, 0, base, size(label), column - 2).isEmpty())
                .as("nothing hangs over the left edge of the column")
                .isTrue();
        assertThat(ink(image, column - 1, base, size(label), 200).getWidth() / SCALE)
                .isGreaterThan(30);
    }

    @Test
    void pictureHasItsTitleAWhiteGroundAndItsNoteInside() {
        String svg = bars("Hotline").svg(Appearance.POSTER);

        assertThat(svg)
                .contains("fill=\"#ffffff\"", ">People for each theme</text>", ">n = 24 people.</text>")
                .containsPattern("<text[^>]*font-size=\"19\"[^>]*>People for each theme");
    }

    @Test
    void lettersAreAsHighAsTheirSizeAndStandOnTheirBaseLine() throws IOException {
        String svg = bars("Handover", "Hotline").svg(Appearance.POSTER);
        MatchResult box = BOX.matcher(svg).results().findFirst().orElseThrow();
        BufferedImage image = painted(svg);
        List<MatchResult> labels = TEXT.matcher(svg)
                .results()
                .filter(text -> text.group(4).startsWith("H"))
                .toList();

        assertThat(labels).hasSize(2);
        for (MatchResult label : labels) {
            double size = size(label);
            double base = number(label, 2) - number(box, 2);
            Rectangle ink = ink(image, number(label, 1) - number(box, 1) - 1, base, size, 9);

            assertThat(ink.getMaxY() / SCALE).as("base line").isBetween(base - 2, base + 2);
            assertThat(ink.getHeight() / SCALE).as("height of an H").isBetween(size * 0.5, size * 0.85);
        }
    }
}
