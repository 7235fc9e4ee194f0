package einklang.cli.evaluation;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How well a grouping meets the piles of a person in one scenario (docs/quality.md gives the definitions).
 *
 * @param statements how many were counted
 * @param pairs statements that share a pile, against those that should
 * @param pairsByLanguage the same among statements of one language
 * @param bcubed B-cubed F1 of first piles
 * @param goals of how many statements the first goal is right, by language; empty if no goals are named
 * @param noGoal texts without a goal that were recognised
 * @param tensions of the person's, how many stand among the first reported
 * @param alarms look-alikes reported
 * @param reported pairs reported
 * @param level whether it is the person's; empty if none is told
 */
record ScenarioScore(
        int statements,
        Hits pairs,
        Map<String, Hits> pairsByLanguage,
        double bcubed,
        Map<String, Share> goals,
        Hits noGoal,
        Share tensions,
        int alarms,
        int reported,
        Optional<Boolean> level) {
    /** Counts of a yes-or-no decision. */
    record Hits(int right, int wrong, int missed) {
        static final Hits NOTHING = new Hits(0, 0, 0);

        Hits with(boolean wanted, boolean found) {
            return new Hits(
                    right + (wanted && found ? 1 : 0),
                    wrong + (found && !wanted ? 1 : 0),
                    missed + (wanted && !found ? 1 : 0));
        }

        Hits plus(Hits other) {
            return new Hits(right + other.right, wrong + other.wrong, missed + other.missed);
        }

        /** Returns 1 where there was nothing to find and nothing was found. */
        double f1() {
            return right + wrong + missed == 0 ? 1 : 2.0 * right / (2.0 * right + wrong + missed);
        }
    }

    /** So many of so many. */
    record Share(int part, int whole) {
        static final Share NOTHING = new Share(0, 0);

        Share plus(Share other) {
            return new Share(part + other.part, whole + other.whole);
        }

        /** Returns 1 for nothing of nothing. */
        double value() {
            return whole == 0 ? 1 : part / (double) whole;
        }
    }

    /** Returns F1 of pairs of statements; 0 to 1. */
    double pairF1() {
        return pairs.f1();
    }

    /** Returns the share of right first goals; 0 to 1. */
    double concept() {
        return allGoals().value();
    }

    /** Scores those statements that the filter lets through. */
    static ScenarioScore of(Scenario scenario, Result result, Predicate<String> counted) {
        return new Scoring(scenario, result, counted).score();
    }

    Share allGoals() {
        return goals.values().stream().reduce(Share.NOTHING, Share::plus);
    }
}
