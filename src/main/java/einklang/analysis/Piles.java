package einklang.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The piles of one question and the people behind them: all that figures need.
 *
 * @param people those with at least one goal, each once
 * @param withoutGoal how many answered without stating a goal; counted beside, never in a share
 * @param piles piles without people are allowed and do not count
 */
public record Piles(List<Person> people, int withoutGoal, List<Pile> piles) {
    public Piles {
        people = List.copyOf(people);
        piles = List.copyOf(piles);
        Guard.atLeast("people without a goal", 0, withoutGoal);
        Set<String> ids = new HashSet<>();
        people.forEach(person -> unique(ids, "person", person.id()));
        Set<String> named = named(piles);
        Set<String> pileIds = new HashSet<>();
        piles.forEach(pile -> unique(pileIds, "pile", pile.id()));
        if (!named.equals(ids)) {
            throw new IllegalArgumentException(
                    "people: found " + ids.size() + ", of whom some stand in no pile, or piles"
                            + " name others; wanted exactly the " + named.size() + " people of the piles");
        }
    }

    /** Sorts everyone who answered into those whom a pile names and those without a goal. */
    public static Piles of(List<Person> everyone, List<Pile> piles) {
        Set<String> named = named(piles);
        List<Person> people = new ArrayList<>(everyone);
        people.removeIf(person -> !named.contains(person.id()));
        return new Piles(people, everyone.size() - people.size(), piles);
    }

    private static Set<String> named(List<Pile> piles) {
        Set<String> named = new HashSet<>();
        piles.forEach(pile -> named.addAll(pile.people()));
        return named;
    }

    private static void unique(Set<String> seen, String thing, String id) {
        if (!seen.add(id)) {
            throw new IllegalArgumentException(thing + " id: found '" + id + "' twice, wanted each once");
        }
    }
}
