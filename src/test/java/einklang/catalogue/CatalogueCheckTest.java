package einklang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.i18n.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueCheckTest {
    private static final Catalogue CATALOGUE = Catalogue.bundled();

    @Test
    void sentencesAndTermsAreCountedByGoalAndLanguage() {
        CatalogueCheck check = check(
                sentence(Language.DE, "schnell antworten", "speed", "availability"),
                sentence(Language.EN, "answer quickly", "speed"),
                new Example(Language.DE, Example.Kind.TERM, List.of("speed"), "flott"));

        assertThat(check.counts().get("speed").get(Language.DE)).isEqualTo(new CatalogueCheck.Count(1, 1));
        assertThat(check.counts().get("speed").get(Language.EN)).isEqualTo(new CatalogueCheck.Count(1, 0));
        assertThat(check.counts().get("availability").get(Language.DE)).isEqualTo(new CatalogueCheck.Count(1, 0));
        assertThat(check.counts()).hasSize(CATALOGUE.concepts().size() + 1).containsKey("none");
    }

    @Test
    void twinsWithOtherGoalsComeFirst() {
        CatalogueCheck check = check(
                sentence(Language.DE, "Kosten senken", "cost"),
                sentence(Language.DE, "kosten senken!", "cost"),
                sentence(Language.DE, "Freundlichkeit", "empathy"),
                sentence(Language.DE, "Freundlichkiet", "satisfaction"),
                sentence(Language.EN, "Kosten senken", "cost"));

        assertThat(check.twins()).hasSize(2);
        assertThat(check.twins().get(0).disagree()).isTrue();
        assertThat(check.twins().get(1).second().text()).isEqualTo("kosten senken!");
    }

    @Test
    void sentenceThatStandsInATestSetIsFoundOnce() {
        List<Example> examples = List.of(
                sentence(Language.DE, "Freundlich sein.", "empathy"),
                sentence(Language.DE, "freundlich sein", "empathy"),
                sentence(Language.DE, "pünktlich sein", "speed"));

        assertThat(CatalogueCheck.of(CATALOGUE, examples, List.of("freundlich SEIN"))
                        .alsoElsewhere())
                .extracting(Example::text)
                .containsExactly("Freundlich sein.");
    }

    @Test
    void everyGoalOfTheProgramHasManySentencesAndTermsInEveryLanguage() {
        List<Example> examples = Examples.load(Catalogue.bundledSource(), CATALOGUE);

        CatalogueCheck check = CatalogueCheck.of(CATALOGUE, examples, List.of());

        assertThat(check.counts().values())
                .allSatisfy(counts -> assertThat(counts.values()).allSatisfy(count -> {
                    assertThat(count.sentences()).isGreaterThanOrEqualTo(150);
                    assertThat(count.terms()).isGreaterThanOrEqualTo(120);
                }));
    }

    @Test
    void everyFileOfTheFolderIsKnown() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "main", "resources", "catalogue"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".tsv")))
                    .containsExactlyInAnyOrderElementsOf(Catalogue.files());
        }
    }

    private static CatalogueCheck check(Example... examples) {
        return CatalogueCheck.of(CATALOGUE, List.of(examples), List.of());
    }

    private static Example sentence(Language language, String text, String... labels) {
        return new Example(language, Example.Kind.SENTENCE, List.of(labels), text);
    }
}
