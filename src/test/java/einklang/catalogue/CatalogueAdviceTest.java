package einklang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what the bundled measures, indicators and moments promise. */
class CatalogueAdviceTest {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_SENTENCE = 200;

    private final Catalogue catalogue = Catalogue.bundled();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindHasEnoughMeasures(Kind kind) {
        assertThat(catalogue.measures())
                .hasSizeGreaterThanOrEqualTo(72)
                .filteredOn(measure -> measure.kind() == kind)
                .hasSizeGreaterThanOrEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recognition_like_sales",
                "personal_thanks",
                "skip_level_talks",
                "career_path",
                "fair_pay",
                "external_figures",
                "service_on_scorecard",
                "goodwill_limit"
            })
    void whatPractitionersAskForFirstIsThere(String id) {
        assertThat(catalogue.findMeasure(id)).isPresent();
    }

    @Test
    void everyGoalHasStrongMeasuresIndicatorsOfBothScopesAndMoments() {
        for (Concept goal : catalogue.concepts()) {
            assertThat(catalogue.measuresFor(goal.id()))
                    .as(goal.id())
                    .hasSizeGreaterThanOrEqualTo(3)
                    .first()
                    .satisfies(first -> assertThat(first.strengthOn(goal.id())).isEqualTo(9));
            for (Scope scope : Scope.values()) {
                assertThat(catalogue.indicatorsFor(goal.id()))
                        .filteredOn(indicator -> indicator.scope() == scope)
                        .as("%s %s", goal.id(), scope)
                        .hasSizeGreaterThanOrEqualTo(2);
            }
            assertThat(catalogue.momentsFor(goal.id())).as(goal.id()).hasSizeBetween(1, 2);
        }
    }

    @Test
    void measuresForAGoalComeStrongestFirst() {
        for (Concept goal : catalogue.concepts()) {
            assertThat(catalogue.measuresFor(goal.id()))
                    .extracting(measure -> -measure.strengthOn(goal.id()))
                    .isSorted()
                    .allMatch(strength -> strength < 0);
        }
    }

    @Test
    void everyTextStandsInThreeLanguagesAndIsShort() {
        for (LocalText name : names()) {
            assertShort(name, LONGEST_NAME);
        }
        for (LocalText sentence : sentences()) {
            assertShort(sentence, LONGEST_SENTENCE);
            for (Language language : Language.values()) {
                assertThat(sentence.text(language)).matches("(?s)\\p{Lu}.*[.?][”“]?");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noNameStandsTwice(Language language) {
        Set<String> seen = new HashSet<>();
        for (LocalText name : names()) {
            assertThat(seen.add(name.text(language))).as(name.text(language)).isTrue();
        }
    }

    @Test
    void textsAreTranslatedRatherThanCopied() {
        for (LocalText sentence : sentences()) {
            assertThat(List.copyOf(Set.copyOf(sentence.texts().values()))).hasSize(3);
        }
    }

    @Test
    void someMeasuresAreKnownToHarm() {
        assertThat(catalogue.measures())
                .filteredOn(measure -> !measure.harms().isEmpty())
                .hasSizeGreaterThan(20)
                .allSatisfy(measure -> assertThat(measure.harms()).allMatch(effect -> effect.strength() < 0));
    }

    @Test
    void everyLanguageHasTellingWordsOfEveryKind() {
        for (TellingWord.Tells tells : TellingWord.Tells.values()) {
            for (Language language : Language.values()) {
                assertThat(catalogue.tellingWords())
                        .anyMatch(word -> word.tells() == tells
                                && word.language().filter(language::equals).isPresent());
            }
        }
    }

    @Test
    void unknownGoalHasNothing() {
        assertThat(catalogue.measuresFor("none")).isEmpty();
        assertThat(catalogue.indicatorsFor("none")).isEmpty();
        assertThat(catalogue.momentsFor("none")).isEmpty();
        assertThat(catalogue.findMeasure("none")).isEmpty();
        assertThat(catalogue.findIndicator("none")).isEmpty();
    }

    @Test
    void indicatorIsFoundByItsId() {
        assertThat(catalogue.findIndicator("nps"))
                .hasValueSatisfying(indicator -> assertThat(indicator.scope()).isEqualTo(Scope.EXTERNAL));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, -2, 27})
    void effectHasOneOfSixStrengths(int strength) {
        assertThatIllegalArgumentException().isThrownBy(() -> new UsualEffect("speed", strength));
    }

    @Test
    void measureThatHelpsNothingIsNone() {
        LocalText text = LocalText.of("a", "b", "c");
        List<UsualEffect> harm = List.of(new UsualEffect("speed", -1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CatalogueMeasure("m", Kind.PROCESS, Effort.SMALL, harm, text, text, text));
    }

    private static void assertShort(LocalText text, int longest) {
        assertThat(text.missing(List.of(Language.values()))).isEmpty();
        for (Language language : Language.values()) {
            assertThat(text.text(language)).hasSizeBetween(3, longest);
        }
    }

    private List<LocalText> names() {
        return Stream.concat(
                        catalogue.measures().stream().map(CatalogueMeasure::name),
                        catalogue.indicators().stream().map(CatalogueIndicator::name))
                .toList();
    }

    private List<LocalText> sentences() {
        return Stream.of(
                        catalogue.measures().stream().map(CatalogueMeasure::description),
                        catalogue.measures().stream().map(CatalogueMeasure::firstStep),
                        catalogue.indicators().stream().map(CatalogueIndicator::howMeasured),
                        catalogue.moments().stream().map(CatalogueMoment::text))
                .flatMap(texts -> texts)
                .toList();
    }
}
