package einklang.survey;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DisclosureTest {
    private static final LanguageGuess FORM = (text, form) -> form;
    private static final Team NORTH = new Team("north", LocalText.of(Language.DE, "Nord"));
    private static final Team SOUTH = new Team("south", LocalText.of(Language.DE, "Süd"));
    private static final Team EAST = new Team("east", LocalText.of(Language.DE, "Ost"));

    @Test
    void fourAnswersReleaseNothing() {
        Answered answered = new Answered().staff(4);

        assertThat(plan(answered)).isEmpty();
    }

    @Test
    void fiveAnswersAreReleased() {
        assertThat(plan(new Answered().staff(5))).contains(new DisclosurePlan(5, 5, false, 0, List.of()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # by link, typed in, released
            1, 4, false
            4, 9, false
            5, 1, true
            0, 5, true
            5, 0, true
            """)
    void answersByLinkBesideTypedInCardsNeedTheMinimumForThemselves(int linked, int typedIn, boolean released) {
        Answered answered = new Answered().staff(linked).typedIn(typedIn);

        assertThat(plan(answered).isPresent()).isEqualTo(released);
    }

    @Test
    void nothingIsReleasedBeforeTheRoundWasComparedEvenWithAPlan() {
        Answered answered = new Answered().staff(9).planned(new DisclosurePlan(5, 9, false, 0, List.of()));

        assertThat(new Disclosure(answered, FORM).release(Rounds.in(RoundState.CLOSED)))
                .isEmpty();
        assertThat(new Disclosure(answered, FORM).own(Rounds.in(RoundState.CLOSED), new EditCode("AMSEL-4711-KIRSCHE")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # staff, leaders, shown
            4, 1, false
            5, 1, true
            5, 3, true
            5, 0, false
            """)
    void leadersStandBesideTheTeamIfTheOtherSideHasEnoughPeople(int staff, int leaders, boolean shown) {
        Answered answered = new Answered().staff(staff);
        for (int i = 0; i < leaders; i++) {
            answered.leader("Kosten senken");
        }

        assertThat(plan(answered).orElseThrow().leadersShown()).isEqualTo(shown);
    }

    @Test
    void leadersWhoAreNotShownAreNotMarkedAnywhere() {
        Answered answered = new Answered().staff(4).leader("Kosten senken");

        ReleasedRound released = released(answered, Rounds.words(WordsChoice.OPEN));

        assertThat(released.material("q").leaders()).isEmpty();
        assertThat(released.plan().leaders()).isZero();
        assertThat(released.statements("q"))
                .allSatisfy(statement -> assertThat(statement.side()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # north, south, east, without team, shown
            5, 5, 0, 0, north south
            5, 4, 0, 0, ''
            9, 5, 4, 0, north
            5, 5, 5, 2, north south
            5, 6, 7, 0, north south east
            5, 6, 7, 5, north south east
            5, 6, 7, 1, south east
            """)
    void everyShownTeamAndTheRemainderHaveEnoughPeople(int north, int south, int east, int none, String shown) {
        Answered answered = new Answered()
                .inTeam("north", north)
                .inTeam("south", south)
                .inTeam("east", east)
                .staff(none);

        List<String> teams = new Disclosure(answered, FORM)
                .decide(Rounds.workshop(NORTH, SOUTH, EAST), Rounds.in(RoundState.CLOSED))
                .orElseThrow()
                .teams();

        assertThat(String.join(" ", teams)).isEqualTo(shown);
    }

    @Test
    void belowThirtyPeopleLeadersAndTeamsDoNotStandBesideEachOther() {
        Answered small = new Answered()
                .inTeam("north", 12)
                .inTeam("south", 12)
                .leader("sparen")
                .staff(4);
        Answered large = new Answered()
                .inTeam("north", 12)
                .inTeam("south", 12)
                .leader("sparen")
                .staff(5);

        assertThat(decided(small).teams()).isEmpty();
        assertThat(decided(small).leadersShown()).isTrue();
        assertThat(decided(large).teams()).containsExactly("north", "south");
        assertThat(decided(large).leadersShown()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"OPEN, 5, true", "FROM_TEN, 9, false", "FROM_TEN, 10, true", "THEMES_ONLY, 20, false"})
    void sentencesAreShownAsTheWordsChoiceSays(WordsChoice words, int people, boolean shown) {
        ReleasedRound released = released(new Answered().staff(people), Rounds.words(words));

        assertThat(released.statements("q"))
                .hasSize(people)
                .allSatisfy(
                        statement -> assertThat(statement.words().isPresent()).isEqualTo(shown));
    }

    @Test
    void answersAboutObstaclesAreShownWordForWordFromTenOnEvenInAnOpenWorkshop() {
        Round round = Rounds.of(RoundState.COMPARED, Rounds.words(WordsChoice.OPEN), Rounds.OBSTACLES);

        assertThat(released(new Answered().staff(9), round).statements("q"))
                .allSatisfy(statement -> assertThat(statement.words()).isEmpty());
        assertThat(released(new Answered().staff(10), round).statements("q"))
                .allSatisfy(statement -> assertThat(statement.words()).isPresent());
    }

    @Test
    void aSentenceForItsSenseOnlyHasNoWordsAndNoSide() {
        Answered answered = new Answered().staff(5).leader("sparen").senseOnly("Geheimwort");

        ReleasedStatement hidden = released(answered, Rounds.words(WordsChoice.OPEN)).statements("q").stream()
                .filter(statement -> statement.words().isEmpty())
                .findFirst()
                .orElseThrow();

        assertThat(hidden.side()).isEmpty();
    }

    @Test
    void belowTenPeopleARareLanguageIsShownByItsSenseUnlessItsAuthorAllowedIt() {
        Answered answered = new Answered()
                .staff(6)
                .writing(Language.CS, "rychle odpovídat")
                .rareButWilling(Language.EN, "answer fast");

        assertThat(shownWords(released(answered, Rounds.words(WordsChoice.OPEN))))
                .contains("answer fast")
                .doesNotContain("rychle odpovídat");
    }

    @Test
    void aRareLanguageIsKnownByTheTextNotOnlyByTheForm() {
        LanguageGuess guess = (text, form) -> text.contains("odpovídat") ? Language.CS : form;
        Answered answered = new Answered().staff(6).staff("rychle odpovídat");

        ReleasedRound released = new Disclosure(answered.planned(plan(answered).orElseThrow()), guess)
                .release(Rounds.compared(Rounds.words(WordsChoice.OPEN)))
                .orElseThrow();

        assertThat(shownWords(released)).doesNotContain("rychle odpovídat");
    }

    @Test
    void fromTenPeopleOnEveryLanguageIsShown() {
        Answered answered = new Answered().staff(9).writing(Language.CS, "rychle odpovídat");

        assertThat(shownWords(released(answered, Rounds.words(WordsChoice.OPEN))))
                .contains("rychle odpovídat");
    }

    @Test
    void maskedPlacesAreCutOutOfTheWords() {
        Answered answered = new Answered()
                .staff("Frau Novak ruft 0151 234 zurück")
                .staff(4)
                .masked("r1s0", new Mask(16, 24, Mask.Kind.PHONE), new Mask(5, 10, Mask.Kind.NAME));

        assertThat(shownWords(released(answered, Rounds.words(WordsChoice.OPEN))))
                .contains("Frau ▮▮▮ ruft ▮▮▮ zurück");
    }

    @Test
    void masksThatOverlapOrReachPastTheEndHideOnce() {
        Answered answered = new Answered()
                .staff("abcdef")
                .staff(4)
                .masked("r1s0", new Mask(1, 3, Mask.Kind.OTHER), new Mask(2, 99, Mask.Kind.OTHER));

        assertThat(shownWords(released(answered, Rounds.words(WordsChoice.OPEN))))
                .contains("a▮▮▮▮▮▮");
    }

    private static List<LocalText> glosses(Answered answered, RoundRules rules) {
        return released(answered, rules).statements("q").stream()
                .map(ReleasedStatement::glosses)
                .filter(gloss -> !gloss.isEmpty())
                .toList();
    }

    @Test
    void translationIsReleasedBesideReleasedWordsInAnotherLanguageOnly() {
        Answered answered = new Answered()
                .staff("schnell helfen")
                .staff(4)
                .glossed("r1s0", Language.DE, "rasch helfen")
                .glossed("r1s0", Language.EN, "help fast")
                .glossed("r1s0", Language.CS, "pomáhat rychle");

        assertThat(glosses(answered, Rounds.words(WordsChoice.OPEN)))
                .containsExactly(LocalText.of("", "help fast", "pomáhat rychle"));
    }

    @Test
    void hiddenStatementsReleaseNoTranslation() {
        Answered bySense = new Answered().senseOnly("schnell helfen").staff(5).glossed("r1s", Language.EN, "help fast");
        Answered rare = new Answered().writing(Language.CS, "rychle").staff(5).glossed("r1s0", Language.EN, "fast");
        Answered themes = new Answered().staff(12).glossed("r1s0", Language.EN, "happy customers");

        assertThat(glosses(bySense, Rounds.words(WordsChoice.OPEN))).isEmpty();
        assertThat(glosses(rare, Rounds.words(WordsChoice.OPEN))).isEmpty();
        assertThat(glosses(themes, Rounds.words(WordsChoice.THEMES_ONLY))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Call Ms Novak", "NOVAKOVÁ calls", "call 0151 234", "the berta desk"})
    void translationThatSaysWhatIsMaskedIsNotReleased(String text) {
        Answered answered = new Answered()
                .staff("Novak, Berta ruft 0151 234 zurück")
                .staff(4)
                .masked("r1s0", new Mask(0, 12, Mask.Kind.NAME), new Mask(18, 99, Mask.Kind.OTHER))
                .glossed("r1s0", Language.EN, text);
        ReleasedRound released = released(answered, Rounds.words(WordsChoice.OPEN));

        assertThat(released.statements("q").stream().anyMatch(one -> one.bringsBackMasked(text)))
                .isTrue();
        assertThat(released.statements("q").stream().map(ReleasedStatement::glosses))
                .allMatch(LocalText::isEmpty);
    }

    @Test
    void translationBesideAMaskedPlaceIsReleased() {
        Answered answered = new Answered()
                .staff("Frau Novak ruft zurück")
                .staff(4)
                .masked("r1s0", new Mask(5, 10, Mask.Kind.NAME))
                .glossed("r1s0", Language.EN, "she calls back");

        assertThat(glosses(answered, Rounds.words(WordsChoice.OPEN)))
                .containsExactly(LocalText.of(Language.EN, "she calls back"));
    }

    @Test
    void clarityIsShownWhenEnoughPeopleTapped() {
        Answered four = new Answered().staff(3).clarity(1).clarity(4).clarity(4).clarity(5);
        Answered five =
                new Answered().clarity(1).clarity(4).clarity(4).clarity(5).clarity(2);

        assertThat(released(four, Rounds.words(WordsChoice.OPEN)).clarity()).isEmpty();
        assertThat(released(five, Rounds.words(WordsChoice.OPEN)).clarity()).isEqualTo(Map.of(1, 1, 2, 1, 4, 2, 5, 1));
    }

    @Test
    void theAuthorSeesTheOwnSentencesInFullAfterComparing() {
        Answered answered = new Answered().senseOnly("nur für mich").staff(5);
        Disclosure disclosure = new Disclosure(answered, FORM);
        Round compared = Rounds.in(RoundState.COMPARED);

        assertThat(disclosure
                        .own(compared, new EditCode("AMSEL-4711-KIRSCHE"))
                        .orElseThrow()
                        .sentences())
                .extracting(OwnStanding.Sentence::text)
                .containsExactly("nur für mich");
        assertThat(disclosure.own(compared, new EditCode("FINK-1000-BIRNE"))).isEmpty();
    }

    private static Optional<DisclosurePlan> plan(Answered answered) {
        return new Disclosure(answered, FORM).decide(Rounds.workshop(), Rounds.in(RoundState.CLOSED));
    }

    private static DisclosurePlan decided(Answered answered) {
        return new Disclosure(answered, FORM)
                .decide(Rounds.workshop(NORTH, SOUTH), Rounds.in(RoundState.CLOSED))
                .orElseThrow();
    }

    private static ReleasedRound released(Answered answered, RoundRules rules) {
        return released(answered, Rounds.compared(rules));
    }

    private static ReleasedRound released(Answered answered, Round round) {
        answered.planned(plan(answered).orElseThrow());
        return new Disclosure(answered, FORM).release(round).orElseThrow();
    }

    private static List<String> shownWords(ReleasedRound released) {
        return released.statements("q").stream()
                .flatMap(statement -> statement.words().stream())
                .toList();
    }
}
