package einklang.board;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.analysis.Proposal;
import einklang.catalogue.Catalogue;
import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.survey.AnswerSource;
import einklang.survey.Disclosure;
import einklang.survey.DisclosurePlan;
import einklang.survey.EditCode;
import einklang.survey.Mask;
import einklang.survey.Question;
import einklang.survey.QuestionKind;
import einklang.survey.ReleasedRound;
import einklang.survey.Response;
import einklang.survey.Round;
import einklang.survey.RoundRules;
import einklang.survey.RoundState;
import einklang.survey.Source;
import einklang.survey.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Question QUESTION = new Question("q", QuestionKind.GOALS, LocalText.of(Language.DE, "Ziele?"));
    private static final Catalogue CATALOGUE = Catalogue.bundled();

    private final List<Response> responses = new ArrayList<>();
    private final Play play = new Play();

    private void answers(String person, boolean leader, boolean senseOnly, String... texts) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            statements.add(new Statement(person + i, "q", texts[i], senseOnly));
        }
        responses.add(new Response(
                person,
                leader,
                Optional.empty(),
                Language.DE,
                OptionalInt.of(4),
                true,
                Source.LINK,
                statements,
                Set.of()));
    }

    private Comparison comparison(DisclosurePlan plan, Map<String, LocalText> labels) {
        Round round = new Round(
                "r",
                "w",
                1,
                RoundState.COMPARED,
                RoundRules.defaults(5),
                OptionalInt.empty(),
                List.of(QUESTION),
                Optional.empty(),
                Optional.empty(),
                true,
                0,
                1);
        ReleasedRound released = new Disclosure(new Answered(plan), (text, form) -> form)
                .release(round)
                .orElseThrow();
        return Comparison.of(released, play.record("q", labels), CATALOGUE);
    }

    private Comparison comparison() {
        return comparison(new DisclosurePlan(5, responses.size(), false, 0, List.of()), Map.of());
    }

    private final class Answered implements AnswerSource {
        private final DisclosurePlan plan;

        Answered(DisclosurePlan plan) {
            this.plan = plan;
        }

        @Override
        public List<Response> responses(String roundId) {
            return responses;
        }

        @Override
        public Map<String, List<Mask>> masks(String roundId) {
            return Map.of();
        }

        @Override
        public Map<String, LocalText> glosses(String roundId) {
            return Map.of();
        }

        @Override
        public Optional<Response> findByCode(String roundId, EditCode code) {
            return Optional.empty();
        }

        @Override
        public Optional<DisclosurePlan> findPlan(String roundId) {
            return Optional.of(plan);
        }
    }

    private void fivePeople() {
        answers("a", false, false, "Kosten senken", "Zeit nehmen");
        answers("b", false, false, "Kosten runter");
        answers("c", false, false, "Zuhören");
        answers("d", false, true, "Freundlich sein");
        answers("e", true, false, "Weiß nicht");
        Proposal proposal = Proposals.of(
                0,
                Map.of(
                        "a0", List.of("cost"),
                        "a1", List.of("empathy"),
                        "b0", List.of("cost"),
                        "c0", List.of("empathy"),
                        "d0", List.of("empathy"),
                        "e0", List.of()));
        play.propose(proposal);
    }

    @Test
    void peopleCountAndThemesWithMostPeopleComeFirst() {
        fivePeople();

        Comparison comparison = comparison();

        assertThat(comparison.themes()).extracting(ShownTheme::people).containsExactly(3, 2);
        assertThat(comparison.alignment().people()).isEqualTo(4);
        assertThat(comparison.alignment().withoutGoal()).isEqualTo(1);
        assertThat(comparison.tray()).hasSize(1);
        assertThat(comparison.clearPeople()).isEqualTo(5);
    }

    @Test
    void nobodyIsQuotedAgainstThemselves() {
        fivePeople();

        ShownTension tension = comparison().tensions().get(0);

        assertThat(tension.tension().insidePeople()).isEqualTo(1);
        assertThat(tension.wordsA())
                .extracting(card -> card.words().orElseThrow())
                .containsExactly("Kosten runter");
        assertThat(tension.wordsB())
                .extracting(card -> card.words().orElseThrow())
                .containsExactly("Zuhören");
    }

    @Test
    void leadersAreCountedOnlyWhereThePlanShowsThem() {
        fivePeople();
        answers("f", false, false, "Kosten");

        assertThat(comparison().leadersShown()).isFalse();
        assertThat(comparison().themes()).allMatch(theme -> theme.leaders() == 0 && theme.staff() == 0);
        assertThat(comparison().alignment().leaderStaffGap()).isEmpty();
        Comparison shown = comparison(new DisclosurePlan(5, 6, true, 1, List.of()), Map.of());
        assertThat(shown.leadersShown()).isTrue();
        assertThat(shown.themes()).allMatch(theme -> theme.staff() == theme.people());
    }

    @Test
    void ownPileIsCalledByAReleasedSentenceOrByNoneAtAll() {
        answers("a", false, false, "Zucht");
        answers("b", false, true, "Geheim");
        play.propose(Proposals.of(0, Map.of("a0", List.of("own1"), "b0", List.of("own2"))));
        answers("c", false, false);
        answers("d", false, false);
        answers("e", false, false);

        List<ShownTheme> themes = comparison().themes();

        assertThat(themes)
                .extracting(theme -> theme.label().text(Language.DE))
                .containsExactlyInAnyOrder("Zucht", "Ziel own2");
        assertThat(themes)
                .extracting(ShownTheme::naming)
                .containsExactlyInAnyOrder(ShownTheme.Naming.QUOTED, ShownTheme.Naming.PROPOSED);
    }

    @Test
    void typedLabelWins() {
        fivePeople();
        String theme = play.board().themes().get(0).id();
        play.make(new BoardEvent.Renamed(theme, Optional.of("label")));

        Comparison comparison = comparison(
                new DisclosurePlan(5, 5, false, 0, List.of()), Map.of("label", LocalText.of(Language.CS, "Naše")));

        assertThat(comparison.themes())
                .filteredOn(shown -> shown.id().equals(theme))
                .extracting(shown -> shown.label().text(Language.DE))
                .containsExactly("Naše");
    }

    @Test
    void deletedSentencesAreGoneFromTheBoard() {
        fivePeople();
        responses.set(
                0,
                new Response(
                        "a",
                        false,
                        Optional.empty(),
                        Language.DE,
                        OptionalInt.of(4),
                        true,
                        Source.LINK,
                        List.of(),
                        Set.of()));

        Comparison comparison = comparison();

        assertThat(comparison.raw()).hasSize(3);
        assertThat(comparison.alignment().people()).isEqualTo(3);
    }
}
