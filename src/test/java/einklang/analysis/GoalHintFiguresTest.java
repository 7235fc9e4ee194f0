package einklang.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.catalogue.Catalogue;
import einklang.catalogue.CatalogueMeasure;
import einklang.catalogue.Concept;
import einklang.catalogue.Example;
import einklang.catalogue.Examples;
import einklang.i18n.Language;
import einklang.text.GoalModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the figures of docs/scoring.md on the hints for goals. */
class GoalHintFiguresTest {
    private static final Catalogue CATALOGUE = Catalogue.bundled();
    private static final GoalHints HINTS = new GoalHints(CATALOGUE, GoalModel.bundled());

    /** Written after the words were settled, and never used to choose them. */
    private static final Map<Language, String> UNSEEN_MEASURES = Map.of(
            Language.DE, """
                    Neues Telefonsystem kaufen
                    Beschwerdeschulung für alle bis März
                    Freitags eine halbe Stunde Teambesprechung
                    FAQ-Seite aufbauen
                    Zwei zusätzliche Stellen im Kundendienst
                    E-Mail-Vorlagen überarbeiten
                    Kundenzufriedenheit jedes Quartal abfragen
                    Chatbot auf der Homepage einführen
                    Einarbeitungsplan für neue Mitarbeitende schreiben
                    Kunden nach der Reparatur anrufen
                    Prämie für die beste Idee
                    Rückrufliste führen
                    """,
            Language.EN, """
                    Buy a new phone system
                    Complaint training for everyone by March
                    Friday half-hour team meeting
                    Build an FAQ page
                    Two more posts in customer care
                    Rewrite the email templates
                    Ask customers every quarter
                    Introduce a chatbot on the homepage
                    Write an induction plan for new starters
                    Ring customers after the repair
                    A bonus for the best idea
                    Keep a callback list
                    """,
            Language.CS, """
                    Koupit novou telefonní ústřednu
                    Školení o stížnostech pro všechny do března
                    V pátek půlhodinová porada týmu
                    Vytvořit stránku s častými dotazy
                    Dvě místa navíc v zákaznickém servisu
                    Přepsat vzory e-mailů
                    Ptát se zákazníků každé čtvrtletí
                    Zavést chatbota na webu
                    Napsat plán zaškolení pro nováčky
                    Zavolat zákazníkům po opravě
                    Prémie za nejlepší nápad
                    Vést seznam zpětných volání
                    """);

    @ParameterizedTest
    @EnumSource(Language.class)
    void goalsOfTheCatalogueGetNoHint(Language language) {
        for (Concept concept : CATALOGUE.concepts()) {
            assertThat(HINTS.of(concept.name().text(language), Optional.of(language), Set.of(concept.id())))
                    .as(concept.id())
                    .isEmpty();
            assertThat(HINTS.of(concept.definition().text(language), Optional.of(language), Set.of(concept.id())))
                    .as(concept.id())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"DE, 70", "EN, 67", "CS, 71"})
    void mostReadyMeasuresReadLikeMeasures(Language language, int recognised) {
        Stream<String> names =
                CATALOGUE.measures().stream().map(CatalogueMeasure::name).map(name -> name.text(language));

        assertThat(names.filter(name -> readsLikeMeasure(language, name))).hasSize(recognised);
    }

    @ParameterizedTest
    @CsvSource({"DE, 5", "EN, 5", "CS, 6"})
    void unseenMeasuresReadLikeMeasuresLessOften(Language language, int recognised) {
        Stream<String> unseen = UNSEEN_MEASURES.getOrDefault(language, "").lines();

        assertThat(unseen.filter(measure -> readsLikeMeasure(language, measure)))
                .hasSize(recognised);
    }

    @Test
    void fewExamplesGetAHintOnTheirForm() {
        List<Example> examples = new ArrayList<>(
                Examples.load(file -> Catalogue.class.getResourceAsStream("/catalogue/" + file), CATALOGUE));
        examples.removeIf(example -> example.labels().equals(List.of(Concept.NONE)));
        Collections.shuffle(examples, new Random(3));

        assertThat(examples.subList(0, 300))
                .filteredOn(example -> !HINTS.of(example.text(), Optional.of(example.language()), Set.of())
                        .isEmpty())
                .hasSize(10);
    }

    @ParameterizedTest
    @CsvSource({"A, 357, 13", "D, 186, 10"})
    void fewGoalsOfTheOpenCorpusGetAHintOnTheirForm(String set, int goals, int hints) {
        List<Said> said = said(set);

        assertThat(said).hasSize(goals);
        assertThat(said).filteredOn(goal -> !goal.hints(Set.of()).isEmpty()).hasSize(hints);
    }

    /** Whoever repeats what was said gets no hint; who says something else than six other goals gets one, if it is clear. */
    @ParameterizedTest
    @CsvSource({"A, 2, 0, 98", "D, 0, 0, 122"})
    void hintOnTheContentIsMostlyTrue(String set, int againstOwn, int againstAll, int againstOthers) {
        List<Said> said = said(set);

        assertThat(said.stream().filter(goal -> goal.isOutside(goal.own())).count())
                .isEqualTo(againstOwn);
        assertThat(said.stream().filter(goal -> goal.isOutside(goal.all())).count())
                .isEqualTo(againstAll);
        assertThat(said.stream().filter(goal -> goal.isOutside(goal.others())).count())
                .isEqualTo(againstOthers);
    }

    private static boolean readsLikeMeasure(Language language, String text) {
        return HINTS.of(text, Optional.of(language), Set.of()).stream()
                .anyMatch(GoalHint.ReadsLikeMeasure.class::isInstance);
    }

    /**
     * A goal of the open corpus.
     *
     * @param own the goals that its author read in it
     * @param all those of the whole workshop
     * @param others six that its author did not read in it, drawn with the number of the goal as seed
     */
    private record Said(SourceStatement statement, Set<String> own, Set<String> all, Set<String> others) {
        List<GoalHint> hints(Set<String> said) {
            return HINTS.of(statement.text(), statement.language(), said);
        }

        boolean isOutside(Set<String> said) {
            return hints(said).stream().anyMatch(GoalHint.OutsideWhatPeopleSaid.class::isInstance);
        }
    }

    private static List<Said> said(String set) {
        List<Said> said = new ArrayList<>();
        for (EvalScenario scenario : EvalScenario.all(set, true)) {
            Set<String> all = new HashSet<>();
            scenario.gold().values().forEach(gold -> all.addAll(concepts(gold)));
            for (SourceStatement statement : scenario.statements()) {
                if (scenario.gold(statement.id()).isGoal()) {
                    Set<String> own = concepts(scenario.gold(statement.id()));
                    said.add(new Said(statement, own, all, others(own, said.size() + 1)));
                }
            }
        }
        return said;
    }

    private static Set<String> concepts(EvalScenario.Gold gold) {
        return gold.codes().stream().map(code -> code.split("/")[0]).collect(Collectors.toSet());
    }

    private static Set<String> others(Set<String> own, int seed) {
        List<String> others = new ArrayList<>();
        CATALOGUE.concepts().forEach(concept -> others.add(concept.id()));
        others.removeAll(own);
        Collections.shuffle(others, new Random(seed));
        return Set.copyOf(others.subList(0, 6));
    }
}
