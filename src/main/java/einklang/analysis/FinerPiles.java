package einklang.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Parts the pile of a goal into its finer goals where more, finer piles are wanted: a finer goal gets a pile of its own if at
 * least two statements speak of it first of all and others in the pile do not.
 */
final class FinerPiles {
    private static final int FEWEST = 2;

    private final Labels labels;
    private final Set<String> parted = new TreeSet<>();

    FinerPiles(List<Finding> findings, Labels labels) {
        this.labels = labels;
        Map<String, List<Finding>> byGoal = new TreeMap<>();
        for (Finding finding : findings) {
            if (finding.decision() == Decision.CATALOGUE) {
                byGoal.computeIfAbsent(goal(finding), key -> new ArrayList<>()).add(finding);
            }
        }
        byGoal.values().forEach(this::part);
    }

    private void part(List<Finding> ofOneGoal) {
        Map<String, Set<String>> statements = new HashMap<>();
        for (Finding finding : ofOneGoal) {
            finer(finding)
                    .ifPresent(finer -> statements
                            .computeIfAbsent(finer, key -> new TreeSet<>())
                            .add(finding.id()));
        }
        int all =
                ofOneGoal.stream().map(Finding::id).collect(Collectors.toSet()).size();
        statements.forEach((finer, own) -> {
            if (own.size() >= FEWEST && own.size() < all) {
                parted.add(finer);
            }
        });
    }

    /** Returns the finer goal whose pile an aspect belongs to; empty if it stays in the pile of the goal. */
    Optional<String> of(Finding finding) {
        return finding.decision() == Decision.CATALOGUE ? finer(finding).filter(parted::contains) : Optional.empty();
    }

    private Optional<String> finer(Finding finding) {
        return finding.finer().stream()
                .filter(finer -> finer.startsWith(goal(finding) + "/"))
                .findFirst();
    }

    private String goal(Finding finding) {
        return labels.name(finding.label());
    }
}
