package einklang.cli.evaluation;

import einklang.cli.evaluation.ScenarioScore.Hits;
import einklang.cli.evaluation.ScenarioScore.Share;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * The scores of a set: means over scenarios, but for what is pooled.
 *
 * @param scenarios in their order, at least one
 */
record SetScore(List<ScenarioScore> scenarios) {
    private static final int RESAMPLES = 2000;
    private static final int SEED = 1;

    /** A 95 % interval over scenarios. */
    record Interval(double from, double to) {}

    SetScore {
        scenarios = List.copyOf(scenarios);
        if (scenarios.isEmpty()) {
            throw new IllegalArgumentException("scenarios of a set: found none, wanted at least one");
        }
    }

    static SetScore of(List<Scenario> set, List<Result> results, Predicate<String> counted) {
        List<ScenarioScore> scores = new ArrayList<>();
        for (int i = 0; i < set.size(); i++) {
            scores.add(ScenarioScore.of(set.get(i), results.get(i), counted));
        }
        return new SetScore(scores);
    }

    int statements() {
        return scenarios.stream().mapToInt(ScenarioScore::statements).sum();
    }

    double pairF1() {
        return mean(ScenarioScore::pairF1);
    }

    double bcubed() {
        return mean(ScenarioScore::bcubed);
    }

    /** Returns the mean share of right first goals; empty if no goals are named. */
    OptionalDouble concept() {
        return namesGoals() ? OptionalDouble.of(mean(ScenarioScore::concept)) : OptionalDouble.empty();
    }

    /** Returns the pooled F1 of texts without a goal. */
    double noGoal() {
        return scenarios.stream()
                .map(ScenarioScore::noGoal)
                .reduce(Hits.NOTHING, Hits::plus)
                .f1();
    }

    /** Returns the pooled share of tensions found; empty if there are none to find. */
    OptionalDouble tensions() {
        Share all = scenarios.stream().map(ScenarioScore::tensions).reduce(Share.NOTHING, Share::plus);
        return all.whole() == 0 ? OptionalDouble.empty() : OptionalDouble.of(all.value());
    }

    int alarms() {
        return scenarios.stream().mapToInt(ScenarioScore::alarms).sum();
    }

    int reported() {
        return scenarios.stream().mapToInt(ScenarioScore::reported).sum();
    }

    /** Returns in how many of the scenarios the level is right; empty if none is told. */
    Optional<Share> level() {
        List<Boolean> told =
                scenarios.stream().flatMap(score -> score.level().stream()).toList();
        int right = (int) told.stream().filter(Boolean::booleanValue).count();
        return told.isEmpty() ? Optional.empty() : Optional.of(new Share(right, told.size()));
    }

    /** Returns right first goals of all statements in a language. */
    Map<String, Share> goalsByLanguage() {
        Map<String, Share> all = new TreeMap<>();
        scenarios.forEach(score -> score.goals().forEach((language, share) -> all.merge(language, share, Share::plus)));
        return all;
    }

    /** Returns pairs of statements of one language, pooled. */
    Map<String, Hits> pairsByLanguage() {
        Map<String, Hits> all = new TreeMap<>();
        scenarios.forEach(
                score -> score.pairsByLanguage().forEach((language, hits) -> all.merge(language, hits, Hits::plus)));
        return all;
    }

    Interval pairF1Interval() {
        return interval(ScenarioScore::pairF1);
    }

    Interval conceptInterval() {
        return interval(ScenarioScore::concept);
    }

    private boolean namesGoals() {
        return scenarios.stream().anyMatch(score -> !score.goals().isEmpty());
    }

    private double mean(ToDoubleFunction<ScenarioScore> figure) {
        return scenarios.stream().mapToDouble(figure).average().orElse(0);
    }

    /** The bootstrap: scenarios drawn again with replacement, always with the same seed. */
    private Interval interval(ToDoubleFunction<ScenarioScore> figure) {
        double[] values = scenarios.stream().mapToDouble(figure).toArray();
        Random random = new Random(SEED);
        double[] means = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            double sum = 0;
            for (int draw = 0; draw < values.length; draw++) {
                sum += values[random.nextInt(values.length)];
            }
            means[i] = sum / values.length;
        }
        Arrays.sort(means);
        return new Interval(means[RESAMPLES / 40], means[RESAMPLES - RESAMPLES / 40 - 1]);
    }
}
