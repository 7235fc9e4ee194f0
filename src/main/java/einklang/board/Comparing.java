package einklang.board;

import einklang.analysis.Grouping;
import einklang.analysis.SourceStatement;
import einklang.survey.Disclosure;
import einklang.survey.DisclosurePlan;
import einklang.survey.Material;
import einklang.survey.QuestionKind;
import einklang.survey.Round;
import einklang.survey.RoundState;
import einklang.survey.Workshop;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Takes a closed round to its comparison. */
public final class Comparing {
    private final Disclosure disclosure;
    private final Function<QuestionKind, Grouping> groupings;
    private final BoardStore boards;
    private final Supplier<String> keys;

    /** @param keys gives a new random key at each call */
    public Comparing(Disclosure disclosure, Grouping grouping, BoardStore boards, Supplier<String> keys) {
        this(disclosure, kind -> grouping, boards, keys);
    }

    /**
     * @param groupings gives the one that understands the answers to a kind of question
     * @param keys gives a new random key at each call
     */
    public Comparing(
            Disclosure disclosure,
            Function<QuestionKind, Grouping> groupings,
            BoardStore boards,
            Supplier<String> keys) {
        this.disclosure = disclosure;
        this.groupings = groupings;
        this.boards = boards;
        this.keys = keys;
    }

    /**
     * Decides what may be shown, lays out the piles of every question and makes the round readable, all at once.
     *
     * @return the plan now in force; empty if too few answered, then nothing was changed
     * @throws einklang.survey.StaleVersion if the round or its answers changed meanwhile
     * @throws IllegalStateException if the round is not closed at that instant
     */
    public Optional<DisclosurePlan> compare(Workshop workshop, Round round, String actor, Instant now) {
        if (round.stateAt(now) != RoundState.CLOSED) {
            throw new IllegalStateException(
                    "round " + round.id() + ": found " + round.stateAt(now) + ", wanted CLOSED");
        }
        Optional<DisclosurePlan> decided = disclosure.decide(workshop, round);
        decided.ifPresent(plan -> open(round, plan, actor, now));
        return decided;
    }

    private void open(Round round, DisclosurePlan plan, String actor, Instant now) {
        List<Material> materials = disclosure.materials(round, plan);
        int statements = materials.stream()
                .mapToInt(material -> material.entries().size())
                .sum();
        List<BoardStore.NewBoard> opened = materials.stream()
                .filter(material -> material.kind() != QuestionKind.RATING)
                .map(this::laidOut)
                .toList();
        boards.open(round, plan, statements, opened, actor, now);
    }

    private BoardStore.NewBoard laidOut(Material material) {
        StoredProposal stored = propose(material, 0);
        Board empty = Board.fold(Map.of(), List.of());
        return new BoardStore.NewBoard(
                keys.get(), material.questionId(), stored, Lineage.adopt(empty, stored.id(), stored.proposal(), keys));
    }

    /**
     * Proposes piles anew for answers that are readable already; nothing is stored by it.
     *
     * @param slider -1 fewer and wider piles, 0 as advised, 1 more and finer
     */
    public StoredProposal propose(Material material, int slider) {
        Set<String> leaders = Set.copyOf(material.leaders());
        Map<String, String> texts = new HashMap<>();
        material.entries().forEach(entry -> texts.put(entry.statement(), entry.text()));
        List<SourceStatement> statements = material.entries().stream()
                .map(entry -> new SourceStatement(
                        entry.statement(),
                        material.questionId(),
                        entry.person(),
                        leaders.contains(entry.person()),
                        Optional.of(entry.language()),
                        entry.text()))
                .toList();
        Grouping grouping = groupings.apply(material.kind());
        return StoredProposal.of(
                keys.get(), grouping.propose(statements, slider), statement -> texts.getOrDefault(statement, ""));
    }
}
