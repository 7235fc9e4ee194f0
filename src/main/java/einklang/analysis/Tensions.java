package einklang.analysis;

import einklang.catalogue.Catalogue;
import einklang.catalogue.Opposition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds piles whose goals the catalogue declares as opposites (docs/scoring.md). */
public final class Tensions {
    private Tensions() {}

    /**
     * Returns the tensions, strongest load between people first, ties by the order of the catalogue, then by ids; each pair
     * of piles once. Empty piles are left out.
     */
    public static List<Tension> between(Piles piles, Catalogue catalogue) {
        List<Pile> named = new ArrayList<>(piles.piles());
        named.removeIf(pile -> pile.people().isEmpty());
        named.sort(Comparator.comparing(Pile::id));
        List<Tension> tensions = new ArrayList<>();
        Set<Set<String>> seen = new HashSet<>();
        for (Opposition opposition : catalogue.oppositions()) {
            for (Pile a : standingFor(opposition.a(), named)) {
                for (Pile b : standingFor(opposition.b(), named)) {
                    if (!a.id().equals(b.id()) && seen.add(Set.of(a.id(), b.id()))) {
                        tensions.add(tension(a, b, piles.people().size(), opposition));
                    }
                }
            }
        }
        tensions.sort(Comparator.comparingInt(Tension::betweenPairs).reversed());
        return List.copyOf(tensions);
    }

    private static List<Pile> standingFor(String concept, List<Pile> piles) {
        return piles.stream().filter(pile -> pile.concepts().contains(concept)).toList();
    }

    private static Tension tension(Pile a, Pile b, int people, Opposition opposition) {
        int both = (int) a.people().stream().filter(b.people()::contains).count();
        int pairs = a.people().size() * b.people().size() - both;
        double load = people < 2 ? 0 : pairs / (people * (people - 1.0));
        return new Tension(a.id(), b.id(), load, pairs, both, opposition.why());
    }
}
