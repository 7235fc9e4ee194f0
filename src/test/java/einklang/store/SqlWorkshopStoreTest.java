package einklang.store;

import static einklang.testing.SampleWorkshops.addFacilitator;
import static einklang.testing.SampleWorkshops.addResponses;
import static einklang.testing.SampleWorkshops.draft;
import static einklang.testing.SampleWorkshops.workshop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.survey.CodeTaken;
import einklang.survey.Question;
import einklang.survey.QuestionKind;
import einklang.survey.RandomIds;
import einklang.survey.Readers;
import einklang.survey.Round;
import einklang.survey.RoundFrozen;
import einklang.survey.RoundRules;
import einklang.survey.RoundState;
import einklang.survey.StaleVersion;
import einklang.survey.Team;
import einklang.survey.WordsChoice;
import einklang.survey.Workshop;
import einklang.survey.WorkshopStore.Summary;
import einklang.testing.TestDatabase;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What both databases promise about workshops. */
class SqlWorkshopStoreTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final Instant AFTER_CLOSING = Instant.parse("2026-12-01T17:00:00Z");
    private static final Workshop SAMPLE = workshop("w", "acdefhhjkm", "nprtuvwxy3", "anna");

    private static void with(TestDatabase place, BiConsumer<Database, SqlWorkshopStore> test) {
        try (Database database = place.open()) {
            addFacilitator(database, "anna");
            addFacilitator(database, "bert");
            test.accept(database, new SqlWorkshopStore(database, new RandomIds(new SecureRandom())));
        }
    }

    private static void withSample(TestDatabase place, BiConsumer<Database, SqlWorkshopStore> test) {
        with(place, (database, store) -> {
            store.create(SAMPLE, draft("w"), NOW);
            test.accept(database, store);
        });
    }

    private static Round collecting(SqlWorkshopStore store) {
        return store.move(store.currentRound("w"), RoundState.COLLECTING, NOW);
    }

    private static long rows(Database database, String table) {
        return database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM " + table)
                .mapTo(Long.class)
                .one());
    }

    private static Workshop with(Workshop old, String title, List<Language> languages, List<Team> teams, int months) {
        return new Workshop(
                old.id(),
                old.code(),
                old.leaderCode(),
                old.ownerId(),
                title,
                old.organisation(),
                old.client(),
                languages,
                old.timeZone(),
                teams,
                months,
                old.information(),
                old.trialOf(),
                old.version());
    }

    private static Workshop titled(Workshop old, String title) {
        return with(old, title, old.languages(), old.teams(), old.retentionMonths());
    }

    private static Round with(Round old, RoundRules rules, List<Question> questions) {
        return new Round(
                old.id(),
                old.workshopId(),
                old.number(),
                old.storedState(),
                rules,
                OptionalInt.of(20),
                questions,
                Optional.empty(),
                old.closedAt(),
                old.readable(),
                old.shownCount(),
                old.version());
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void workshopComesBackAsItWasStored(TestDatabase place) {
        withSample(place, (database, store) -> {
            assertThat(store.find("w")).contains(SAMPLE);
            assertThat(store.currentRound("w")).isEqualTo(draft("w"));
            assertThat(store.findRound("w", 1)).contains(draft("w"));
            assertThat(store.findRound("w", 2)).isEmpty();
            assertThat(store.find("unknown")).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void codesAreFoundInAnyCase(TestDatabase place) {
        withSample(place, (database, store) -> {
            assertThat(store.findByCode(" acdeFHHJKM")).contains(SAMPLE);
            assertThat(store.findByLeaderCode("NPRTUVWXY3")).contains(SAMPLE);
            assertThat(store.findCurrentByCode("acdefhhjkm").orElseThrow().round())
                    .isEqualTo(draft("w"));
            assertThat(store.findCurrentByLeaderCode("nprtuvwxy3").orElseThrow().workshop())
                    .isEqualTo(SAMPLE);
            assertThat(store.findByCode("nprtuvwxy3")).isEmpty();
            assertThat(store.findByLeaderCode("acdefhhjkm")).isEmpty();
            assertThat(store.findByCode("' OR 1=1 --")).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void takenCodeIsRefusedAndNothingIsStored(TestDatabase place) {
        withSample(place, (database, store) -> {
            assertThatThrownBy(() -> store.create(workshop("v", "acdefhhjkm", "nprtuvwxya", "anna"), draft("v"), NOW))
                    .isInstanceOf(CodeTaken.class);
            assertThatThrownBy(() -> store.create(workshop("v", "acdefhhjka", "nprtuvwxy3", "anna"), draft("v"), NOW))
                    .isInstanceOf(CodeTaken.class);
            assertThat(rows(database, "workshop")).isEqualTo(1);
            assertThat(rows(database, "team")).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void settingsChangeWhileNobodyAnswered(TestDatabase place) {
        withSample(place, (database, store) -> {
            RoundRules rules = new RoundRules(7, WordsChoice.THEMES_ONLY, Readers.NOBODY, "", 5, false, true, false);
            Round round = with(
                    draft("w"),
                    rules,
                    List.of(
                            new Question("q1-w", QuestionKind.GOALS, LocalText.of("Neu?", "New?", "")),
                            new Question("q9", QuestionKind.GOALS, LocalText.of("Andere?", "", ""))));
            Workshop workshop = with(
                    SAMPLE,
                    "Anders",
                    List.of(Language.EN),
                    List.of(new Team("a-w", LocalText.of("", "Counter", "")), new Team("n", LocalText.of("N", "", ""))),
                    6);

            store.update(workshop, round);

            Workshop changed = store.find("w").orElseThrow();
            assertThat(changed.title()).isEqualTo("Anders");
            assertThat(changed.languages()).containsExactly(Language.EN);
            assertThat(changed.teams()).isEqualTo(workshop.teams());
            assertThat(changed.version()).isEqualTo(2);
            Round stored = store.currentRound("w");
            assertThat(stored.rules()).isEqualTo(rules);
            assertThat(stored.questions()).isEqualTo(round.questions());
            assertThat(stored.invited()).hasValue(20);
            assertThat(stored.closesAt()).isEmpty();
            assertThat(stored.version()).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void staleChangeIsRefused(TestDatabase place) {
        withSample(place, (database, store) -> {
            store.update(titled(SAMPLE, "Erste"), draft("w"));

            assertThatThrownBy(() -> store.update(titled(SAMPLE, "Zweite"), draft("w")))
                    .isInstanceOf(StaleVersion.class);
            assertThatThrownBy(() -> store.update(titled(SAMPLE, "Dritte"), store.currentRound("w")))
                    .isInstanceOf(StaleVersion.class);
            assertThat(store.find("w").orElseThrow().title()).isEqualTo("Erste");
        });
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void firstAnswerFreezesWhatRespondentsWereTold(TestDatabase place) {
        withSample(place, (database, store) -> {
            Round round = collecting(store);
            addResponses(database, round, 1);
            List<Runnable> changes = List.of(
                    () -> store.update(SAMPLE, with(round, RoundRules.defaults(6), round.questions())),
                    () -> store.update(
                            SAMPLE, with(round, round.rules(), round.questions().subList(0, 1))),
                    () -> store.update(with(SAMPLE, "T", List.of(Language.DE), SAMPLE.teams(), 12), round),
                    () -> store.update(with(SAMPLE, "T", SAMPLE.languages(), List.of(), 12), round),
                    () -> store.update(with(SAMPLE, "T", SAMPLE.languages(), SAMPLE.teams(), 13), round));

            assertThat(changes)
                    .allSatisfy(change -> assertThatThrownBy(change::run).isInstanceOf(RoundFrozen.class));
            assertThat(store.find("w")).contains(SAMPLE);

            store.update(
                    with(SAMPLE, "Neuer Titel", SAMPLE.languages(), SAMPLE.teams(), 3),
                    with(round, round.rules(), round.questions()));
            assertThat(store.find("w").orElseThrow().title()).isEqualTo("Neuer Titel");
            assertThat(store.currentRound("w").invited()).hasValue(20);
        });
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void roundMovesThroughItsStates(TestDatabase place) {
        withSample(place, (database, store) -> {
            Round collecting = collecting(store);
            addResponses(database, collecting, 5);
            Round closed = store.move(collecting, RoundState.CLOSED, NOW);
            Round reopened = store.move(closed, RoundState.COLLECTING, NOW);
            Round compared =
                    store.move(store.move(reopened, RoundState.CLOSED, NOW), RoundState.COMPARED, NOW.plusSeconds(9));

            assertThat(closed.closedAt()).contains(NOW);
            assertThat(reopened.closedAt()).isEmpty();
            assertThat(reopened.closesAt()).isEqualTo(collecting.closesAt());
            assertThat(compared.readable()).isTrue();
            assertThat(compared.closedAt()).contains(NOW);
            assertThat(store.currentRound("w")).isEqualTo(compared);
            assertThatThrownBy(() -> store.move(compared, RoundState.COLLECTING, NOW))
                    .isInstanceOf(IllegalStateException.class);
        });
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void roundPastItsClosingTimeIsClosedAndMayBeOpenedAgainWithoutIt(TestDatabase place) {
        withSample(place, (database, store) -> {
            Round collecting = collecting(store);

            Round reopened = store.move(collecting, RoundState.COLLECTING, AFTER_CLOSING);

            assertThat(reopened.closesAt()).isEmpty();
            assertThat(reopened.stateAt(AFTER_CLOSING)).isEqualTo(RoundState.COLLECTING);
        });
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void tooFewAnswersAreNeverCompared(TestDatabase place) {
        withSample(place, (database, store) -> {
            Round collecting = collecting(store);
            addResponses(database, collecting, 4);
            Round closed = store.move(collecting, RoundState.CLOSED, NOW);

            assertThatThrownBy(() -> store.move(closed, RoundState.COMPARED, NOW))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("too few");
            assertThat(store.currentRound("w")).isEqualTo(closed);
        });
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void staleMoveIsRefused(TestDatabase place) {
        withSample(place, (database, store) -> {
            Round draft = store.currentRound("w");
            collecting(store);

            assertThatThrownBy(() -> store.move(draft, RoundState.COLLECTING, NOW))
                    .isInstanceOf(StaleVersion.class);
        });
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void shownCountNeverFallsAndChangesNoVersion(TestDatabase place) {
        withSample(place, (database, store) -> {
            store.raiseShownCount("r-w", 5);
            store.raiseShownCount("r-w", 3);

            assertThat(store.currentRound("w").shownCount()).isEqualTo(5);
            assertThat(store.currentRound("w").version()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void slipsAreReplacedWhileDraftOnly(TestDatabase place) {
        withSample(place, (database, store) -> {
            store.replaceSlips(draft("w"), Set.of("h1", "h2"));
            store.replaceSlips(draft("w"), Set.of("h3", "h4", "h5"));

            assertThat(store.findRunning("w", "anna").orElseThrow().slips()).isEqualTo(3);
            Round collecting = collecting(store);
            assertThatThrownBy(() -> store.replaceSlips(collecting, Set.of("h6")))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(rows(database, "slip")).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void discardedAnswersLeaveOnlyARecordOfTheirNumber(TestDatabase place) {
        withSample(place, (database, store) -> {
            store.replaceSlips(draft("w"), Set.of("h1"));
            Round round = collecting(store);
            addResponses(database, round, 7);
            database.change(handle -> handle.execute("UPDATE slip SET used = TRUE"));
            store.raiseShownCount(round.id(), 5);

            store.discardAnswers(round, NOW);

            assertThat(rows(database, "response")).isZero();
            assertThat(rows(database, "statement")).isZero();
            assertThat(rows(database, "slip WHERE used = FALSE")).isEqualTo(1);
            assertThat(store.currentRound("w").shownCount()).isZero();
            assertThat(rows(
                            database,
                            "deletion_record WHERE responses = 7 AND statements = 7"
                                    + " AND kind = 'ANSWERS_DISCARDED'"))
                    .isEqualTo(1);
            store.update(SAMPLE, with(store.currentRound("w"), RoundRules.defaults(6), round.questions()));
        });
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void answersThatWereReadableAreNotDiscarded(TestDatabase place) {
        withSample(place, (database, store) -> {
            Round round = collecting(store);
            addResponses(database, round, 5);
            Round compared = store.move(store.move(round, RoundState.CLOSED, NOW), RoundState.COMPARED, NOW);

            assertThatThrownBy(() -> store.discardAnswers(compared, NOW)).isInstanceOf(IllegalStateException.class);
            assertThat(rows(database, "response")).isEqualTo(5);
        });
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void deletedWorkshopTakesAllThatBelongsToItAndItsTrial(TestDatabase place) {
        withSample(place, (database, store) -> {
            store.create(trial("t"), draft("t"), NOW);
            addResponses(database, collecting(store), 5);
            addResponses(database, store.currentRound("t"), 3);
            store.share("w", "bert");

            store.delete("w", NOW);

            for (String table : List.of("workshop", "round", "team", "question", "response", "statement")) {
                assertThat(rows(database, table)).as(table).isZero();
            }
            assertThat(rows(database, "workshop_share")).isZero();
            assertThat(rows(database, "workshop_information")).isZero();
            assertThat(rows(database, "deletion_record WHERE responses = 5 AND kind = 'WORKSHOP_DELETED'"))
                    .isEqualTo(1);
        });
    }

    private static Workshop trial(String id) {
        Workshop base = workshop(id, "aaaaaaaaaa", "cccccccccc", "anna");
        return new Workshop(
                id,
                base.code(),
                base.leaderCode(),
                base.ownerId(),
                base.title(),
                base.organisation(),
                base.client(),
                base.languages(),
                base.timeZone(),
                base.teams(),
                base.retentionMonths(),
                Map.of(),
                Optional.of("w"),
                1);
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void workshopIsSeenByItsOwnerAndThoseItIsSharedWithOnly(TestDatabase place) {
        withSample(place, (database, store) -> {
            assertThat(store.mayRun("w", "anna")).isTrue();
            assertThat(store.mayRun("w", "bert")).isFalse();
            assertThat(store.findRunning("w", "bert")).isEmpty();
            assertThat(store.visibleTo("bert", NOW)).isEmpty();

            store.share("w", "bert");
            store.share("w", "bert");
            store.share("w", "anna");

            assertThat(store.sharedWith("w")).containsExactly("bert");
            assertThat(store.mayRun("w", "bert")).isTrue();
            assertThat(store.findRunning("w", "bert").orElseThrow().owned()).isFalse();
            assertThat(store.visibleTo("bert", NOW))
                    .containsExactly(new Summary("w", SAMPLE.title(), "", RoundState.DRAFT, false, false));
            store.unshare("w", "bert");
            assertThat(store.mayRun("w", "bert")).isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void handingOverKeepsAShareForTheFormerOwner(TestDatabase place) {
        withSample(place, (database, store) -> {
            store.create(trial("t"), draft("t"), NOW);
            store.share("w", "bert");

            store.handOver("w", "bert");

            assertThat(store.find("w").orElseThrow().ownerId()).isEqualTo("bert");
            assertThat(store.sharedWith("w")).containsExactly("anna");
            assertThat(store.mayRun("t", "bert")).isTrue();
            assertThat(store.mayRun("t", "anna")).isTrue();
            store.handOver("w", "bert");
            assertThat(store.sharedWith("w")).containsExactly("anna");
        });
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void overviewShowsNewestFirstWithoutTrialsAndTheStateOfThatInstant(TestDatabase place) {
        withSample(place, (database, store) -> {
            store.create(workshop("v", "vvvvvvvvvv", "wwwwwwwwww", "anna"), draft("v"), NOW.plusSeconds(60));
            store.create(trial("t"), draft("t"), NOW);
            collecting(store);

            assertThat(store.visibleTo("anna", NOW)).extracting(Summary::id).containsExactly("v", "w");
            assertThat(store.visibleTo("anna", NOW).get(1).state()).isEqualTo(RoundState.COLLECTING);
            assertThat(store.visibleTo("anna", AFTER_CLOSING).get(1).state()).isEqualTo(RoundState.CLOSED);
            assertThat(store.findRunning("w", "anna").orElseThrow().trialId()).contains("t");
        });
    }
}
