package einklang.board;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.analysis.Proposal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds however a board is played with: random edits, random proposals, edits again; each seed is one story. */
class BoardPropertiesTest {
    private static final int STEPS = 40;

    private record Story(Play play, Random random, Map<String, List<String>> statements) {}

    private static Story story(int seed) {
        Random random = new Random(seed);
        Map<String, List<String>> statements = Proposals.random(random, 5 + random.nextInt(20), 6);
        statements.put("sure", List.of("c0"));
        Play play = new Play();
        play.propose(Proposals.of(0, statements));
        return new Story(play, random, statements);
    }

    private static Proposal again(Story story) {
        Map<String, List<String>> other = new TreeMap<>();
        story.statements.forEach((id, clusters) -> other.put(
                id,
                clusters.stream().map(unused -> "d" + story.random.nextInt(5)).collect(Collectors.toList())));
        return Proposals.of(1, other);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void newProposalNeverLosesAnEdit(int seed) {
        Story story = story(seed);
        for (int step = 0; step < STEPS; step++) {
            story.play.edit(story.random);
            if (step % 7 == 6) {
                Board before = story.play.board();
                Board after = story.play.propose(again(story));
                assertThat(pinned(after)).containsAllEntriesOf(pinned(before));
                assertThat(labels(after)).containsAllEntriesOf(labelsWithCards(before));
                before.themes()
                        .forEach(one -> before.themes().stream()
                                .filter(other -> one.id().compareTo(other.id()) < 0)
                                .map(other -> ThemePair.of(one.id(), other.id()))
                                .forEach(
                                        pair -> assertThat(after.decision(pair)).isEqualTo(before.decision(pair))));
            }
        }
    }

    private static Map<PlacementKey, Optional<String>> pinned(Board board) {
        return board.places().entrySet().stream()
                .filter(entry -> entry.getValue().pinned())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().theme()));
    }

    private static Map<String, Optional<String>> labels(Board board) {
        return board.themes().stream().collect(Collectors.toMap(Theme::id, Theme::label));
    }

    private static Map<String, Optional<String>> labelsWithCards(Board board) {
        return board.themes().stream()
                .filter(theme ->
                        theme.label().isPresent() && !board.cards(theme.id()).isEmpty())
                .filter(theme -> board.cards(theme.id()).stream()
                        .anyMatch(card -> pinned(board).containsKey(card)))
                .collect(Collectors.toMap(Theme::id, Theme::label));
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void everyGoalLiesInExactlyOneThemeOrTheTray(int seed) {
        Story story = story(seed);
        for (int step = 0; step < STEPS; step++) {
            story.play.edit(story.random);
            Board board = step % 9 == 8 ? story.play.propose(again(story)) : story.play.board();
            List<PlacementKey> all = new ArrayList<>(board.tray());
            board.themes().forEach(theme -> all.addAll(board.cards(theme.id())));
            assertThat(all).containsExactlyInAnyOrderElementsOf(board.places().keySet());
            assertThat(all.stream().map(PlacementKey::statement).distinct())
                    .containsExactlyInAnyOrderElementsOf(story.statements.keySet());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {31, 32, 33, 34, 35, 36, 37, 38, 39, 40})
    void undoGivesBackTheBoardBeforeAndRedoTheOneAfter(int seed) {
        Story story = story(seed);
        for (int step = 0; step < STEPS; step++) {
            Board before = story.play.board();
            boolean proposes = step % 8 == 7;
            boolean changed = proposes || story.play.edit(story.random).isPresent();
            if (proposes) {
                story.play.propose(again(story));
            }
            if (changed) {
                Board after = story.play.board();
                assertSame(story.play.undo(), before);
                assertSame(story.play.redo(), after);
            }
        }
    }

    private static void assertSame(Board one, Board other) {
        assertThat(one.places()).isEqualTo(other.places());
        assertThat(one.themes()).isEqualTo(other.themes());
    }

    @ParameterizedTest
    @ValueSource(ints = {41, 42, 43, 44, 45})
    void foldIsTheSameWhateverTheOrderOfStatementsAndEvents(int seed) {
        Story story = story(seed);
        for (int step = 0; step < STEPS; step++) {
            story.play.edit(story.random);
        }
        List<RecordedEvent> shuffled = new ArrayList<>(story.play.events);
        Collections.shuffle(shuffled, story.random);
        List<Map.Entry<String, List<String>>> mixed = new ArrayList<>(story.statements.entrySet());
        Collections.shuffle(mixed, story.random);
        Map<String, Proposal> proposals =
                Map.of(story.play.proposals.keySet().iterator().next(), Proposals.of(0, mixed));

        assertSame(Board.fold(proposals, shuffled), story.play.board());
    }
}
