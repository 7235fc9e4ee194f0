package einklang.analysis;

import java.util.List;

/**
 * The figures of one question (docs/scoring.md).
 *
 * @param people N, people with at least one goal
 * @param withoutGoal people who answered without a goal, in no share
 * @param goals G, piles with at least one person
 * @param singletons piles with exactly one person
 * @param effectiveGoals 1 / sum q², 0 if there is no goal (Hill 1973)
 * @param shared75 piles that at least three quarters of the people named (M1)
 * @param shared50 piles that at least half of the people named
 * @param leaderStaffGap every pile, widest gap first, ties by id (M5); empty unless both sides have people
 * @param sharedByPeople four numbers: how many people share no, one, two, three or more of their goals with at least one
 *     other person; they add up to {@code people}
 * @param version of the formulas, printed beside the figures
 */
public record Alignment(
        int people,
        int withoutGoal,
        int goals,
        int singletons,
        double effectiveGoals,
        int shared75,
        int shared50,
        PairOverlap pairOverlap,
        List<LeaderStaffGap> leaderStaffGap,
        List<Integer> sharedByPeople,
        Level level,
        int version) {
    /** Version of the formulas of this class. */
    public static final int VERSION = 2;

    public Alignment {
        leaderStaffGap = List.copyOf(leaderStaffGap);
        sharedByPeople = List.copyOf(sharedByPeople);
        if (sharedByPeople.size() != 4) {
            throw new IllegalArgumentException(
                    "people by shared goals: found " + sharedByPeople.size() + " numbers, wanted four");
        }
    }

    /** Works out the figures; nobody at all gives zeros and {@link Level#LOW}. */
    public static Alignment of(Piles piles) {
        return new AlignmentFigures(piles).alignment();
    }
}
