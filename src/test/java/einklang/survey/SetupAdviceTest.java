package einklang.survey;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SetupAdviceTest {
    private static final LocalText TEXT = LocalText.of(Language.DE, "Text");

    private static List<SetupAdvice> advice(
            OptionalInt invited, int teams, List<Language> languages, RoundRules rules, QuestionKind... kinds) {
        List<Team> named = new ArrayList<>();
        for (int i = 0; i < teams; i++) {
            named.add(new Team("t" + i, TEXT));
        }
        Workshop workshop = new Workshop(
                "w",
                "c",
                "l",
                "o",
                "Titel",
                "",
                "",
                languages,
                ZoneOffset.UTC,
                named,
                12,
                Map.of(),
                Optional.empty(),
                1);
        List<Question> questions = Arrays.stream(kinds)
                .map(kind -> new Question("q" + kind, kind, TEXT))
                .toList();
        Round round = new Round(
                "r",
                "w",
                1,
                RoundState.DRAFT,
                rules,
                invited,
                questions,
                Optional.empty(),
                Optional.empty(),
                false,
                0,
                1);
        return SetupAdvice.of(workshop, round);
    }

    private static List<SetupAdvice> advice(int invited, int teams) {
        return advice(OptionalInt.of(invited), teams, List.of(Language.DE), RoundRules.defaults(5), QuestionKind.GOALS);
    }

    @Test
    void twelvePeopleWithoutTeamsNeedNoAdvice() {
        assertThat(advice(12, 0)).isEmpty();
    }

    @Test
    void unknownNumberGivesNoAdvice() {
        assertThat(advice(OptionalInt.empty(), 3, List.of(Language.DE), RoundRules.defaults(5), QuestionKind.GOALS))
                .isEmpty();
    }

    @Test
    void fewerThanTheMinimumNeverShowAnything() {
        assertThat(advice(4, 0)).containsExactly(SetupAdvice.NOTHING_SHOWN);
    }

    @Test
    void exactlyTheMinimumNeedsEveryoneAndKeepsLeadersOut() {
        assertThat(advice(5, 0)).containsExactly(SetupAdvice.EVERYONE_NEEDED, SetupAdvice.LEADERS_NOT_BESIDE);
    }

    @Test
    void twelvePeopleInThreeTeamsShowNoTeamAlone() {
        assertThat(advice(12, 3)).containsExactly(SetupAdvice.NO_TEAM_ALONE);
    }

    @Test
    void oneTeamComparesNothing() {
        assertThat(advice(12, 1)).containsExactly(SetupAdvice.ONE_TEAM);
    }

    @Test
    void belowThirtyLeadersComeBeforeTeams() {
        assertThat(advice(29, 3)).containsExactly(SetupAdvice.LEADERS_INSTEAD_OF_TEAMS);
        assertThat(advice(30, 3)).isEmpty();
    }

    @Test
    void fewPeopleNeverSeeSentencesThatWaitForTen() {
        RoundRules fromTen = new RoundRules(5, WordsChoice.FROM_TEN, Readers.FACILITATOR, "", 3, false, false, true);

        assertThat(advice(OptionalInt.of(9), 0, List.of(Language.DE), fromTen, QuestionKind.GOALS))
                .containsExactly(SetupAdvice.WORDS_NEVER_SHOWN);
        assertThat(advice(OptionalInt.of(10), 0, List.of(Language.DE), fromTen, QuestionKind.GOALS))
                .isEmpty();
    }

    @Test
    void obstaclesAndRareLanguagesOfFewAreShownBySense() {
        List<Language> two = List.of(Language.DE, Language.CS);

        assertThat(advice(OptionalInt.of(9), 0, two, RoundRules.defaults(5), QuestionKind.OBSTACLES))
                .containsExactly(SetupAdvice.OBSTACLES_BY_SENSE, SetupAdvice.RARE_LANGUAGES_BY_SENSE);
        assertThat(advice(OptionalInt.of(10), 0, two, RoundRules.defaults(5), QuestionKind.OBSTACLES))
                .isEmpty();
    }
}
