package einklang.cli.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which goal is taken for which: statements whose first goal is none that the person gave. */
final class Confusions {
    /** So many statements of one goal were read as another. */
    record Confusion(String meant, String read, int count) {}

    private Confusions() {}

    /** Returns the commonest first, ties by the letters of the ids. */
    static List<Confusion> of(List<Scenario> set, List<Result> results) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (int i = 0; i < set.size(); i++) {
            Result result = results.get(i);
            set.get(i)
                    .gold()
                    .forEach((id, gold) -> result.firstGoal(id)
                            .filter(read -> !gold.goals().contains(read))
                            .ifPresent(
                                    read -> counts.computeIfAbsent(gold.goals().get(0), key -> new TreeMap<>())
                                            .merge(read, 1, Integer::sum)));
        }
        List<Confusion> confusions = new ArrayList<>();
        counts.forEach(
                (meant, reads) -> reads.forEach((read, count) -> confusions.add(new Confusion(meant, read, count))));
        confusions.sort(Comparator.comparingInt((Confusion one) -> -one.count()));
        return confusions;
    }
}
