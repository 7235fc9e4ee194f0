package einklang.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of docs/scoring.md. */
class AlignmentTest {
    @Test
    void threePeopleOfFourAreExactlyThreeQuarters() {
        Alignment alignment = Alignment.of(piles(Map.of("a", "fast", "b", "fast", "c", "fast kind", "d", "kind")));

        assertThat(alignment.shared75()).isEqualTo(1);
        assertThat(alignment.shared50()).isEqualTo(2);
    }

    @Test
    void effectiveGoalsCountRareGoalsLess() {
        Alignment alignment = Alignment.of(piles(Map.of("a", "fast", "b", "fast", "c", "fast kind", "d", "kind")));

        assertThat(alignment.goals()).isEqualTo(2);
        assertThat(alignment.singletons()).isZero();
        assertThat(alignment.effectiveGoals()).isCloseTo(25 / 13.0, within(1e-12));
    }

    @Test
    void overlapIsTheMeanOverPairs() {
        PairOverlap overlap = Alignment.of(piles(Map.of("a", "fast", "b", "fast kind", "c", "cheap")))
                .pairOverlap();

        assertThat(overlap.observed()).isCloseTo(0.5 / 3, within(1e-12));
        assertThat(overlap.expected()).isCloseTo((1 / 3.0 + 1 / 3.0 + 1 / 3.0) / 3, within(1e-12));
        assertThat(overlap.corrected().orElseThrow()).isCloseTo(-0.25, within(1e-12));
    }

    @Test
    void allWithTheSameGoalsHaveNoCorrectedOverlap() {
        Alignment alignment = Alignment.of(piles(Map.of("a", "fast", "b", "fast")));

        assertThat(alignment.pairOverlap().observed()).isEqualTo(1);
        assertThat(alignment.pairOverlap().expected()).isEqualTo(1);
        assertThat(alignment.pairOverlap().corrected()).isEmpty();
        assertThat(alignment.level()).isEqualTo(Level.HIGH);
    }

    @ParameterizedTest
    @CsvSource({"5, 8, 0.26, 6.1", "5, 12, 0.16, 7.7", "30, 12, 0.16, 10.9"})
    void chanceReachesTheKnownLevels(int people, int goals, double overlap, double effective) {
        Random random = new Random(1);
        double overlaps = 0;
        double effectives = 0;
        int rounds = 400;
        for (int round = 0; round < rounds; round++) {
            Alignment alignment = Alignment.of(atRandom(people, goals, random));
            overlaps += alignment.pairOverlap().observed() / rounds;
            effectives += alignment.effectiveGoals() / rounds;
        }

        assertThat(overlaps).isCloseTo(overlap, within(0.01));
        assertThat(effectives).isCloseTo(effective, within(0.1));
        assertThat(Overlaps.expected(3, 3, goals)).isCloseTo(overlap, within(0.005));
    }

    @Test
    void expectationIsRightForHandCountedSets() {
        // One of three and two of three: they meet with chance 2/3, then share one of two.
        assertThat(Overlaps.expected(1, 2, 3)).isCloseTo(1 / 3.0, within(1e-12));
        // Two and two of three always share one of three, or are equal with chance 1/3.
        assertThat(Overlaps.expected(2, 2, 3)).isCloseTo(1 / 3.0 + 2 / 9.0, within(1e-12));
    }

    @Test
    void sixPeopleWhoShareOneGoalAndScatterOtherwiseAreNotLow() {
        Map<String, String> goals = new TreeMap<>();
        for (int person = 1; person <= 6; person++) {
            goals.put(
                    "p" + person,
                    "shared own" + person + " other" + person + " third" + person + " more" + person + " last"
                            + person);
        }
        Alignment alignment = Alignment.of(piles(goals));

        assertThat(alignment.pairOverlap().observed()).isLessThan(0.1);
        assertThat(alignment.level()).isEqualTo(Level.MEDIUM);
    }

    @Test
    void peopleWithoutCommonGoalsAreLow() {
        assertThat(Alignment.of(piles(Map.of("a", "1", "b", "2", "c", "3", "d", "4", "e", "5")))
                        .level())
                .isEqualTo(Level.LOW);
    }

    @Test
    void leadersAreSetBesideStaffWidestGapFirst() {
        List<Person> people = List.of(
                new Person("boss", true), new Person("x", false), new Person("y", false), new Person("z", false));
        Piles piles = Piles.of(
                people, List.of(pile("kind", "x", "y", "z"), pile("cheap", "boss"), pile("fast", "boss", "x", "y")));

        assertThat(Alignment.of(piles).leaderStaffGap())
                .extracting(LeaderStaffGap::pile, LeaderStaffGap::leaders, LeaderStaffGap::staff)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("cheap", 1, 0),
                        org.assertj.core.groups.Tuple.tuple("kind", 0, 3),
                        org.assertj.core.groups.Tuple.tuple("fast", 1, 2));
    }

    @Test
    void withoutLeadersThereIsNoGap() {
        assertThat(Alignment.of(piles(Map.of("a", "fast", "b", "fast"))).leaderStaffGap())
                .isEmpty();
    }

    @Test
    void peopleAreCountedByGoalsThatTheyShareWithAnybody() {
        Alignment alignment = Alignment.of(piles(Map.of(
                "a", "fast kind cheap own", "b", "fast kind cheap", "c", "fast kind", "d", "fast", "e", "alone")));

        assertThat(alignment.sharedByPeople()).containsExactly(1, 1, 1, 2);
    }

    @Test
    void peopleWithoutAGoalAreCountedBeside() {
        Piles piles = Piles.of(List.of(new Person("a", false), new Person("b", false)), List.of(pile("fast", "a")));

        assertThat(Alignment.of(piles).people()).isEqualTo(1);
        assertThat(Alignment.of(piles).withoutGoal()).isEqualTo(1);
    }

    @Test
    void nobodyAtAllGivesZeros() {
        Alignment alignment = Alignment.of(new Piles(List.of(), 3, List.of(pile("empty"))));

        assertThat(alignment.goals()).isZero();
        assertThat(alignment.effectiveGoals()).isZero();
        assertThat(alignment.pairOverlap().observed()).isZero();
        assertThat(alignment.shared75()).isZero();
        assertThat(alignment.level()).isEqualTo(Level.LOW);
    }

    @Test
    void pileThatNamesAStrangerIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Piles(List.of(), 0, List.of(pile("fast", "stranger"))));
    }

    private static Piles atRandom(int people, int goals, Random random) {
        Map<String, String> chosen = new TreeMap<>();
        for (int person = 0; person < people; person++) {
            Set<String> own = new HashSet<>();
            while (own.size() < 3) {
                own.add("g" + random.nextInt(goals));
            }
            chosen.put("p" + person, String.join(" ", own));
        }
        return piles(chosen);
    }

    static Pile pile(String id, String... people) {
        return new Pile(id, Set.of(), Set.of(people));
    }

    private static Piles piles(Map<String, String> goalsOfPeople) {
        Map<String, Set<String>> piles = new TreeMap<>();
        List<Person> people = new ArrayList<>();
        goalsOfPeople.forEach((person, goals) -> {
            people.add(new Person(person, false));
            for (String goal : goals.split(" ")) {
                piles.computeIfAbsent(goal, id -> new HashSet<>()).add(person);
            }
        });
        List<Pile> all = new ArrayList<>();
        piles.forEach((id, named) -> all.add(new Pile(id, Set.of(), named)));
        return Piles.of(people, all);
    }
}
