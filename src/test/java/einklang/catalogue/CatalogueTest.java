package einklang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import einklang.i18n.Language;
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

class CatalogueTest {
    private static final String GOALS = "id\tde\ten\tcs\tde\ten\tcs\nfast\tF\tF\tF\tF\tF\tF\nkind\tK\tK\tK\tK\tK\tK\n";
    private static final String OPPOSITES = "a\tb\tde\ten\tcs\nfast\tkind\tw\tw\tw\n";
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

    @ParameterizedTest
    @CsvSource({
        "goals.tsv, 'fast\tX\n', 'goals.tsv line 4: found 2 columns, wanted 7'",
        "goals.tsv, 'fast\tF\tF\tF\tF\tF\tF', 'goals.tsv line 4: found id ''fast'', wanted one that is new'",
        "goals.tsv, 'none\tF\tF\tF\tF\tF\tF', 'goals.tsv line 4: found id ''none'''",
        "goals.tsv, 'slow\tF\t \tF\tF\tF\tF', 'goals.tsv line 4: found an empty column'",
        "opposites.tsv, 'fast\tcheap\tw\tw\tw', 'opposites.tsv line 3: found ''fast'' and ''cheap'', wanted two goals'",
        "opposites.tsv, 'kind\tfast\tw\tw\tw', 'opposites.tsv line 3: found ''kind'' and ''fast'' again'",
        "wording.tsv, 'x\tw\tw\tw', 'wording.tsv line 3: found sentence ''x'' again'",
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

    @Test
    void gapsAreFilledOnceAndInEveryLanguage() {
        assertThat(Catalogue.load(this::open)
                        .say("x", language -> List.of("{0}$1 " + language.code()))
                        .text(Language.CS))
                .isEqualTo("od {0}$1 cs");
    }

    private InputStream open(String file) throws FileNotFoundException {
        return Optional.ofNullable(files.get(file))
                .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow(() -> new FileNotFoundException(file));
    }
}
