package einklang.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BoardTest {
    private static final PlacementKey FIRST = new PlacementKey("s1", 0);
    private static final PlacementKey SECOND = new PlacementKey("s2", 0);
    private static final PlacementKey NO_GOAL = new PlacementKey("s4", 0);

    private final Play play = new Play();

    @BeforeEach
    void layOut() {
        play.propose(Proposals.of(
                0,
                Map.of(
                        "s1", List.of("speed"),
                        "s2", List.of("speed", "cost"),
                        "s3", List.of("cost"),
                        "s4", List.of())));
    }

    private String theme(String concept) {
        return play.board().themes().stream()
                .filter(theme -> theme.concepts().contains(concept))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void proposalLaysOutAThemeAClusterAndTheRestInTheTray() {
        Board board = play.board();

        assertThat(board.themes()).hasSize(2);
        assertThat(board.cards(theme("speed"))).containsExactly(FIRST, SECOND);
        assertThat(board.cards(theme("cost"))).containsExactly(new PlacementKey("s2", 1), new PlacementKey("s3", 0));
        assertThat(board.tray()).containsExactly(NO_GOAL);
        assertThat(board.undoable()).isEmpty();
    }

    @Test
    void movedCardIsPinned() {
        Board board = play.make(new BoardEvent.Moved(List.of(FIRST), theme("cost")));

        assertThat(board.places().get(FIRST)).extracting(Place::pinned).isEqualTo(true);
        assertThat(board.cards(theme("cost"))).contains(FIRST);
        assertThat(board.places().get(SECOND)).extracting(Place::pinned).isEqualTo(false);
    }

    @Test
    void mergedThemeStandsForTheGoalsOfBoth() {
        String into = theme("speed");

        Board board = play.make(new BoardEvent.Merged(theme("cost"), into));

        assertThat(board.themes()).hasSize(1);
        assertThat(board.cards(into)).hasSize(4);
        assertThat(board.themes().get(0).concepts()).containsExactly("cost", "speed");
    }

    @Test
    void splitCardsBecomeAThemeOfTheSameGoal() {
        Board board = play.make(new BoardEvent.Split(theme("speed"), List.of(SECOND), "new", "line"));

        assertThat(board.cards("new")).containsExactly(SECOND);
        assertThat(board.findTheme("new").orElseThrow().concepts()).isEqualTo(Set.of("speed"));
    }

    @Test
    void cardWithoutGoalMayBecomeATheme() {
        Board board = play.make(new BoardEvent.MovedToNewTheme(List.of(NO_GOAL), "new", "line"));

        assertThat(board.tray()).isEmpty();
        assertThat(board.findTheme("new").orElseThrow().concepts()).isEmpty();
    }

    @Test
    void cardPutAsideComesBack() {
        String speed = theme("speed");
        play.make(new BoardEvent.PutAside(List.of(FIRST)));
        assertThat(play.board().tray()).contains(FIRST);

        Board board = play.make(new BoardEvent.TakenBack(List.of(FIRST), speed));

        assertThat(board.cards(speed)).contains(FIRST);
    }

    @Test
    void newProposalMovesOnlyWhatNobodyTouched() {
        String cost = theme("cost");
        play.make(new BoardEvent.Moved(List.of(FIRST), cost));

        Board board = play.propose(Proposals.of(
                1,
                Map.of(
                        "s1", List.of("speed"),
                        "s2", List.of("loyalty", "cost"),
                        "s3", List.of("cost"),
                        "s4", List.of("quality"))));

        assertThat(board.cards(cost)).contains(FIRST, new PlacementKey("s3", 0));
        assertThat(board.cards(theme("quality"))).containsExactly(NO_GOAL);
        assertThat(board.cards(theme("loyalty"))).containsExactly(SECOND);
    }

    @Test
    void themeIsCarriedOnByTheGreatestOverlap() {
        String speed = theme("speed");
        String lineage = play.board().findTheme(speed).orElseThrow().lineage();

        Board board = play.propose(Proposals.of(
                1,
                Map.of(
                        "s1", List.of("speed/waiting"),
                        "s2", List.of("speed/waiting", "cost"),
                        "s3", List.of("cost"),
                        "s4", List.of())));

        Theme carried = board.findTheme(speed).orElseThrow();
        assertThat(carried.lineage()).isEqualTo(lineage);
        assertThat(carried.concepts()).containsExactly("speed/waiting");
    }

    @Test
    void namedThemeKeepsItsCards() {
        String speed = theme("speed");
        play.make(new BoardEvent.Renamed(speed, Optional.of("label")));

        Board board = play.propose(Proposals.of(
                -1,
                Map.of("s1", List.of("cost"), "s2", List.of("cost", "cost"), "s3", List.of("cost"), "s4", List.of())));

        assertThat(board.cards(speed)).containsExactly(FIRST, SECOND);
        assertThat(board.findTheme(speed).orElseThrow().label()).hasValue("label");
    }

    @Test
    void onlyTheLastChangeIsTakenBack() {
        play.make(new BoardEvent.PutAside(List.of(FIRST)));
        play.make(new BoardEvent.PutAside(List.of(SECOND)));

        assertThat(play.board().accepts(new BoardEvent.Undone(2))).isFalse();
        assertThat(play.board().accepts(new BoardEvent.Undone(3))).isTrue();
        assertThat(play.undo().tray()).contains(FIRST).doesNotContain(SECOND);
        assertThat(play.undo().tray()).doesNotContain(FIRST, SECOND);
        assertThat(play.redo().tray()).contains(FIRST).doesNotContain(SECOND);
    }

    @Test
    void newChangeForgetsWhatCouldBeRedone() {
        play.make(new BoardEvent.PutAside(List.of(FIRST)));
        play.undo();

        Board board = play.make(new BoardEvent.PutAside(List.of(SECOND)));

        assertThat(board.redoable()).isEmpty();
    }

    @Test
    void changeOfWhatIsGoneIsNotAccepted() {
        String cost = theme("cost");
        play.make(new BoardEvent.Merged(cost, theme("speed")));

        assertThat(play.board().accepts(new BoardEvent.Moved(List.of(FIRST), cost)))
                .isFalse();
        assertThat(play.board().accepts(new BoardEvent.Renamed(cost, Optional.empty())))
                .isFalse();
        assertThat(play.board().accepts(new BoardEvent.Moved(List.of(new PlacementKey("s9", 0)), theme("speed"))))
                .isFalse();
        assertThat(play.board().accepts(new BoardEvent.Merged(theme("speed"), theme("speed"))))
                .isFalse();
    }

    @Test
    void forgedHistoryIsRefused() {
        List<RecordedEvent> forged = List.of(
                play.events.get(0), new RecordedEvent(2, "f", java.time.Instant.EPOCH, new BoardEvent.Undone(7)));

        assertThatThrownBy(() -> Board.fold(play.proposals, forged))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("event 7");
    }

    @Test
    void decisionOnATensionStays() {
        ThemePair pair = ThemePair.of(theme("cost"), theme("speed"));

        Board board = play.make(new BoardEvent.TensionDismissed(pair));

        assertThat(board.decision(pair)).hasValue(TensionDecision.DISMISSED);
        assertThat(play.make(new BoardEvent.TensionConfirmed(pair)).decision(pair))
                .hasValue(TensionDecision.CONFIRMED);
    }
}
