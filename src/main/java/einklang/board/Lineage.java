package einklang.board;

import einklang.analysis.Proposal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Carries themes from one proposal to the next: the greatest overlap of cards wins, ties by key. */
public final class Lineage {
    private record Overlap(String theme, String cluster, long cards) {}

    private static final Comparator<Overlap> GREATEST_FIRST = Comparator.comparingLong(Overlap::cards)
            .reversed()
            .thenComparing(Overlap::theme)
            .thenComparing(Overlap::cluster);

    private Lineage() {}

    /**
     * Says which theme of the board each cluster of a new proposal becomes; a cluster without a partner becomes a new
     * theme of a new lineage.
     *
     * @param key of the proposal as stored
     * @param keys gives a new random key at each call
     */
    public static BoardEvent.ProposalAdopted adopt(Board board, String key, Proposal proposal, Supplier<String> keys) {
        Map<String, String> partners = partners(board, proposal);
        List<BoardEvent.ProposalAdopted.Adopted> adopted = new ArrayList<>();
        proposal.clusters().forEach(cluster -> {
            Optional<Theme> theme =
                    Optional.ofNullable(partners.get(cluster.id())).flatMap(board::findTheme);
            adopted.add(theme.map(
                            known -> new BoardEvent.ProposalAdopted.Adopted(cluster.id(), known.id(), known.lineage()))
                    .orElseGet(() -> new BoardEvent.ProposalAdopted.Adopted(cluster.id(), keys.get(), keys.get())));
        });
        return new BoardEvent.ProposalAdopted(key, adopted);
    }

    private static Map<String, String> partners(Board board, Proposal proposal) {
        Map<String, String> partners = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Overlap overlap : overlaps(board, proposal)) {
            if (!partners.containsKey(overlap.cluster()) && taken.add(overlap.theme())) {
                partners.put(overlap.cluster(), overlap.theme());
            }
        }
        return partners;
    }

    private static List<Overlap> overlaps(Board board, Proposal proposal) {
        Map<String, String> same = proposal.clusters().stream()
                .collect(Collectors.toMap(cluster -> cluster.id(), cluster -> cluster.id()));
        Map<List<String>, Long> counts = new HashMap<>();
        Desk.cardsByCluster(proposal.statements(), same).forEach((card, wanted) -> {
            Place now = board.places().get(card);
            if (now != null && now.theme().isPresent() && wanted.theme().isPresent()) {
                counts.merge(List.of(now.theme().get(), wanted.theme().get()), 1L, Long::sum);
            }
        });
        return counts.entrySet().stream()
                .map(entry -> new Overlap(entry.getKey().get(0), entry.getKey().get(1), entry.getValue()))
                .sorted(GREATEST_FIRST)
                .toList();
    }
}
