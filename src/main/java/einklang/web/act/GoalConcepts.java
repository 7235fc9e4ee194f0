package einklang.web.act;

import einklang.catalogue.CatalogueMeasure;
import einklang.plan.Goal;
import einklang.web.plan.InPlan;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which goals of the catalogue the agreed goals stand for, by the piles that they come from.
 *
 * @param ofLineage concepts of a theme by its lineage
 */
record GoalConcepts(Map<String, Set<String>> ofLineage) {
    GoalConcepts {
        ofLineage = Map.copyOf(ofLineage);
    }

    static GoalConcepts of(InPlan in) {
        Map<String, Set<String>> found = new HashMap<>();
        in.comparison()
                .ifPresent(comparison -> comparison
                        .themes()
                        .forEach(shown -> found.computeIfAbsent(shown.theme().lineage(), unused -> new TreeSet<>())
                                .addAll(shown.theme().concepts())));
        return new GoalConcepts(found);
    }

    /** Returns the concepts of an agreed goal in the order of their ids; empty if no pile led to it. */
    Set<String> of(Goal goal) {
        Set<String> concepts = new TreeSet<>();
        goal.themes().forEach(lineage -> concepts.addAll(ofLineage.getOrDefault(lineage, Set.of())));
        return concepts;
    }

    /** Returns how a ready measure usually works on a goal: the strongest of its effects, in doubt the helping one; 0 if none. */
    int effect(CatalogueMeasure measure, Goal goal) {
        int strongest = 0;
        for (String concept : of(goal)) {
            int strength = measure.strengthOn(concept);
            boolean stronger = Math.abs(strength) > Math.abs(strongest);
            if (stronger || (strength == -strongest && strength > 0)) {
                strongest = strength;
            }
        }
        return strongest;
    }
}
