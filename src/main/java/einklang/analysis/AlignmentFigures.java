package einklang.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One working-out of {@link Alignment}: the piles as people-by-goal sets, then one method a figure. */
final class AlignmentFigures {
    private static final double HIGH_FROM = 0.16;
    private static final double MEDIUM_FROM = 0.105;

    private final Piles piles;
    private final List<Pile> named;
    private final int people;

    AlignmentFigures(Piles piles) {
        this.piles = piles;
        this.named = new ArrayList<>(piles.piles());
        named.removeIf(pile -> pile.people().isEmpty());
        named.sort(Comparator.comparing(Pile::id));
        this.people = piles.people().size();
    }

    Alignment alignment() {
        PairOverlap overlap = Overlaps.of(goalsOfPeople(), named.size());
        int shared75 = namedByShare(3, 4);
        int shared50 = namedByShare(1, 2);
        return new Alignment(
                people,
                piles.withoutGoal(),
                named.size(),
                singletons(),
                effectiveGoals(),
                shared75,
                shared50,
                overlap,
                leaderStaffGap(),
                sharedByPeople(),
                level(overlap.observed(), namedByShare(9, 20)),
                Alignment.VERSION);
    }

    /** Each person's goals as numbers of {@link #named}, in the order of person ids. */
    private List<Set<Integer>> goalsOfPeople() {
        Map<String, Set<Integer>> goals = new TreeMap<>();
        for (int goal = 0; goal < named.size(); goal++) {
            for (String person : named.get(goal).people()) {
                goals.computeIfAbsent(person, key -> new HashSet<>()).add(goal);
            }
        }
        return List.copyOf(goals.values());
    }

    /** Counts in whole numbers: three of four people are exactly 75 %. */
    private int namedByShare(int numerator, int denominator) {
        return (int) named.stream()
                .filter(pile -> pile.people().size() * denominator >= numerator * people)
                .count();
    }

    private int singletons() {
        return (int) named.stream().filter(pile -> pile.people().size() == 1).count();
    }

    private double effectiveGoals() {
        double sum = named.stream().mapToInt(pile -> pile.people().size()).sum();
        double squares = 0;
        for (Pile pile : named) {
            double share = pile.people().size() / sum;
            squares += share * share;
        }
        return named.isEmpty() ? 0 : 1 / squares;
    }

    private List<LeaderStaffGap> leaderStaffGap() {
        Set<String> leaders = new HashSet<>();
        piles.people().stream().filter(Person::leader).forEach(person -> leaders.add(person.id()));
        int staff = people - leaders.size();
        if (leaders.isEmpty() || staff == 0) {
            return List.of();
        }
        List<LeaderStaffGap> gaps = new ArrayList<>();
        for (Pile pile : named) {
            int led = (int) pile.people().stream().filter(leaders::contains).count();
            int rest = pile.people().size() - led;
            gaps.add(new LeaderStaffGap(pile.id(), led, rest, led / (double) leaders.size() - rest / (double) staff));
        }
        gaps.sort(Comparator.comparingDouble((LeaderStaffGap gap) -> -Math.abs(gap.difference()))
                .thenComparing(LeaderStaffGap::pile));
        return gaps;
    }

    private List<Integer> sharedByPeople() {
        int[] counts = new int[4];
        for (Set<Integer> goals : goalsOfPeople()) {
            long shared = goals.stream()
                    .filter(goal -> named.get(goal).people().size() > 1)
                    .count();
            counts[(int) Math.min(3, shared)]++;
        }
        return List.of(counts[0], counts[1], counts[2], counts[3]);
    }

    /** A goal that nine of twenty people share keeps a group from "low", however much the rest scatters. */
    private static Level level(double observed, int shared45) {
        if (observed >= HIGH_FROM) {
            return Level.HIGH;
        }
        return observed >= MEDIUM_FROM || shared45 > 0 ? Level.MEDIUM : Level.LOW;
    }
}
