package einklang.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What every chart keeps to, with ordinary words, hostile words and no data at all. */
class ChartsTest {
    private static final Pattern CLASS = Pattern.compile("class=\"([^\"]+)\"");
    private static final Pattern COLOUR = Pattern.compile("(?:fill|stroke)=\"([^\"]+)\"");

    @ParameterizedTest
    @MethodSource("charts")
    void pictureHasANameAndADescription(Chart chart) {
        for (Appearance appearance : Appearance.values()) {
            Picture picture = new Picture(chart.svg(appearance));
            List<Element> named =
                    List.of(picture.all("title").get(0), picture.all("desc").get(0));

            assertThat(picture.root().getAttribute("role")).isEqualTo("img");
            assertThat(picture.root().getAttribute("aria-labelledby").split(" "))
                    .containsExactly(
                            named.get(0).getAttribute("id"), named.get(1).getAttribute("id"));
            assertThat(named.get(0).getTextContent()).isEqualTo(chart.words().name());
            assertThat(named.get(1).getTextContent()).isEqualTo(chart.words().description());
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void idsOfBothWidthsDifferAndBeginWithTheGivenOne(Chart chart) {
        Picture page = new Picture(chart.page());
        List<String> ids = Stream.of("title", "desc")
                .flatMap(name -> page.all(name).stream())
                .map(element -> element.getAttribute("id"))
                .toList();

        assertThat(ids)
                .hasSize(4)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith(chart.words().id()));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void pictureKeepsToTheContentPolicy(Chart chart) {
        String all =
                chart.page() + chart.svg(Appearance.LIGHT) + chart.svg(Appearance.DARK) + chart.svg(Appearance.PRINT);

        assertThat(all).doesNotContain(" style=", "<style", "<script", "href", "url(", "<foreignObject", "<image");
        assertThat(elements(new Picture(chart.page()).root()))
                .isSubsetOf(
                        "svg", "title", "desc", "g", "rect", "path", "polyline", "polygon", "circle", "text", "div");
    }

    @ParameterizedTest
    @MethodSource("charts")
    void pageNamesColoursByClassesThatTheStyleSheetKnows(Chart chart) throws IOException {
        String css = Files.readString(Path.of("src/main/resources/static/chart.css"));

        assertThat(groups(COLOUR, chart.page())).isSubsetOf("none");
        assertThat(groups(CLASS, chart.page()))
                .allSatisfy(names -> assertThat(names.split(" "))
                        .allSatisfy(name -> assertThat(css).containsPattern("\\." + name + "\\b")));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void documentStandsAlone(Chart chart) {
        for (Appearance appearance : List.of(Appearance.LIGHT, Appearance.DARK, Appearance.PRINT)) {
            String svg = chart.svg(appearance);

            assertThat(svg)
                    .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" width=")
                    .doesNotContain("class=");
            assertThat(groups(COLOUR, svg)).allMatch(colour -> colour.equals("none") || colour.matches("#[0-9a-f]{6}"));
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void nothingLeavesThePicture(Chart chart) {
        for (Width width : Width.values()) {
            Picture picture = Picture.of(chart, width);
            for (Element text : picture.all("text")) {
                double[] box = Picture.box(text);
                assertThat(box[0]).as(text.getTextContent()).isGreaterThanOrEqualTo(-0.1);
                assertThat(box[1]).as(text.getTextContent()).isGreaterThanOrEqualTo(-0.1);
                assertThat(box[2]).as(text.getTextContent()).isLessThanOrEqualTo(picture.width() + 0.1);
                assertThat(box[3]).as(text.getTextContent()).isLessThanOrEqualTo(picture.height() + 0.1);
            }
            shapesStayInside(picture);
        }
    }

    private static void shapesStayInside(Picture picture) {
        for (Element rect : picture.all("rect")) {
            assertThat(Picture.number(rect, "x")).isGreaterThanOrEqualTo(-4);
            assertThat(Picture.number(rect, "y")).isGreaterThanOrEqualTo(-4);
            assertThat(Picture.number(rect, "x") + Picture.number(rect, "width"))
                    .isLessThanOrEqualTo(picture.width() + 4);
            assertThat(Picture.number(rect, "y") + Picture.number(rect, "height"))
                    .isLessThanOrEqualTo(picture.height());
        }
        for (Element line : picture.all("polyline")) {
            double[] points = Picture.points(line);
            for (int at = 0; at < points.length; at += 2) {
                assertThat(points[at]).isBetween(0.0, picture.width());
                assertThat(points[at + 1]).isBetween(0.0, picture.height());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void textIsNeverSmallAndNeverTwelve(Chart chart) {
        List<String> sizes = groups(Pattern.compile("font-size=\"([^\"]+)\""), chart.svg(Appearance.PRINT));

        assertThat(sizes)
                .isNotEmpty()
                .allSatisfy(size -> assertThat(Double.parseDouble(size)).isGreaterThan(13));
        assertThat(Width.NARROW.units()).isLessThanOrEqualTo(390 - 2 * 15);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void numbersOfTheTableStandInThePicture(Chart chart) {
        for (Width width : Width.values()) {
            List<String> texts = new ArrayList<>(Picture.of(chart, width).texts());
            for (List<String> row : chart.table().rows()) {
                assertThat(row).hasSameSizeAs(chart.table().heads());
                row.stream()
                        .skip(1)
                        .filter(cell -> isDrawn(chart, cell))
                        .forEach(cell -> assertThat(texts)
                                .as(chart.words().id() + " " + width)
                                .anyMatch(text -> text.equals(cell) || text.startsWith(cell + " · ")));
            }
        }
    }

    /** A line shows its figures by their places, a mark by a line; their tables are held by tests of their own. */
    private static boolean isDrawn(Chart chart, String cell) {
        return !(chart instanceof TargetLine)
                && !cell.isEmpty()
                && !(chart instanceof Bars && List.of("12").contains(cell));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void sameDataGiveTheSamePictureInEveryLanguageOfTheMachine(Chart chart) {
        String before = chart.page() + chart.svg(Appearance.PRINT);
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(chart.page() + chart.svg(Appearance.PRINT)).isEqualTo(before);
        } finally {
            Locale.setDefault(machine);
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void anyWordsGiveWellFormedPicturesInsideTheirBounds(Chart chart) {
        for (Appearance appearance : Appearance.values()) {
            Picture picture = new Picture(chart.svg(appearance, Width.NARROW));

            assertThat(elements(picture.root())).doesNotContain("script");
            assertThat(picture.root().getElementsByTagName("svg").getLength()).isZero();
        }
        nothingLeavesThePicture(chart);
    }

    @ParameterizedTest
    @MethodSource("empty")
    void noDataIsSaidInASentenceAndAnEmptyTable(Chart chart) {
        for (Width width : Width.values()) {
            Picture picture = Picture.of(chart, width);

            assertThat(picture.words()).isEqualTo(chart.words().nothing());
            assertThat(picture.height()).isBetween(10.0, 60.0);
        }
        assertThat(chart.table().rows()).isEmpty();
        assertThat(chart.table().caption()).isEqualTo(chart.words().name());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void bothWidthsAreLaidOutInTheirOwnUnits(Chart chart) {
        assertThat(Picture.of(chart, Width.WIDE).width()).isCloseTo(720, within(0.1));
        assertThat(Picture.of(chart, Width.NARROW).width()).isBetween(360.0, 410.0);
    }

    static Stream<Chart> charts() {
        return Samples.all().values().stream();
    }

    static Stream<Chart> empty() {
        return Stream.of(
                Samples.bars(new Bars.Bar[0]),
                Samples.sides(new TwoSidedBars.Pair[0]),
                Samples.piles(new PileColumns.Pile[0]),
                new Grid(Samples.words("grid"), "Ziel", List.of("eins"), List.of(), "–", Samples::count),
                new Grid(Samples.words("grid"), "Ziel", List.of(), List.of(), "–", Samples::count),
                Samples.matrix(0, 3),
                Samples.matrix(3, 0),
                Samples.line(java.util.Optional.empty(), java.util.Optional.empty()),
                Samples.slope(new Slope.Line[0]));
    }

    static Stream<Chart> hostile() {
        List<String> words = Samples.HOSTILE;
        return Stream.of(
                Samples.bars(words.stream().map(word -> new Bars.Bar(word, 3)).toArray(Bars.Bar[]::new)),
                Samples.sides(words.stream()
                        .map(word -> Samples.pair(word, 1, 3, 2, 4))
                        .toArray(TwoSidedBars.Pair[]::new)),
                Samples.piles(words.stream()
                        .map(word -> new PileColumns.Pile(word, 7))
                        .toArray(PileColumns.Pile[]::new)),
                Samples.slope(
                        words.stream().map(word -> new Slope.Line(word, 7, 6)).toArray(Slope.Line[]::new)),
                new Grid(
                        Samples.words("grid"),
                        Samples.LONG_WORD,
                        words,
                        words.stream()
                                .map(word -> Grid.Row.of(
                                        word, IntStream.range(0, words.size()).toArray()))
                                .toList(),
                        "–",
                        Samples::count),
                new EffectMatrix(
                        Samples.words("matrix"),
                        Samples.LONG_WORD,
                        Samples.LONG_WORD,
                        words.stream()
                                .map(word -> new EffectMatrix.Goal(word, 1))
                                .toList(),
                        words.stream()
                                .map(word -> EffectMatrix.Measure.of(word, 9, new int[words.size()]))
                                .toList(),
                        Samples::signed,
                        Samples::signed));
    }

    private static Set<String> elements(Element root) {
        Set<String> names = new HashSet<>(Set.of(root.getTagName()));
        var found = root.getElementsByTagName("*");
        IntStream.range(0, found.getLength())
                .forEach(at -> names.add(found.item(at).getNodeName()));
        return names;
    }

    private static List<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .distinct()
                .toList();
    }
}
