package einklang.analysis;

import einklang.catalogue.Catalogue;
import einklang.catalogue.Opposition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds what pulls apart among the piles, as the catalogue declares it (docs/scoring.md). Few and true. */
public final class Tensions {
    private static final int MOST = 6;
    private static final int MOST_OF_ONE_SIDE = 2;

    /** More of one is less of the other: that counts twice as much as two things that need the same time or money. */
    private static final double DIRECT = 2;

    /** Twice for each side of which it is told what about a goal pulls. */
    private static final double FINER = 2;

    /** What pulls, the pile where most of those who say so stand, and all who say so. */
    private record Side(Pile pile, String concern, boolean finer, Set<String> people) {}

    /** A tension, how many of its sides are finer goals, and the number that decides its place. */
    private record Ranked(Tension tension, int finerSides, double strength) {}

    private final Piles piles;
    private final Catalogue catalogue;
    private final List<Pile> named;
    private final Set<String> leaders = new HashSet<>();

    private Tensions(Piles piles, Catalogue catalogue) {
        this.piles = piles;
        this.catalogue = catalogue;
        this.named = new ArrayList<>(piles.piles());
        named.removeIf(pile -> pile.people().isEmpty());
        named.sort(Comparator.comparing(Pile::id));
        piles.people().stream().filter(Person::leader).forEach(person -> leaders.add(person.id()));
    }

    /**
     * Returns the tensions, at most six, strongest first, ties by the order of the catalogue. Strength is the number of
     * pairs of people, raised by how differently leaders and staff stand on the two sides, and doubled if the pull is direct
     * and for each side that is a finer goal. One side stands at most twice; between the same two piles a second tension needs other
     * sides; a whole goal is a side only between piles of which nothing finer is told. Empty piles are left out.
     */
    public static List<Tension> between(Piles piles, Catalogue catalogue) {
        return new Tensions(piles, catalogue).found();
    }

    private List<Tension> found() {
        List<Ranked> all = new ArrayList<>();
        for (Opposition opposition : catalogue.oppositions()) {
            Optional<Side> a = side(opposition.a());
            Optional<Side> b = side(opposition.b());
            if (a.isPresent() && b.isPresent() && !a.get().pile().equals(b.get().pile())) {
                all.add(ranked(a.get(), b.get(), opposition));
            }
        }
        all.sort(Comparator.comparingDouble(one -> -one.strength()));
        return first(all);
    }

    private static List<Tension> first(List<Ranked> all) {
        List<Tension> tensions = new ArrayList<>();
        Set<Set<String>> seen = new HashSet<>();
        Map<String, Integer> times = new HashMap<>();
        for (Ranked one : all) {
            Tension tension = one.tension();
            boolean fresh = tensions.stream().noneMatch(before -> saysTheSame(before, tension))
                    && (one.finerSides() == 2 || !seen.contains(Set.of(tension.a(), tension.b())))
                    && times.getOrDefault(tension.concernA(), 0) < MOST_OF_ONE_SIDE
                    && times.getOrDefault(tension.concernB(), 0) < MOST_OF_ONE_SIDE;
            if (tensions.size() < MOST && fresh) {
                seen.add(Set.of(tension.a(), tension.b()));
                times.merge(tension.concernA(), 1, Integer::sum);
                times.merge(tension.concernB(), 1, Integer::sum);
                tensions.add(tension);
            }
        }
        return List.copyOf(tensions);
    }

    /** Between the same two piles a second tension is news only if both its sides are others. */
    private static boolean saysTheSame(Tension before, Tension tension) {
        return Set.of(before.a(), before.b()).equals(Set.of(tension.a(), tension.b()))
                && !Collections.disjoint(
                        Set.of(before.concernA(), before.concernB()), Set.of(tension.concernA(), tension.concernB()));
    }

    /** A goal is said by its pile; a finer goal by whoever's sentence speaks of it, wherever that sentence lies. */
    private Optional<Side> side(String concern) {
        boolean finer = catalogue.findFiner(concern).isPresent();
        Optional<Pile> most = Optional.empty();
        Set<String> people = new TreeSet<>();
        for (Pile pile : named) {
            int own = of(pile, concern, finer).size();
            if (own > most.map(before -> of(before, concern, finer).size()).orElse(0)) {
                most = Optional.of(pile);
            }
            people.addAll(of(pile, concern, finer));
        }
        return most.map(pile -> new Side(pile, concern, finer, people));
    }

    private static Set<String> of(Pile pile, String concern, boolean finer) {
        return finer
                ? pile.finer().getOrDefault(concern, Set.of())
                : pile.concepts().contains(concern) ? pile.people() : Set.of();
    }

    private Ranked ranked(Side a, Side b, Opposition opposition) {
        int all = piles.people().size();
        int both = (int) a.people().stream().filter(b.people()::contains).count();
        int pairs = a.people().size() * b.people().size() - both;
        double load = all < 2 ? 0 : pairs / (all * (all - 1.0));
        Tension tension = new Tension(
                a.pile().id(),
                b.pile().id(),
                a.concern(),
                b.concern(),
                a.people().size(),
                b.people().size(),
                load,
                pairs,
                both,
                opposition.why());
        double apart = Math.abs(leaning(a) - leaning(b));
        double strength = pairs * (1 + apart) * (a.finer() ? FINER : 1) * (b.finer() ? FINER : 1);
        boolean direct = opposition.pull() == Opposition.Pull.DIRECT;
        return new Ranked(tension, (a.finer() ? 1 : 0) + (b.finer() ? 1 : 0), direct ? DIRECT * strength : strength);
    }

    /** The share of leaders who say so minus that of staff, -1 to 1; 0 unless both sides have people. */
    private double leaning(Side side) {
        int staff = piles.people().size() - leaders.size();
        if (leaders.isEmpty() || staff == 0) {
            return 0;
        }
        int led = (int) side.people().stream().filter(leaders::contains).count();
        return led / (double) leaders.size() - (side.people().size() - led) / (double) staff;
    }
}
