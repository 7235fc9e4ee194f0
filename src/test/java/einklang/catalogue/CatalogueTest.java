package einklang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import einklang.i18n.Language;
import einklang.text.Token;
import einklang.text.Tokens;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {
    private final Map<String, String> own = new HashMap<>();
    private static final String GOALS = "id\tde\ten\tcs\tde\ten\tcs\nfast\tF\tF\tF\tF\tF\tF\nkind\tK\tK\tK\tK\tK\tK\n";
    private static final String FINER = "id\tde\ten\tcs\nfast/wait\tW\tW\tW\n";
    private static final String OPPOSITES = "a\tb\tpull\tde\ten\tcs\nfast/wait\tkind\tdirect\tw\tw\tw\n";
    private static final String WORDING = "id\tde\ten\tcs\nx\tvon {0}\tfrom {0}\tod {0}\n";

    private static final String MEASURES = "id\tkind\teffort\thelps\tharms\tn\tn\tn\td\td\td\ts\ts\ts\n"
            + "call\tprocess\tsmall\tfast:3\tkind:-1\tA\tA\tA\tB\tB\tB\tC\tC\tC\n"
            + "bot\ttechnical\tlarge\tfast:9\t-\tA\tA\tA\tB\tB\tB\tC\tC\tC\n";
    private static final String INDICATORS = "id\tgoal\tscope\tunit\tdirection\tn\tn\tn\th\th\th\n"
            + "wait\tfast\tinternal\tminutes\tlower\tN\tN\tN\tH\tH\tH\n";
    private static final String MOMENTS = "goal\tde\ten\tcs\nkind\tM\tM\tM\n";
    private static final String WORDS = "language\ttells\tword\nde\tmeasure\teinführ*\n*\tfigure\tNPS\n";

    private final Map<String, String> files = new HashMap<>(Map.of(
            "goals.tsv", GOALS,
            "finer.tsv", FINER,
            "opposites.tsv", OPPOSITES,
            "wording.tsv", WORDING,
            "measures.tsv", MEASURES,
            "indicators.tsv", INDICATORS,
            "moments.tsv", MOMENTS,
            "measure-words.tsv", WORDS));

    @Test
    void bundledCatalogueSpeaksThreeLanguages() {
        Catalogue catalogue = Catalogue.bundled();

        assertThat(catalogue.concepts()).hasSize(20);
        for (Concept concept : catalogue.concepts()) {
            assertThat(concept.name().missing(List.of(Language.values())))
                    .as(concept.id())
                    .isEmpty();
            assertThat(concept.definition().missing(List.of(Language.values()))).isEmpty();
        }
        assertThat(catalogue.hash()).matches("[0-9a-f]{64}");
    }

    @Test
    void everyGoalHasExamplesInEveryLanguage() {
        Catalogue catalogue = Catalogue.bundled();
        List<Example> examples =
                Examples.load(file -> CatalogueTest.class.getResourceAsStream("/catalogue/" + file), catalogue);

        for (Concept concept : catalogue.concepts()) {
            for (Language language : Language.values()) {
                assertThat(examples)
                        .filteredOn(example -> example.language() == language
                                && example.labels().get(0).equals(concept.id()))
                        .hasSizeGreaterThan(100);
            }
        }
    }

    @Test
    void everyFinerGoalHasNamesAndExamplesInEveryLanguage() {
        Catalogue catalogue = Catalogue.bundled();
        List<Example> examples =
                Examples.load(file -> CatalogueTest.class.getResourceAsStream("/catalogue/" + file), catalogue);

        for (FinerGoal finer : catalogue.finer()) {
            assertThat(finer.name().missing(List.of(Language.values()))).isEmpty();
            for (Language language : Language.values()) {
                assertThat(examples)
                        .filteredOn(example -> example.language() == language
                                && example.finer().contains(finer.id()))
                        .as(finer.id() + " " + language.code())
                        .hasSizeGreaterThanOrEqualTo(6);
            }
        }
    }

    @Test
    void exampleOfAFinerGoalIsOneOfItsGoal() {
        Catalogue catalogue = Catalogue.load(this::open);
        Examples.files().forEach(file -> files.put(file, ""));
        files.put("examples-de.tsv", "fast/wait+kind\tnicht warten und freundlich\n");

        Example example = Examples.load(this::open, catalogue).get(0);

        assertThat(example.labels()).containsExactly("fast", "kind");
        assertThat(example.finer()).containsExactly("fast/wait");
    }

    @Test
    void exampleOfAnUnknownFinerGoalIsRefused() {
        Catalogue catalogue = Catalogue.load(this::open);
        Examples.files().forEach(file -> files.put(file, ""));
        files.put("terms-cs.tsv", "fast/hour\thodina\n");

        assertThatExceptionOfType(CatalogueException.class)
                .isThrownBy(() -> Examples.load(this::open, catalogue))
                .withMessage("terms-cs.tsv line 1: found label 'fast/hour', wanted one of finer.tsv");
    }

    @ParameterizedTest
    @CsvSource({
        "goals.tsv, 'fast\tX\n', 'goals.tsv line 4: found 2 columns, wanted 7'",
        "goals.tsv, 'fast\tF\tF\tF\tF\tF\tF', 'goals.tsv line 4: found id ''fast'', wanted one that is new'",
        "goals.tsv, 'none\tF\tF\tF\tF\tF\tF', 'goals.tsv line 4: found id ''none'''",
        "goals.tsv, 'slow\tF\t \tF\tF\tF\tF', 'goals.tsv line 4: found an empty column'",
        "finer.tsv, 'slow/wait\tW\tW\tW', 'finer.tsv line 3: found goal ''slow'', wanted one of goals.tsv'",
        "finer.tsv, 'fast/wait\tW\tW\tW', 'finer.tsv line 3: found id ''fast/wait'', wanted a goal, a slash and a name'",
        "finer.tsv, 'fast\tW\tW\tW', 'finer.tsv line 3: found id ''fast'', wanted a goal, a slash and a name'",
        "finer.tsv, 'fast/\tW\tW\tW', 'finer.tsv line 3: found id ''fast/'', wanted a goal, a slash and a name'",
        "opposites.tsv, 'fast\tcheap\tdirect\tw\tw\tw', 'line 3: found ''fast'' and ''cheap'', wanted two of goals'",
        "opposites.tsv, 'fast/hour\tkind\tdirect\tw\tw\tw', 'line 3: found ''fast/hour'' and ''kind'', wanted two of'",
        "opposites.tsv, 'kind\tfast/wait\tdirect\tw\tw\tw', 'line 3: found ''kind'' and ''fast/wait'' again'",
        "opposites.tsv, 'fast\tkind\tslight\tw\tw\tw', 'line 3: found ''slight'', wanted one of [direct, indirect]'",
        "wording.tsv, 'x\tw\tw\tw', 'wording.tsv line 3: found sentence ''x'' again'",
        "measures.tsv, 'a\tprocess', 'measures.tsv line 4: found 2 columns, wanted 14'",
        "measures.tsv, 'call\tprocess\tsmall\tfast:3\t-\tA\tA\tA\tB\tB\tB\tC\tC\tC', 'line 4: found id ''call'' again'",
        "measures.tsv, 'a\tmagic\tsmall\tfast:3\t-\tA\tA\tA\tB\tB\tB\tC\tC\tC', 'found ''magic'', wanted one of [technical, '",
        "measures.tsv, 'a\tprocess\thuge\tfast:3\t-\tA\tA\tA\tB\tB\tB\tC\tC\tC', 'found ''huge'', wanted one of [small, '",
        "measures.tsv, 'a\tprocess\tsmall\tslow:3\t-\tA\tA\tA\tB\tB\tB\tC\tC\tC', 'line 4: found goal ''slow'', wanted one of'",
        "measures.tsv, 'a\tprocess\tsmall\tfast:2\t-\tA\tA\tA\tB\tB\tB\tC\tC\tC', 'found effect ''fast:2'', wanted GOAL:1, 3'",
        "measures.tsv, 'a\tprocess\tsmall\tfast:-3\t-\tA\tA\tA\tB\tB\tB\tC\tC\tC', 'found effect ''fast:-3'', wanted GOAL:1'",
        "measures.tsv, 'a\tprocess\tsmall\tfast:3\tkind:3\tA\tA\tA\tB\tB\tB\tC\tC\tC', 'found effect ''kind:3'', wanted GOAL:-1'",
        "measures.tsv, 'a\tprocess\tsmall\tfast:3;\t-\tA\tA\tA\tB\tB\tB\tC\tC\tC', 'found effect '''', wanted GOAL:1'",
        "measures.tsv, 'a\tprocess\tsmall\tfast:3\tfast:-1\tA\tA\tA\tB\tB\tB\tC\tC\tC', 'found goal ''fast'' again'",
        "measures.tsv, 'a\tprocess\tsmall\tfast:3\t-\tA\t \tA\tB\tB\tB\tC\tC\tC', 'line 4: found an empty column'",
        "indicators.tsv, 'x\tfast\tinternal', 'indicators.tsv line 3: found 3 columns, wanted 11'",
        "indicators.tsv, 'wait\tfast\tinternal\thours\tlower\tN\tN\tN\tH\tH\tH', 'line 3: found id ''wait'' again'",
        "indicators.tsv, 'x\tslow\tinternal\thours\tlower\tN\tN\tN\tH\tH\tH', 'line 3: found goal ''slow'''",
        "indicators.tsv, 'x\tfast\tinside\thours\tlower\tN\tN\tN\tH\tH\tH', 'found ''inside'', wanted one of [internal, ext'",
        "indicators.tsv, 'x\tfast\texternal\tmiles\tlower\tN\tN\tN\tH\tH\tH', 'found ''miles'', wanted one of [percent, '",
        "indicators.tsv, 'x\tfast\texternal\thours\tup\tN\tN\tN\tH\tH\tH', 'found ''up'', wanted one of [higher, lower]'",
        "moments.tsv, 'slow\tM\tM\tM', 'moments.tsv line 3: found goal ''slow'''",
        "moments.tsv, 'fast\tM\tM', 'moments.tsv line 3: found 3 columns, wanted 4'",
        "measure-words.tsv, 'fr\tmeasure\tx', 'measure-words.tsv line 4: found language ''fr'', wanted de, en, cs or *'",
        "measure-words.tsv, 'de\tmagic\tx', 'line 4: found ''magic'', wanted one of [measure, '",
        "measure-words.tsv, 'de\tmeasure\tEinführ*', 'line 4: found word ''Einführ*'' again'",
        "measure-words.tsv, 'de\tmeasure\t*', 'line 4: found word ''*'', wanted one with letters'",
    })
    void faultsAreNamedWithFileAndLine(String file, String line, String message) {
        files.merge(file, line, String::concat);

        assertThatExceptionOfType(CatalogueException.class)
                .isThrownBy(() -> Catalogue.load(this::open))
                .withMessageContaining(message);
    }

    @Test
    void missingFileIsNamed() {
        files.remove("opposites.tsv");

        assertThatExceptionOfType(CatalogueException.class)
                .isThrownBy(() -> Catalogue.load(this::open))
                .withMessageContaining("opposites.tsv cannot be read");
    }

    @Test
    void otherWordsGiveAnotherHash() {
        String before = Catalogue.load(this::open).hash();
        files.merge("goals.tsv", "# more\n", String::concat);

        assertThat(Catalogue.load(this::open).hash()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"measures.tsv", "indicators.tsv", "moments.tsv", "measure-words.tsv"})
    void adviceNeverChangesTheHashByWhichProposalsKnowTheirCatalogue(String file) {
        String before = Catalogue.load(this::open).hash();
        files.merge(file, "# more\n", String::concat);

        assertThat(Catalogue.load(this::open).hash()).isEqualTo(before);
    }

    @Test
    void measureHelpsAndHarmsAsItsRowSays() {
        Catalogue catalogue = Catalogue.load(this::open);

        assertThat(catalogue.measuresFor("fast"))
                .extracting(CatalogueMeasure::id)
                .containsExactly("bot", "call");
        assertThat(catalogue.measuresFor("kind")).isEmpty();
        assertThat(catalogue.measures().get(0).strengthOn("kind")).isEqualTo(-1);
        assertThat(catalogue.measures().get(0).harms()).containsExactly(new UsualEffect("kind", -1));
        assertThat(catalogue.measures().get(1).harms()).isEmpty();
        assertThat(catalogue.measures().get(1).strengthOn("kind")).isZero();
    }

    @Test
    void tellingWordsKnowTheirLanguageAndTheirPlace() {
        List<TellingWord> words = Catalogue.load(this::open).tellingWords();
        List<Token> tokens = Tokens.of("neu EINGEFÜHRT Einführung");

        assertThat(words.get(0).standsAt(1, tokens, Language.DE)).isFalse();
        assertThat(words.get(0).standsAt(2, tokens, Language.DE)).isTrue();
        assertThat(words.get(0).standsAt(2, tokens, Language.EN)).isFalse();
        assertThat(words.get(1).standsAt(0, Tokens.of("nps"), Language.CS)).isTrue();
    }

    @Test
    void gapsAreFilledOnceAndInEveryLanguage() {
        assertThat(Catalogue.load(this::open)
                        .say("x", language -> List.of("{0}$1 " + language.code()))
                        .text(Language.CS))
                .isEqualTo("od {0}$1 cs");
    }

    @Test
    void ownRowsStandAfterThoseOfTheProgramAndAreCheckedWithThem() {
        own.put("goals.tsv", goalsHeader() + "safe\tN\tN\tN\tD\tD\tD\n");

        assertThat(Catalogue.load(withOwn()).concepts()).extracting(Concept::id).endsWith("safe");
        assertThat(Catalogue.load(withOwn()).hash())
                .isNotEqualTo(Catalogue.load(this::open).hash());
    }

    @Test
    void ownRowWithAnIdOfTheProgramIsNamedWithItsOwnFileAndLine() {
        own.put("goals.tsv", "# ours\n" + goalsHeader() + "fast\tN\tN\tN\tD\tD\tD\n");

        assertThatExceptionOfType(CatalogueException.class)
                .isThrownBy(() -> Catalogue.load(withOwn()))
                .withMessageStartingWith("own goals.tsv line 3: found id 'fast'");
    }

    @Test
    void ownFileNeedsTheSameHeader() {
        own.put("goals.tsv", "safe\tN\tN\tN\tD\tD\tD\n");

        assertThatExceptionOfType(CatalogueException.class)
                .isThrownBy(() -> Catalogue.load(withOwn()))
                .withMessageContaining("own goals.tsv line 1: found columns [safe, ");
    }

    private String goalsHeader() {
        return files.get("goals.tsv").lines().findFirst().orElseThrow() + "\n";
    }

    private Catalogue.Source withOwn() {
        return new Catalogue.Source() {
            @Override
            public InputStream open(String file) throws FileNotFoundException {
                return CatalogueTest.this.open(file);
            }

            @Override
            public InputStream openOwn(String file) {
                return new ByteArrayInputStream(own.getOrDefault(file, "").getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    private InputStream open(String file) throws FileNotFoundException {
        return Optional.ofNullable(files.get(file))
                .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow(() -> new FileNotFoundException(file));
    }
}
