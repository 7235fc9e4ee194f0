package einklang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import einklang.analysis.Aspect;
import einklang.analysis.Cluster;
import einklang.analysis.ConceptScore;
import einklang.analysis.PlacedStatement;
import einklang.analysis.Placement;
import einklang.analysis.Proposal;
import einklang.board.BoardEvent;
import einklang.board.BoardRecord;
import einklang.board.BoardStore;
import einklang.board.PlacementKey;
import einklang.board.RecordedEvent;
import einklang.board.Span;
import einklang.board.StoredProposal;
import einklang.board.ThemePair;
import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.survey.DisclosurePlan;
import einklang.survey.Mask;
import einklang.survey.RandomIds;
import einklang.survey.Round;
import einklang.survey.RoundState;
import einklang.survey.StaleVersion;
import einklang.testing.SampleWorkshops;
import einklang.testing.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredBoardsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final DisclosurePlan PLAN = new DisclosurePlan(5, 5, false, 0, List.of());

    /** A closed round with five answers, and the store under test. */
    private record Scene(StoredBoards boards, SqlWorkshopStore workshops, Round round) {
        static Scene in(Database database) {
            RandomIds ids = new RandomIds(new Random(1));
            SqlWorkshopStore workshops = new SqlWorkshopStore(database, ids);
            SampleWorkshops.addFacilitator(database, "ann");
            workshops.create(
                    SampleWorkshops.workshop("w", "abcdefghjk", "kjhgfedcba", "ann"), SampleWorkshops.draft("w"), NOW);
            Round collecting = workshops.move(workshops.currentRound("w"), RoundState.COLLECTING, NOW);
            SampleWorkshops.addResponses(database, collecting, 5);
            return new Scene(
                    new StoredBoards(database, ids::next),
                    workshops,
                    workshops.move(collecting, RoundState.CLOSED, NOW));
        }

        void open() {
            String question = round.questions().get(0).id();
            boards.open(
                    round,
                    PLAN,
                    5,
                    List.of(new BoardStore.NewBoard("b", question, proposal("p1"), layout("p1"))),
                    "ann",
                    NOW);
        }

        BoardRecord board() {
            return boards.ofRound(round.id()).get(0);
        }
    }

    private static BoardEvent.ProposalAdopted layout(String proposal) {
        return new BoardEvent.ProposalAdopted(
                proposal, List.of(new BoardEvent.ProposalAdopted.Adopted("c1", "theme", "lineage")));
    }

    private static StoredProposal proposal(String id) {
        LocalText name = LocalText.of("Schnell", "Fast", "Rychle");
        PlacedStatement placed = new PlacedStatement(
                "s1",
                Language.DE,
                List.of(new ConceptScore("speed", 0.75)),
                true,
                List.of(new Placement(new Aspect(0, 0, 6), "c1", true)),
                new LocalText(Map.of()));
        Cluster cluster = new Cluster("c1", Optional.of("speed"), name, name, List.of("s1"), name, name);
        return new StoredProposal(
                id,
                new Proposal("e", "h", -1, List.of(placed), List.of(cluster)),
                Map.of("s1", List.of(new Span(0, 6))));
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void openingMakesTheRoundReadableWithPlanAndBoards(TestDatabase place) {
        try (Database database = place.open()) {
            Scene scene = Scene.in(database);

            scene.open();

            Round round = scene.workshops().currentRound("w");
            assertThat(round.storedState()).isEqualTo(RoundState.COMPARED);
            assertThat(round.readable()).isTrue();
            assertThat(round.version()).isEqualTo(scene.round().version() + 1);
            assertThat(scene.board().proposals()).containsExactly(proposal("p1"));
            assertThat(scene.board().events()).containsExactly(new RecordedEvent(1, "ann", NOW, layout("p1")));
            assertThat(scene.board().board().cards("theme")).containsExactly(new PlacementKey("s1", 0));
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void roundThatChangedIsNotOpened(TestDatabase place) {
        try (Database database = place.open()) {
            Scene scene = Scene.in(database);
            database.change(handle -> handle.execute("DELETE FROM response WHERE id LIKE '%-4'"));

            assertThatThrownBy(scene::open).isInstanceOf(StaleVersion.class);
            assertThat(scene.workshops().currentRound("w").readable()).isFalse();
            assertThat(scene.boards().ofRound(scene.round().id())).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void roundIsOpenedOnce(TestDatabase place) {
        try (Database database = place.open()) {
            Scene scene = Scene.in(database);
            scene.open();

            assertThatThrownBy(scene::open).isInstanceOf(StaleVersion.class);
            assertThat(scene.boards().ofRound(scene.round().id())).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void everyKindOfEventComesBackAsItWas(TestDatabase place) {
        PlacementKey card = new PlacementKey("s1", 0);
        List<BoardEvent> events = List.of(
                new BoardEvent.Moved(List.of(card), "theme"),
                new BoardEvent.MovedToNewTheme(List.of(card), "t2", "l2"),
                new BoardEvent.Merged("theme", "t2"),
                new BoardEvent.Split("t2", List.of(card), "t3", "l3"),
                new BoardEvent.Renamed("t3", Optional.of("label")),
                new BoardEvent.Renamed("t3", Optional.empty()),
                new BoardEvent.PutAside(List.of(card)),
                new BoardEvent.TakenBack(List.of(card), "t3"),
                new BoardEvent.TensionConfirmed(ThemePair.of("t2", "t3")),
                new BoardEvent.TensionDismissed(ThemePair.of("t2", "t3")),
                new BoardEvent.Undone(11),
                new BoardEvent.Redone(11));
        try (Database database = place.open()) {
            Scene scene = Scene.in(database);
            scene.open();
            for (int i = 0; i < events.size(); i++) {
                RecordedEvent event = new RecordedEvent(i + 2L, "ann", NOW, events.get(i));
                assertThat(scene.boards().append("b", BoardStore.Change.of(event)))
                        .isTrue();
            }

            assertThat(scene.board().events().stream().skip(1).map(RecordedEvent::event))
                    .containsExactlyElementsOf(events);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void numberIsGivenOnceAndWithoutGaps(TestDatabase place) {
        BoardEvent aside = new BoardEvent.PutAside(List.of(new PlacementKey("s1", 0)));
        BoardStore.NewLabel label = new BoardStore.NewLabel("label", LocalText.of(Language.CS, "Rychle"));
        try (Database database = place.open()) {
            Scene scene = Scene.in(database);
            scene.open();
            RecordedEvent second = new RecordedEvent(2, "ann", NOW, aside);

            assertThat(scene.boards().append("b", BoardStore.Change.of(second))).isTrue();
            assertThat(scene.boards()
                            .append(
                                    "b",
                                    new BoardStore.Change(second, Optional.of(label), Optional.of(proposal("p2")))))
                    .isFalse();
            assertThat(scene.boards().append("b", BoardStore.Change.of(new RecordedEvent(4, "ann", NOW, aside))))
                    .isFalse();
            assertThat(scene.board().labels()).isEmpty();
            assertThat(scene.board().proposals()).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void labelAndProposalAreStoredWithTheirEvent(TestDatabase place) {
        BoardStore.NewLabel label = new BoardStore.NewLabel("label", LocalText.of(Language.CS, "Rychle"));
        try (Database database = place.open()) {
            Scene scene = Scene.in(database);
            scene.open();
            RecordedEvent event = new RecordedEvent(2, "ann", NOW, layout("p2"));

            scene.boards().append("b", new BoardStore.Change(event, Optional.of(label), Optional.of(proposal("p2"))));

            assertThat(scene.board().labels()).containsExactly(Map.entry("label", label.text()));
            assertThat(scene.board().proposals()).containsExactly(proposal("p1"), proposal("p2"));
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void maskBelongsToAStatementOfItsRound(TestDatabase place) {
        try (Database database = place.open()) {
            Scene scene = Scene.in(database);
            String round = scene.round().id();
            BoardStore.MaskedPlace masked =
                    new BoardStore.MaskedPlace("s-" + round + "-0", new Mask(0, 4, Mask.Kind.NAME));

            scene.boards().mask(round, masked, "ann", NOW);
            scene.boards().mask(round, masked, "ann", NOW);
            scene.boards().mask("another round", masked, "ann", NOW);

            assertThat(scene.boards().masks(round)).containsExactly(masked);
            scene.boards().unmask("another round", masked.statementId(), 0);
            assertThat(scene.boards().masks(round)).hasSize(1);
            scene.boards().unmask(round, masked.statementId(), 0);
            assertThat(scene.boards().masks(round)).isEmpty();
        }
    }
}
